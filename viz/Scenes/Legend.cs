using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Looks;
using OrgGraph.Viz.Text;

namespace OrgGraph.Viz.Scenes;

/// <summary>Says what lines, boxes and colours stand for: only those that occur, line after line from the left.</summary>
/// <param name="diagram">The diagram.</param>
/// <param name="layout">Its layout.</param>
/// <param name="width">How wide the drawing is.</param>
/// <param name="pieces">Where its entries go.</param>
internal sealed class Legend(Diagram diagram, LayoutResult layout, double width, List<Piece> pieces)
{
    private const double Margin = 16, Row = 20, Beside = 42, Between = 22;
    private double right = Margin;
    private double top;

    /// <summary>Draws it.</summary>
    /// <param name="from">Where it begins, from the top.</param>
    /// <returns>Where it ends.</returns>
    public double Draw(double from)
    {
        top = from;
        Lines();
        Boxes();
        if (right > Margin) top += Row + 4;
        Colours();
        return top;
    }

    private void Lines()
    {
        foreach (var style in diagram.Lines.Select(line => line.Style).Distinct().Order())
        {
            var (stroke, arrow) = Palette.Of(style);
            Entry(LineStyles.Words(style), (x, y) => style == LineStyle.PartOf ? [.. Sample(x, y, stroke, arrow), Arrows.Whole(new(x, y + 7), new(x + 36, y + 7), stroke.Colour)] : Sample(x, y, stroke, arrow));
        }

        if (diagram.Lines.Any(LineLooks.IsBroken)) Entry("Long dashes: possibly", (x, y) => Sample(x, y, new(Palette.Ink, 1.8, Palette.Doubtful), false));
        if (diagram.Lines.Any(line => line.IsInCircle)) Entry("Reports in a circle: the arrow points at whom it leads to", (x, y) => Sample(x, y, Palette.Of(LineStyle.Solid).Stroke with { Colour = LineLooks.Alarm }, true));
        if (layout.Links.Where((link, i) => link.IsReversed && !diagram.Lines[i].IsInCircle).Any()) Entry("An arrow on a reporting line points at whom it leads to", (x, y) => Sample(x, y, Palette.Of(LineStyle.Solid).Stroke, true));
        foreach (var change in diagram.Lines.Select(line => line.Change).Where(change => change != Change.None).Distinct().Order())
        {
            var (words, stroke) = change switch
            {
                Change.Came => ("Thicker: new", new Stroke(Palette.Ink, 4)),
                Change.PossiblyCame => ("Thicker, broken: possibly new", new(Palette.Ink, 4, Palette.Doubtful)),
                Change.Went => ("Faint: gone", Palette.Gone),
                _ => ("Faint, long dashes: possibly gone", Palette.PossiblyGone),
            };
            Entry(words, (x, y) => Sample(x, y, stroke, false));
        }

        if (diagram.Lines.Any(line => line.Count > 1)) Entry("Thicker: more people, as the number beside it says", (x, y) => Sample(x, y, new(Palette.Blue, 6), false));
    }

    private void Boxes()
    {
        foreach (var kind in diagram.Boxes.Select(box => box.Kind).Distinct().Order())
        {
            // Where all of a kind are in doubt, the entry looks as they do.
            var (fill, _, outline, radius) = Palette.Of(kind, isUncertain: diagram.Boxes.All(box => box.Kind != kind || box.IsUncertain));
            Entry(Palette.Words(kind), (x, y) => [new Mark.Rectangle(new(x + 6, y, 24, 14), Math.Min(radius, 6), fill, outline)]);
        }

        if (!diagram.Boxes.Any(box => box.IsUncertain)) return;
        Entry("Broken outline: planned, vacant or possibly", (x, y) => [new Mark.Rectangle(new(x + 6, y, 24, 14), 3, Palette.Paper, new(Palette.Quiet, 1.6, [4, 3]))]);
    }

    /// <summary>On lines of their own, below what they are.</summary>
    private void Colours()
    {
        int[] used = [.. diagram.Boxes.SelectMany(box => box.Hues).Distinct().Order()];
        if (diagram.Colouring is not { } colouring || used.Length == 0) return;
        right = Margin;
        string heading = $"By {OrgGraph.Words.Of(colouring.By)}:";
        pieces.Add(new() { Kind = PieceKind.Legend, Marks = [Words(heading, Palette.SmallStrong, right, top)] });
        right += Palette.SmallStrong.Width(heading) + Between;
        foreach (int hue in used)
        {
            int boxes = diagram.Boxes.Count(box => box.Hues.Contains(hue));
            Entry($"{colouring.Hues[hue].Name} ({boxes})", (x, y) => [.. Tiles.Of(colouring.Hues[hue].Mark, hue, new(x + 6, y - 1, 24, 16), 3, onDark: false)]);
        }

        if (diagram.Boxes.Any(box => box.Hues.Count == 0)) Entry("No letter: none is stated", (x, y) => [new Mark.Rectangle(new(x + 6, y, 24, 14), 3, Palette.Paper, new(Palette.Quiet, 1.2))]);
        top += Row + 4;
    }

    private void Entry(string words, Func<double, double, IReadOnlyList<Mark>> sample)
    {
        var lines = Wrapping.Wrap(words, Palette.Small, width - (2 * Margin) - Beside);
        double wide = Beside + lines.Max(Palette.Small.Width);
        if (right > Margin && right + wide > width - Margin)
        {
            right = Margin;
            top += Row;
        }

        pieces.Add(new() { Kind = PieceKind.Legend, Marks = [.. sample(right, top), .. lines.Select((line, i) => Words(line, Palette.Small, right + Beside, top + (i * Palette.Small.Leading)))] });
        top += (lines.Count - 1) * Palette.Small.Leading;
        right += wide + Between;
    }

    private static Mark.Words Words(string text, TextStyle style, double x, double y) => new(new(x, y, style.Width(text), style.Leading), text, style, Palette.Ink, false);

    private static List<Mark> Sample(double x, double y, Stroke stroke, bool arrow)
    {
        var (from, to) = (new Spot(x, y + 7), new Spot(x + 36, y + 7));
        List<Mark> marks = [new Mark.Way([from, new(to.X - (arrow ? 6 : 0), to.Y)], 0, stroke)];
        if (arrow) marks.Add(Arrows.At(to, from, stroke.Colour));
        return marks;
    }
}
