namespace OrgGraph.Store;

/// <summary>One row of a page, and its place in the order.</summary>
public readonly record struct Row<T>(T Item, Cursor Place)
{
    /// <summary>The place as opaque text, made when it is asked for.</summary>
    public string Cursor => Place.Encode();
}
