namespace OrgGraph.Api.GraphQl.Reading;

/// <summary>One row of a connection.</summary>
/// <param name="Node">What is listed.</param>
/// <param name="Cursor">Its place in the order.</param>
/// <param name="Hit">For a search: how it was found.</param>
internal sealed record ConnectionEdge(object Node, string Cursor, Hit? Hit = null);
