using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Scenes;

namespace OrgGraph.Viz.Pdf;

/// <summary>The titles of tiers, which every sheet repeats that shows the tier.</summary>
internal static class TierTitles
{
    /// <summary>From the edge of what is shown to the first line of a title, in pixels.</summary>
    private const double Edge = 4;

    /// <summary>How wide the column is in which they stand, on the left of the chart, in pixels; 0 where tiers have no titles.</summary>
    public static double Width(Scene scene) => Pieces(scene).Select(piece => scene.Chart.X - piece.Marks[0].Extent.X).DefaultIfEmpty(0).Max();

    /// <summary>The grounds of the tiers that a part shows, from where titles begin.</summary>
    public static IEnumerable<Mark> Grounds(Scene scene, Area window, double left) => Pieces(scene).Select(piece => piece.Marks[0]).OfType<Mark.Rectangle>()
        .Where(ground => ground.Area.Overlaps(window with { X = ground.Area.X, Width = ground.Area.Width }))
        .Select(ground => ground with { Area = ground.Area with { X = left, Width = window.Right - left + ground.Radius } });

    /// <summary>The titles of the tiers of which a part shows a box, or so much that a title has room.</summary>
    public static IEnumerable<Mark> Titles(Scene scene, Area window, double left)
    {
        foreach (var piece in Pieces(scene))
        {
            var ground = piece.Marks[0].Extent;
            Mark.Words[] lines = [.. piece.Marks.OfType<Mark.Words>()];
            if (lines.Length == 0) continue;
            double high = lines[^1].Area.Bottom - lines[0].Area.Y, top = Math.Max(ground.Y, window.Y), bottom = Math.Min(ground.Bottom, window.Bottom);
            bool fits = bottom - top >= high + (2 * Edge);
            if (!fits && !scene.Pieces.Any(box => box.Kind == PieceKind.Box && ground.Contains(box.Marks[0].Extent) && window.Contains(box.Marks[0].Extent))) continue;
            double down = Math.Max(top + Edge, Math.Min(lines[0].Area.Y, bottom - Edge - high)) - lines[0].Area.Y;
            foreach (var line in lines) yield return line.Moved(left + (2 * Edge) - line.Area.X, down);
        }
    }

    private static IEnumerable<Piece> Pieces(Scene scene) => scene.Pieces.Where(piece => piece.Kind == PieceKind.Tier && piece.Marks.OfType<Mark.Words>().Any());
}
