namespace OrgGraph.Api.GraphQl.Reading;

/// <summary>One row of a connection.</summary>
/// <param name="Node">What is listed.</param>
/// <param name="Place">Its place in the order.</param>
/// <param name="Hit">For a search: how it was found.</param>
/// <param name="List">Where a connection goes over several lists: which of them.</param>
internal sealed record ConnectionEdge(object Node, Cursor Place, Hit? Hit = null, NodeKind? List = null)
{
    /// <summary>Its place as text, made when it is asked for.</summary>
    public string Cursor => List is { } list ? $"{list}.{Place.Encode()}" : Place.Encode();
}
