namespace OrgGraph.Relationships;

/// <summary>An organisation or a board does the work of a programme.</summary>
public sealed record Delivery : Edge
{
    /// <inheritdoc/>
    public override EdgeKind Kind => EdgeKind.Delivers;
}
