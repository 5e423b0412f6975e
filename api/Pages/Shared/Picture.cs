using OrgGraph.Api.Diagrams;
using OrgGraph.Viz;

namespace OrgGraph.Api.Pages.Shared;

/// <summary>A diagram on a page.</summary>
/// <param name="Drawing">The drawing, and the same in words.</param>
public sealed record Picture(RenderedDiagram Drawing)
{
    /// <summary>The most boxes that are seen at a glance.</summary>
    private const int MostSmall = 8;

    /// <summary>What it can be asked for by, on a page of its own that offers it as files; null where it has none.</summary>
    public DiagramQuery? Query { get; init; }

    /// <summary>What stands above it; that it shows the connections of the day when null.</summary>
    public string? Heading { get; init; }

    /// <summary>What it is called by those who hear the page.</summary>
    public string Label { get; init; } = "Diagram";

    /// <summary>The days on which something in it changes; null where they are not offered.</summary>
    public ChangeDays? Days { get; init; }

    /// <summary>Whether it is a few boxes beside other things, so that it has no controls while all of it is seen.</summary>
    public bool IsSmall => !IsWide && Drawing.Diagram.Boxes.Count <= MostSmall;

    /// <summary>Whether it takes the width of a wide screen.</summary>
    public bool IsWide { get; init; }
}
