using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Scenes;
using OrgGraph.Viz.Text;

namespace OrgGraph.Viz.Pdf;

/// <summary>
/// A sheet with a part of a drawing: its title and its day, which sheet it is and a plan of all, the titles of its tiers, and at the edges on which sheets
/// its lines go on. A box that is cut says on which sheet it is whole.
/// </summary>
internal static class PartPage
{
    /// <summary>The room for the heading, in points.</summary>
    private const double Head = 44;

    /// <summary>The sizes that the title may have, in points, so that it takes no more lines than <see cref="MostLines"/>.</summary>
    private static readonly double[] TitleSizes = [10, 9, 8, 7, 6];

    /// <inheritdoc cref="TitleSizes"/>
    private const int MostLines = 2;

    private static readonly TextStyle Number = new(8);
    private static readonly Stroke Whole = new(Palette.Quiet, 1.2, [2, 3]), CutOff = new(Palette.Quiet, 0.5, [4, 3]);

    /// <summary>How much of the drawing a page has room for, in points.</summary>
    /// <param name="size">The page.</param>
    /// <param name="titles">What the titles of tiers take.</param>
    public static (double Width, double Height) Room(PageSize size, double titles) =>
        (size.Inside.Width - titles - (2 * EdgeMarks.Across), size.Inside.Height - Head - (2 * EdgeMarks.Down));

    /// <summary>Whether so much of a box is seen that it can say where it is whole.</summary>
    public static bool HasRoom(Area seen) => seen.Width >= Palette.Small.Width("Sheet 00") + 6 && seen.Height >= Palette.Small.Leading + 2;

    /// <summary>The page of a part.</summary>
    public static Page Of(Scene scene, Parts parts, int part)
    {
        var (window, inside, scale, titles) = (parts.Windows[part], parts.Size.Inside, parts.Scale, TierTitles.Width(scene));
        Area shown = new(inside.X + (titles * scale) + EdgeMarks.Across, inside.Y + Head + EdgeMarks.Down, window.Width * scale, window.Height * scale);
        Spot origin = new(shown.X - (window.X * scale), shown.Y - (window.Y * scale));
        double left = window.X - titles - (EdgeMarks.Across / scale);
        var passages = new Passages(scene, parts).Of(part)
            .Select(passage => passage with { At = (passage.At * scale) + (passage.Side is Side.Left or Side.Right ? origin.Y : origin.X) });
        return new(parts.Size,
        [
            new([.. TierTitles.Grounds(scene, window, left)], origin, scale, shown with { X = inside.X, Width = shown.Right - inside.X }),
            new([.. scene.Pieces.SelectMany(piece => Shown(piece, parts, window))], origin, scale, shown),
            new([.. TierTitles.Titles(scene, window, left)], origin, scale),
            new([.. Edges(parts, part, shown), .. EdgeMarks.Of(shown, [.. passages]), .. Heading(scene, parts, part, inside), .. SheetPlan.Of(parts, part, inside.Right, inside.Y)], default, 1),
        ]);
    }

    /// <summary>What a part shows of a piece: of a label nothing unless it is whole.</summary>
    private static IEnumerable<Mark> Shown(Piece piece, Parts parts, Area window) => piece.Kind switch
    {
        PieceKind.Group or PieceKind.Casing or PieceKind.Line => piece.Marks.Where(mark => mark is Mark.Words ? window.Contains(mark.Extent) : window.Overlaps(mark.Extent.Grown(1))),
        PieceKind.Box when window.Contains(piece.Marks[0].Extent) => piece.Marks,
        PieceKind.Box when window.Overlaps(piece.Marks[0].Extent) => Elsewhere(piece.Marks[0].Extent, parts, window),
        _ => [],
    };

    /// <summary>A box that is cut: what is seen of it is empty but for the sheet on which it is whole.</summary>
    private static IEnumerable<Mark> Elsewhere(Area box, Parts parts, Area window)
    {
        yield return new Mark.Rectangle(box, 0, Palette.Paper, Whole);
        var seen = box.Common(window);
        if (parts.With(box) is not { } part || !HasRoom(seen)) yield break;
        string words = $"Sheet {Parts.Sheet(part)}";
        yield return new Mark.Words(seen.Inner(Palette.Small.Width(words), Palette.Small.Leading), words, Palette.Small, Palette.Quiet, false);
    }

    /// <summary>The sides at which the drawing goes on.</summary>
    private static IEnumerable<Mark> Edges(Parts parts, int part, Area shown)
    {
        var (window, around) = (parts.Windows[part], parts.Around);
        Area[] strip = [.. parts.Windows.Where(other => other.Y == window.Y)];
        if (window.X > strip.Min(other => other.X)) yield return new Mark.Way([new(shown.X, shown.Y), new(shown.X, shown.Bottom)], 0, CutOff);
        if (window.Right < strip.Max(other => other.Right)) yield return new Mark.Way([new(shown.Right, shown.Y), new(shown.Right, shown.Bottom)], 0, CutOff);
        if (window.Y > around.Y) yield return new Mark.Way([new(shown.X, shown.Y), new(shown.Right, shown.Y)], 0, CutOff);
        if (window.Bottom < around.Bottom) yield return new Mark.Way([new(shown.X, shown.Bottom), new(shown.Right, shown.Bottom)], 0, CutOff);
    }

    private static IEnumerable<Mark> Heading(Scene scene, Parts parts, int part, Area inside)
    {
        double width = inside.Width - SheetPlan.Width - 12;
        var (title, next) = TitleSizes.Select(size => new Paragraph(scene.Title, new(size, Bold: true), Palette.DarkBlue).Set(inside.X, inside.Y, width))
            .First(set => set.Lines.Count <= MostLines || set.Lines[0].Style.Size == TitleSizes[^1]);
        var number = new Paragraph($"Sheet {Parts.Sheet(part)} of {parts.Sheets}. Numbers at the edges are those of the sheets on which lines go on; sheet 1 has the legend and the sources.",
            Number, Palette.Quiet);
        return [.. title, .. number.Set(inside.X, next - 1, width).Lines];
    }
}
