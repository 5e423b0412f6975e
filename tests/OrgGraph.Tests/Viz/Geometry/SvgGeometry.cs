using System.Globalization;
using System.Xml.Linq;
using OrgGraph.Viz.Layout;

namespace OrgGraph.Tests.Viz.Geometry;

/// <summary>
/// What stands where in a drawing, read back from the SVG text that a browser gets. What the reader does not know it refuses, so that nothing
/// escapes the measures by being drawn in a new way.
/// </summary>
internal sealed record SvgGeometry(Area Sheet, IReadOnlyList<SvgPiece> Pieces)
{
    /// <summary>How many straight stretches stand for one curve.</summary>
    private const int StretchesOfCurve = 8;

    /// <summary>Every text.</summary>
    public IEnumerable<SvgText> Texts => Pieces.SelectMany(piece => piece.Texts);

    /// <summary>The boxes.</summary>
    public IEnumerable<SvgPiece> Boxes => Pieces.Where(piece => piece.Kind == "box");

    /// <summary>The lines.</summary>
    public IEnumerable<SvgPiece> Lines => Pieces.Where(piece => piece.Kind == "line");

    /// <summary>The geometry of an <c>svg</c> element or file.</summary>
    /// <exception cref="InvalidDataException">It holds an element, an attribute or a path that the reader does not know.</exception>
    public static SvgGeometry Read(string svg)
    {
        var root = XDocument.Parse(svg).Root!;
        double[] sheet = Numbers(root.Attribute("viewBox")!.Value);
        return new(new(sheet[0], sheet[1], sheet[2], sheet[3]),
            [.. root.Elements().Where(element => element.Name.LocalName is not ("title" or "desc" or "metadata" or "style")).Select(Piece)]);
    }

    private static SvgPiece Piece(XElement element)
    {
        if (element.Name.LocalName is not ("g" or "a")) throw new InvalidDataException($"<{element.Name.LocalName}> is in no piece.");
        string[] words = [.. (Text(element, "class") ?? throw new InvalidDataException("A piece has no class.")).Split(' ')
            .Where(word => word.StartsWith("diagram-", StringComparison.Ordinal))];
        var piece = new SvgPiece
        {
            Kind = words[0]["diagram-".Length..],
            Variety = words.Length > 1 ? words[1][(words[0].Length + 2)..] : null,
            Id = Text(element, "data-id"),
            From = Text(element, "data-from"),
            To = Text(element, "data-to"),
        };
        foreach (var mark in Marks(element)) Add(piece, mark);
        return piece;
    }

    private static IEnumerable<XElement> Marks(XElement element)
    {
        if (element.Attribute("transform") is not null) throw new InvalidDataException("Transformed elements are not measured.");
        return element.Elements().SelectMany(child => child.Name.LocalName switch
        {
            "title" or "desc" => [],
            "g" or "a" => Marks(child),
            _ => (IEnumerable<XElement>)[child],
        });
    }

    private static void Add(SvgPiece piece, XElement mark)
    {
        if (mark.Attribute("transform") is not null) throw new InvalidDataException("Transformed elements are not measured.");
        double half = Text(mark, "stroke") is null or "none" ? 0 : Number(mark, "stroke-width", 1) / 2;
        switch (mark.Name.LocalName)
        {
            case "rect":
                piece.Filled.Add(new(Number(mark, "x"), Number(mark, "y"), Number(mark, "width"), Number(mark, "height")));
                break;
            case "circle":
                piece.Filled.Add(new Area(Number(mark, "cx"), Number(mark, "cy"), 0, 0).Grown(Number(mark, "r")));
                break;
            case "ellipse":
                var (x, y, rx, ry) = (Number(mark, "cx"), Number(mark, "cy"), Number(mark, "rx"), Number(mark, "ry"));
                piece.Filled.Add(new(x - rx, y - ry, 2 * rx, 2 * ry));
                break;
            case "line":
                piece.Ways.Add(new([new(Number(mark, "x1"), Number(mark, "y1")), new(Number(mark, "x2"), Number(mark, "y2"))], half));
                break;
            case "path":
                var points = Points(Text(mark, "d")!);
                if (Text(mark, "fill") == "none") piece.Ways.Add(new(points, half));
                else piece.Filled.Add(Around(points));
                break;
            case "text":
                if (mark.HasElements) throw new InvalidDataException("Text with elements in it is not measured.");
                piece.Texts.Add(SvgText.Of(mark.Value, new(Number(mark, "x"), Number(mark, "y")), Number(mark, "font-size"),
                    Text(mark, "font-weight") == "700", Text(mark, "text-anchor")));
                break;
            default:
                throw new InvalidDataException($"<{mark.Name.LocalName}> is not measured.");
        }
    }

    /// <summary>The corners of a path of absolute M, L, H, V, Q, C and Z, its curves as many short stretches.</summary>
    private static List<Spot> Points(string path)
    {
        var points = new List<Spot>();
        for (int i = 0; i < path.Length;)
        {
            char command = path[i++];
            int end = path.AsSpan(i).IndexOfAnyInRange('A', 'z') is var found && found < 0 ? path.Length : i + found;
            double[] n = Numbers(path[i..end]);
            i = end;
            switch (command)
            {
                case 'M' or 'L':
                    for (int k = 0; k + 1 < n.Length; k += 2) points.Add(new(n[k], n[k + 1]));
                    break;
                case 'H':
                    points.Add(new(n[0], points[^1].Y));
                    break;
                case 'V':
                    points.Add(new(points[^1].X, n[0]));
                    break;
                case 'Q':
                    for (int k = 0; k + 3 < n.Length; k += 4) Curve(points, new(n[k], n[k + 1]), new(n[k], n[k + 1]), new(n[k + 2], n[k + 3]), quadratic: true);
                    break;
                case 'C':
                    for (int k = 0; k + 5 < n.Length; k += 6) Curve(points, new(n[k], n[k + 1]), new(n[k + 2], n[k + 3]), new(n[k + 4], n[k + 5]), quadratic: false);
                    break;
                case 'Z':
                    points.Add(points[0]);
                    break;
                default:
                    throw new InvalidDataException($"The path command {command} is not measured.");
            }
        }

        return points;
    }

    /// <summary>A Bézier curve as corners of a line, from the last point on.</summary>
    public static void Curve(List<Spot> points, Spot one, Spot two, Spot end, bool quadratic)
    {
        var start = points[^1];
        for (int i = 1; i <= StretchesOfCurve; i++)
        {
            double t = (double)i / StretchesOfCurve, u = 1 - t;
            points.Add(quadratic
                ? new((u * u * start.X) + (2 * u * t * one.X) + (t * t * end.X), (u * u * start.Y) + (2 * u * t * one.Y) + (t * t * end.Y))
                : new((u * u * u * start.X) + (3 * u * u * t * one.X) + (3 * u * t * t * two.X) + (t * t * t * end.X),
                    (u * u * u * start.Y) + (3 * u * u * t * one.Y) + (3 * u * t * t * two.Y) + (t * t * t * end.Y)));
        }
    }

    private static Area Around(List<Spot> points)
    {
        double left = points.Min(p => p.X), top = points.Min(p => p.Y);
        return new(left, top, points.Max(p => p.X) - left, points.Max(p => p.Y) - top);
    }

    private static string? Text(XElement element, string name) => element.Attribute(name)?.Value;

    private static double Number(XElement element, string name, double otherwise = 0) =>
        Text(element, name) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private static double[] Numbers(string text) =>
        [.. text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
}
