using OrgGraph.Viz;
using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Tests.Viz;

/// <summary>Draws with one renderer for all tests.</summary>
internal static class Drawn
{
    public static DiagramRenderer Renderer { get; } = new(new() { Time = TimeSpan.FromMinutes(2) });

    public static Task<RenderedDiagram> Of(Diagram diagram) => Renderer.Render(diagram, TestContext.Current.CancellationToken);
}
