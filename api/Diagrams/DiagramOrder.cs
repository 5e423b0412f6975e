using OrgGraph.Api.Findings;

namespace OrgGraph.Api.Diagrams;

/// <summary>What a diagram is built from.</summary>
/// <param name="Store">Where the facts are.</param>
/// <param name="Graph">The same as a graph in memory.</param>
/// <param name="Query">What is asked for.</param>
/// <param name="Day">The day that it answers for.</param>
public sealed record DiagramOrder(IGraphStore Store, CurrentGraph Graph, DiagramQuery Query, DateOnly Day)
{
    /// <summary>Where the page of a node is, with the day in it where one is asked for.</summary>
    public string? Address(NodeId id) => Viz.Diagrams.Addresses.Of(id, Query.AsOf);

    /// <summary>Where the same diagram has a post unfolded too, as long as a link takes one more; else the page of the post.</summary>
    public string? Opening(NodeId id) => Query.Open.Count < DiagramQueryReader.MostValues
        ? (Query with { Open = [.. Query.Open.Append(id).Distinct().Order()] }).Page
        : Address(id);
}
