using OrgGraph.Api.Findings;
using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Api.Diagrams;

/// <summary>What a diagram is built from.</summary>
/// <param name="Store">Where the facts are.</param>
/// <param name="Graph">The same as a graph in memory.</param>
/// <param name="Query">What is asked for.</param>
/// <param name="Day">The day that it answers for.</param>
public sealed record DiagramOrder(IGraphStore Store, CurrentGraph Graph, DiagramQuery Query, DateOnly Day)
{
    /// <summary>The address of the diagram with a part opened, or closed where it is open; null where a link takes no more.</summary>
    public string? Toggle(Opening part) => Query.Parts.Contains(part) ? (Query with { Parts = [.. Query.Parts.Where(one => one != part)] }).Page
        : Query.Parts.Count < DiagramQueryReader.MostValues ? (Query with { Parts = [.. Query.Parts.Append(part).OrderBy(one => one.ToString(), StringComparer.Ordinal)] }).Page
        : null;

    /// <summary>Where the page of a node is, with the day in it where one is asked for.</summary>
    public string? Address(NodeId id) => Addresses.Of(id, Query.AsOf);

    /// <summary>Where the same diagram has a post unfolded too, the last of all; where a link takes no more, the first is left out for it.</summary>
    public string? Opening(NodeId id) => (Query with { Open = [.. Query.Open.Where(one => one != id).Append(id).TakeLast(DiagramQueryReader.MostValues)] }).Page;

    /// <summary>Where the same diagram has posts folded again that were unfolded.</summary>
    public string? Closing(IReadOnlyCollection<NodeId> ids) => (Query with { Open = [.. Query.Open.Except(ids)] }).Page;
}
