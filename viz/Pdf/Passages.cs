using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Scenes;

namespace OrgGraph.Viz.Pdf;

/// <summary>
/// Where lines leave what a sheet shows, and the sheets on which the boxes are that they lead to. A box that is cut and too little of which is seen to say
/// where it is whole counts too.
/// </summary>
/// <param name="scene">The drawing.</param>
/// <param name="parts">Its parts.</param>
internal sealed class Passages(Scene scene, Parts parts)
{
    /// <summary>How far beyond an edge the next sheet is looked for, in pixels.</summary>
    private const double Beyond = 1;

    private readonly Dictionary<string, Area> boxes = scene.Pieces.Where(piece => piece.Kind == PieceKind.Box).ToDictionary(box => box.Id!, box => box.Marks[0].Extent, StringComparer.Ordinal);

    /// <summary>All of a part: on which side, how far along it in pixels of the drawing, and to which sheets, in order.</summary>
    public IReadOnlyList<(Side Side, double At, IReadOnlyList<int> Sheets)> Of(int part)
    {
        var found = new List<(Side Side, double At, int Sheet)>();
        foreach (var line in scene.Pieces.Where(piece => piece.Kind == PieceKind.Line))
        {
            if (line.Marks.OfType<Mark.Way>().FirstOrDefault() is not { } way) continue;
            var (first, last) = (boxes[line.From!], boxes[line.To!]);
            if (Distance(way.Points[0], first) > Distance(way.Points[0], last)) (first, last) = (last, first);
            for (int i = 1; i < way.Points.Count; i++)
            {
                if (Leaves(way.Points[i], way.Points[i - 1], part, first) is { } backwards) found.Add(backwards);
                if (Leaves(way.Points[i - 1], way.Points[i], part, last) is { } forwards) found.Add(forwards);
            }
        }

        found.AddRange(boxes.Values.Where(box => Cut(box, part) && !PartPage.HasRoom(box.Common(parts.Windows[part]))).Select(box => Cut(box, parts.Windows[part])));
        return
        [
            .. found.GroupBy(passage => (passage.Side, At: Math.Round(passage.At))).OrderBy(place => place.Key.Side).ThenBy(place => place.Key.At)
                .Select(place => (place.Key.Side, place.First().At, (IReadOnlyList<int>)[.. place.Select(passage => passage.Sheet).Distinct().Order()])),
        ];
    }

    private bool Cut(Area box, int part) => parts.Windows[part].Overlaps(box) && !parts.Windows[part].Contains(box);

    private (Side Side, double At, int Sheet) Cut(Area box, Area window)
    {
        var seen = box.Common(window);
        int sheet = Parts.Sheet(parts.With(box) ?? 0);
        double across = seen.X + (seen.Width / 2), down = seen.Y + (seen.Height / 2);
        return box.Right > window.Right ? (Side.Right, down, sheet) : box.X < window.X ? (Side.Left, down, sheet) : box.Bottom > window.Bottom ? (Side.Bottom, across, sheet) : (Side.Top, across, sheet);
    }

    /// <summary>Where a stretch leaves a part, and for which sheet; null where it does not. One that comes back is for the sheet beside.</summary>
    private (Side Side, double At, int Sheet)? Leaves(Spot from, Spot to, int part, Area box)
    {
        var window = parts.Windows[part];
        if (window.Contains(new(to.X, to.Y, 0, 0)) || Exit(from, to, window) is not var (side, spot)) return null;
        int? leads = window.Contains(box) ? Beside(spot, side, part) : parts.With(box);
        return leads is { } other ? (side, side is Side.Left or Side.Right ? spot.Y : spot.X, Parts.Sheet(other)) : null;
    }

    private int? Beside(Spot spot, Side side, int part)
    {
        var beyond = side switch
        {
            Side.Left => spot.Moved(-Beyond, 0),
            Side.Right => spot.Moved(Beyond, 0),
            Side.Top => spot.Moved(0, -Beyond),
            _ => spot.Moved(0, Beyond),
        };
        int other = Enumerable.Range(0, parts.Windows.Count).FirstOrDefault(other => other != part && parts.Windows[other].Contains(new(beyond.X, beyond.Y, 0, 0)), -1);
        return other < 0 ? null : other;
    }

    /// <summary>Where a stretch that ends outside leaves an area; null where it is nowhere within (Liang and Barsky 1984).</summary>
    private static (Side Side, Spot At)? Exit(Spot from, Spot to, Area window)
    {
        double enters = 0, leaves = 1, x = to.X - from.X, y = to.Y - from.Y;
        var side = Side.Left;
        foreach (var (edge, against, room) in ((Side, double, double)[])
            [(Side.Left, -x, from.X - window.X), (Side.Right, x, window.Right - from.X), (Side.Top, -y, from.Y - window.Y), (Side.Bottom, y, window.Bottom - from.Y)])
        {
            if (against == 0)
            {
                if (room < 0) return null;
                continue;
            }

            double share = room / against;
            if (against < 0) enters = Math.Max(enters, share);
            else if (share < leaves) (leaves, side) = (share, edge);
        }

        return enters < leaves && leaves < 1 ? (side, new(from.X + (leaves * x), from.Y + (leaves * y))) : null;
    }

    private static double Distance(Spot spot, Area area) => Math.Max(0, Math.Max(area.X - spot.X, spot.X - area.Right)) + Math.Max(0, Math.Max(area.Y - spot.Y, spot.Y - area.Bottom));
}
