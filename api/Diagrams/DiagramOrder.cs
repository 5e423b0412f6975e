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
}
