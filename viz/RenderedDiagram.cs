using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Outline;
using OrgGraph.Viz.Scenes;

namespace OrgGraph.Viz;

/// <summary>A diagram as pages show it: a drawing, or the reason why there is none, and in any case the outline that says the same in
/// words.</summary>
public sealed record RenderedDiagram
{
    /// <summary>What was drawn.</summary>
    public required Diagram Diagram { get; init; }

    /// <summary>The same content as headings and lists.</summary>
    public required DiagramOutline Outline { get; init; }

    /// <summary>The drawing, for <see cref="DiagramRenderer.Png"/>; null when there is none.</summary>
    public Scene? Scene { get; init; }

    /// <summary>The drawing as an <c>svg</c> element for a page; <see cref="DiagramRenderer.SvgFile"/> makes a file of it. Null when there is
    /// none.</summary>
    public string? Svg { get; init; }

    /// <summary>Why there is no drawing; null when there is one.</summary>
    public LayoutProblem? Problem { get; init; }

    /// <summary>Its boxes as they stand, to be the <see cref="Diagram.Order"/> of drawings of parts; empty when there is no drawing.</summary>
    public IReadOnlyList<BoxPlace> Order { get; init; } = [];

    /// <summary>How wide the drawing is at its own size, in pixels; 0 when there is none.</summary>
    public double Width => Scene?.Width ?? 0;

    /// <summary>How high it is, in pixels.</summary>
    public double Height => Scene?.Height ?? 0;
}
