using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Scenes;

namespace OrgGraph.Tests.Viz;

/// <summary>Finds what is wrong with a drawing, from its geometry alone.</summary>
internal static class Faults
{
    public static List<string> In(Scene scene)
    {
        var faults = new List<string>();
        var boxes = scene.Pieces.Where(piece => piece.Kind == PieceKind.Box)
            .Select(piece => (piece.Id, Piece: piece, piece.Marks.OfType<Mark.Rectangle>().First().Area)).ToList();
        var lines = scene.Pieces.Where(piece => piece.Kind == PieceKind.Line).ToList();
        var labels = lines.SelectMany(line => line.Marks.OfType<Mark.Words>().Select(words => (line.Id, words.Content, words.Area))).ToList();
        var titles = scene.Pieces.Where(piece => piece.Kind is PieceKind.Tier or PieceKind.Group)
            .SelectMany(piece => piece.Marks.OfType<Mark.Words>()).ToList();
        var segments = lines.SelectMany(line => Segments(line).Select(area => (Line: line, Area: area))).ToList();
        var sheet = new Area(0, 0, scene.Width, scene.Height);

        faults.AddRange(scene.Marks.Select(Extent).Where(area => !sheet.Contains(area)).Select(area => $"{area} is off the sheet"));
        foreach (var words in scene.Marks.OfType<Mark.Words>())
        {
            if (words.Style.Width(words.Content) > words.Area.Width + 0.01) faults.Add($"'{words.Content}' is wider than its room");
        }

        foreach (var (id, piece, area) in boxes)
        {
            faults.AddRange(piece.Marks.OfType<Mark.Words>().Where(words => !area.Grown(-2).Contains(words.Area))
                .Select(words => $"'{words.Content}' leaves the box {id}"));
            faults.AddRange(boxes.Where(other => string.CompareOrdinal(other.Id, id) > 0 && other.Area.Overlaps(area))
                .Select(other => $"box {id} overlaps box {other.Id}"));
            faults.AddRange(segments.Where(segment => segment.Line.From != id && segment.Line.To != id && segment.Area.Overlaps(area))
                .Select(segment => $"line {segment.Line.Id} runs through box {id}"));
            faults.AddRange(segments.Where(segment => segment.Area.Overlaps(area.Grown(-1.5)))
                .Select(segment => $"line {segment.Line.Id} runs into box {id}"));
        }

        foreach (var (id, text, area) in labels)
        {
            faults.AddRange(boxes.Where(box => box.Area.Overlaps(area)).Select(box => $"label '{text}' of {id} lies over box {box.Id}"));
            faults.AddRange(labels.Where(other => string.CompareOrdinal(other.Id, id) > 0 && other.Area.Overlaps(area))
                .Select(other => $"label '{text}' of {id} lies over that of {other.Id}"));
            faults.AddRange(segments.Where(segment => segment.Area.Overlaps(area))
                .Select(segment => $"line {segment.Line.Id} runs through the label of {id}"));
        }

        foreach (var title in titles)
        {
            faults.AddRange(segments.Where(segment => segment.Area.Overlaps(title.Area))
                .Select(segment => $"line {segment.Line.Id} runs through the title '{title.Content}'"));
            faults.AddRange(boxes.Where(box => box.Area.Overlaps(title.Area)).Select(box => $"box {box.Id} lies over the title '{title.Content}'"));
        }

        for (int i = 0; i < segments.Count; i++)
        {
            for (int j = i + 1; j < segments.Count; j++)
            {
                var (one, other) = (segments[i], segments[j]);
                if (SharesTrunk(one.Line, other.Line)) continue;
                if (OnTop(one.Area, other.Area)) faults.Add($"lines {one.Line.Id} and {other.Line.Id} lie on one another");
            }
        }

        return faults;
    }

    /// <summary>How many pairs of lines cross, of those that share no end.</summary>
    public static int Crossings(Scene scene)
    {
        var lines = scene.Pieces.Where(piece => piece.Kind == PieceKind.Line)
            .Select(line => (line.From, line.To, Segments: Segments(line).ToList())).ToList();
        int crossings = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            for (int j = i + 1; j < lines.Count; j++)
            {
                if (lines[i].From == lines[j].From || lines[i].To == lines[j].To) continue;
                if (lines[i].Segments.Any(one => lines[j].Segments.Any(one.Overlaps))) crossings++;
            }
        }

        return crossings;
    }

    private static bool SharesTrunk(Piece one, Piece other) => one.Variety == other.Variety && (one.From == other.From || one.To == other.To);

    /// <summary>Whether two stretches run along one another.</summary>
    private static bool OnTop(Area one, Area other) =>
        one.Overlaps(other) && (one.Width > one.Height) == (other.Width > other.Height)
        && Math.Max(Math.Min(one.Right, other.Right) - Math.Max(one.X, other.X), Math.Min(one.Bottom, other.Bottom) - Math.Max(one.Y, other.Y)) > 4;

    private static IEnumerable<Area> Segments(Piece line)
    {
        foreach (var way in line.Marks.OfType<Mark.Way>())
        {
            for (int i = 1; i < way.Points.Count; i++)
            {
                var (a, b) = (way.Points[i - 1], way.Points[i]);
                // A slanting stretch is looked at in short pieces: the box around all of it holds much that it does not touch.
                int pieces = a.X == b.X || a.Y == b.Y ? 1 : (int)Math.Ceiling((Math.Abs(a.X - b.X) + Math.Abs(a.Y - b.Y)) / 3);
                for (int piece = 0; piece < pieces; piece++)
                {
                    Spot from = Between(a, b, (double)piece / pieces), to = Between(a, b, (piece + 1.0) / pieces);
                    yield return new Area(Math.Min(from.X, to.X) - 0.5, Math.Min(from.Y, to.Y) - 0.5, Math.Abs(from.X - to.X) + 1, Math.Abs(from.Y - to.Y) + 1);
                }
            }
        }
    }

    private static Spot Between(Spot a, Spot b, double part) => new(a.X + ((b.X - a.X) * part), a.Y + ((b.Y - a.Y) * part));

    private static Area Extent(Mark mark) => mark switch
    {
        Mark.Rectangle rectangle => rectangle.Area,
        Mark.Words words => words.Area,
        Mark.Way way => Around(way.Points),
        Mark.Shape shape => Around(shape.Points),
        _ => default,
    };

    private static Area Around(IReadOnlyList<Spot> points)
    {
        double left = points.Min(p => p.X), top = points.Min(p => p.Y);
        return new(left, top, points.Max(p => p.X) - left, points.Max(p => p.Y) - top);
    }
}
