using OrgGraph.Api.Diagrams;
using OrgGraph.Viz;

namespace OrgGraph.Api.Pages.Shared;

/// <summary>A diagram on a page.</summary>
/// <param name="Query">What it was asked for by; its page offers it as files.</param>
/// <param name="Drawing">The diagram.</param>
public sealed record Picture(DiagramQuery Query, RenderedDiagram Drawing)
{
    /// <summary>What it is called by those who hear the page.</summary>
    public string Label { get; init; } = "Diagram";

    /// <summary>The days on which something in it changes; null where they are not offered.</summary>
    public ChangeDays? Days { get; init; }

    /// <summary>Whether it takes the width of a wide screen.</summary>
    public bool IsWide { get; init; }
}
