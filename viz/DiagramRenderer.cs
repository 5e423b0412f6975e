using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Outline;
using OrgGraph.Viz.Pdf;
using OrgGraph.Viz.Png;
using OrgGraph.Viz.Scenes;
using OrgGraph.Viz.Svg;

namespace OrgGraph.Viz;

/// <summary>
/// Draws diagrams. One for the whole program, from as many threads as you like: what it returns depends on the diagram alone, unless the machine is so busy that a better shape is not sought to the end.
/// Nothing is drawn that is over its limits; see <see cref="RenderedDiagram.Problem"/>.
/// </summary>
public sealed class DiagramRenderer : IDisposable
{
    private readonly Layouts layouts;
    private readonly KeptDrawings kept;

    /// <summary>With limits.</summary>
    public DiagramRenderer(LayoutLimits limits)
        : this(limits, new Layouts(limits))
    {
    }

    internal DiagramRenderer(LayoutLimits limits, Layouts layouts) => (this.layouts, kept) = (layouts, new(limits.Kept));

    /// <summary>With the usual limits.</summary>
    public DiagramRenderer()
        : this(new LayoutLimits())
    {
    }

    /// <summary>Makes an engine ready on another thread, so that the first drawing need not wait for one. Start it and do not wait for it.</summary>
    public Task WarmUp(CancellationToken cancellation = default) => Task.Run(() => layouts.WarmUp(cancellation), cancellation);

    /// <summary>
    /// The diagram as drawing and as outline. One that is over the limits is drawn with groups, and a note in it says so; the outline is whole in any
    /// case. A crowd that asks for the same diagram has it drawn once.
    /// </summary>
    public Task<RenderedDiagram> Render(Diagram diagram, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        return kept.Of(diagram, () => Draw(diagram)).WaitAsync(cancellation);
    }

    /// <summary>Where the boxes of a network stand, to be the <see cref="Diagram.Order"/> of drawings of parts; no line is drawn. Null where it is too large or takes too long.</summary>
    public Task<IReadOnlyList<BoxPlace>?> Places(Diagram diagram, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        return layouts.Places(new Plan(diagram).Request, cancellation);
    }

    private async Task<RenderedDiagram> Draw(Diagram diagram)
    {
        var drawn = await Lay(diagram).ConfigureAwait(false);
        if (drawn.Problem is not { Kind: LayoutProblemKind.TooLarge or LayoutProblemKind.TooSlow } problem) return drawn;
        if (Grouping.Coarse(diagram, problem.Message) is not { } coarse) return drawn;
        var grouped = await Lay(coarse).ConfigureAwait(false);
        return grouped.Problem is null ? grouped with { Outline = drawn.Outline } : drawn;
    }

    private async Task<RenderedDiagram> Lay(Diagram diagram)
    {
        var outline = DiagramOutline.Of(diagram);
        var plan = new Plan(diagram);
        // Whoever asked first may leave; the others still wait for it. Its time is limited all the same.
        var (result, problem) = await layouts.Lay(plan.Request, CancellationToken.None).ConfigureAwait(false);
        if (result is null) return new() { Diagram = diagram, Outline = outline, Problem = problem };
        var scene = new Drawing(plan, result).Scene();
        return new() { Diagram = diagram, Outline = outline, Scene = scene, Svg = SvgWriter.Write(scene), Order = Order(diagram, result) };
    }

    /// <summary>A drawing as an SVG file that stands alone and prints on A4.</summary>
    public static string SvgFile(Scene scene) => SvgWriter.File(scene);

    /// <summary>A drawing as a PNG picture of a width in pixels.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The picture would have no width, or more than <see cref="PngWriter.MostPixels"/>
    /// pixels.</exception>
    public static byte[] Png(Scene scene, int width) => PngWriter.Write(scene, width);

    /// <summary>A drawing as a PDF document on paper.</summary>
    public static byte[] Pdf(Scene scene, Paper paper) => PdfWriter.Write(scene, paper);

    private static BoxPlace[] Order(Diagram diagram, LayoutResult result)
    {
        bool across = diagram.Flow == Flow.Across;
        var places = diagram.Boxes.Select((box, i) => (Area: result.Boxes[i], Place: new BoxPlace(box.Id) is var place && result.Rows.Count > 0
            ? place with { Row = result.Rows[i].Row, InColumn = result.Rows[i].InColumn, Column = result.Rows[i].Column }
            : diagram.Flow == Flow.Around ? place with { At = new(Middle(result.Boxes[i], across: false), Middle(result.Boxes[i], across: true)) } : place));
        // Those that are joined to nothing stand in columns, one below the other, however wide each is.
        return [.. places.OrderBy(box => box.Place.Column is null ? Middle(box.Area, across) : box.Area.X).ThenBy(box => box.Place.Column is null ? 0 : box.Area.Y).Select(box => box.Place)];
    }

    private static double Middle(Area box, bool across) => across ? box.Y + (box.Height / 2) : box.X + (box.Width / 2);

    /// <inheritdoc/>
    public void Dispose() => layouts.Dispose();
}
