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
    /// <summary>What is drawn besides the surroundings of the subject.</summary>
    /// <exception cref="RefusedException">One of them cannot be read.</exception>
    public IReadOnlyList<Opening> Openings => [.. Query.Open.Select(text => Opening.Parse(text) ?? throw new RefusedException(DiagramRefusals.BadOpening(text)))];

    /// <summary>The address of the diagram with a part opened, or closed where it is open.</summary>
    public string Toggle(Opening opening)
    {
        string text = opening.ToString();
        return (Query with { Open = Query.Open.Contains(text) ? [.. Query.Open.Where(one => one != text)] : [.. Query.Open.Append(text).Order(StringComparer.Ordinal)] }).Page;
    }

    /// <summary>Where the page of a node is, with the day in it where one is asked for.</summary>
    public string? Address(NodeId id) => Addresses.Of(id, Query.AsOf);
}
