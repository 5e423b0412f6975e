using System.Globalization;
using System.Text;
using System.Text.Json;
using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Scenes;
using OrgGraph.Viz.Text;

namespace OrgGraph.Viz.Svg;

/// <summary>
/// Writes a drawing as SVG 1.1 that stands alone: real text, links, titles; looks as attributes, which a page's style sheet may override by class.
/// Boxes and lines carry <c>data-id</c>, lines <c>data-from</c> and <c>data-to</c> too, and both what they are about: <c>data-role</c>,
/// <c>data-organisation</c>, <c>data-person</c>, whose names a page's drawing has in its <c>metadata</c>. The same drawing gives the same bytes.
/// </summary>
public static class SvgWriter
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>The drawing as an <c>svg</c> element, to be put into a page.</summary>
    public static string Write(Scene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        return Write(scene, $"<metadata>{Escape(Terms(scene))}</metadata>\n");
    }

    /// <summary>
    /// The drawing as a file, which prints on one sheet of A4, lying or standing as suits it. It carries the typeface for the characters in it, by the
    /// name of the first of <see cref="Fonts.Family"/>, so that it looks the same where none of the family is installed. A program that does not read
    /// typefaces from files takes an installed one of the family, which is as wide.
    /// </summary>
    public static string File(Scene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        string sheet = scene.Width >= scene.Height ? "landscape" : "portrait";
        string print = $"<style>{Face(Fonts.Regular, scene, bold: false)}{Face(Fonts.Bold, scene, bold: true)}\n@page {{ size: A4 {sheet}; margin: 10mm }} @media print {{ svg {{ width: 100%; height: 100% }} }}</style>\n";
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + Write(scene, print);
    }

    private static string Face(FontFile font, Scene scene, bool bold) => "@font-face { font-family: Arial; "
        + $"font-weight: {(bold ? 700 : 400)}; src: url(data:font/ttf;base64,{Convert.ToBase64String(FontSubset.Of(font, SceneText.Characters(scene.Marks, bold)))}) }}\n";

    /// <summary>The names of what pieces are about, by facet and id, as JSON.</summary>
    private static string Terms(Scene scene) => JsonSerializer.Serialize(scene.Terms.GroupBy(term => term.Facet).OrderBy(facet => facet.Key).ToDictionary(
        facet => Name(facet.Key), facet => facet.DistinctBy(term => term.Id).ToDictionary(term => term.Id, term => term.Name)));

    private static string Name(Facet facet) => OrgGraph.Words.Of(facet);

    private static string Write(Scene scene, string head)
    {
        var svg = new StringBuilder(4096 + (scene.Pieces.Count * 256));
        string key = Escape(scene.Key);
        svg.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram\" role=\"graphics-document\" aria-roledescription=\"diagram\" ")
            .Append(Invariant, $"aria-labelledby=\"{key}-title\" aria-describedby=\"{key}-desc\" viewBox=\"0 0 {N(scene.Width)} {N(scene.Height)}\" ")
            .Append(Invariant, $"width=\"{N(scene.Width)}\" height=\"{N(scene.Height)}\" font-family=\"{Escape(Fonts.Family)}\">\n")
            .Append(Invariant, $"<title id=\"{key}-title\">{Escape(scene.Title)}</title>\n")
            .Append(Invariant, $"<desc id=\"{key}-desc\">{Escape(scene.Description)}</desc>\n")
            .Append(head);
        foreach (var piece in scene.Pieces) Write(svg, piece);
        return svg.Append("</svg>\n").ToString();
    }

    private static void Write(StringBuilder svg, Piece piece)
    {
        string? address = Link(piece.Address);
        string element = address is null ? "g" : "a";
        svg.Append(Invariant, $"<{element} class=\"{Class(piece)}\"");
        if (address is not null) svg.Append(Invariant, $" href=\"{Escape(address)}\"");
        else if (piece.Kind == PieceKind.Box) svg.Append(" role=\"graphics-symbol\" tabindex=\"0\"");
        Attribute(svg, piece.Kind == PieceKind.Casing ? "data-of" : "data-id", piece.Id);
        Attribute(svg, "data-from", piece.From);
        Attribute(svg, "data-to", piece.To);
        foreach (var facet in piece.Mentions.GroupBy(mention => mention.Facet).OrderBy(facet => facet.Key))
        {
            Attribute(svg, $"data-{Name(facet.Key)}", string.Join(' ', facet.Select(mention => mention.Id)));
        }

        // What is heard is what is seen (WCAG 2.5.3); the rest is in the title.
        if (piece.Kind == PieceKind.Box) Attribute(svg, "aria-label", string.Join(' ', piece.Marks.OfType<Mark.Words>().Select(words => words.Content)));
        if (piece.Kind is PieceKind.Line or PieceKind.Casing) svg.Append(" aria-hidden=\"true\"");
        svg.Append('>');
        if (piece.Kind is PieceKind.Box or PieceKind.Line && piece.Title is { } title) svg.Append(Invariant, $"<title>{string.Join('\n', title.Split('\n').Select(Escape))}</title>");
        foreach (var mark in piece.Marks) Write(svg, mark);
        svg.Append(Invariant, $"</{element}>\n");
    }

    /// <summary>An address that leads to a page: one within the site, or by HTTP. Anything else, such as a script, is no link.</summary>
    private static string? Link(string? address) =>
        address is not null && (address.StartsWith('/') || address.StartsWith("https://", StringComparison.Ordinal)
            || address.StartsWith("http://", StringComparison.Ordinal)) ? address : null;

    private static string Class(Piece piece)
    {
        string kind = piece.Kind.ToString().ToLowerInvariant();
        string variety = piece.Variety is null ? "" : $" diagram-{kind}--{Escape(piece.Variety)}";
        return $"diagram-{kind}{variety}{(piece.IsSubject ? " is-subject" : "")}";
    }

    private static void Write(StringBuilder svg, Mark mark)
    {
        switch (mark)
        {
            case Mark.Rectangle rectangle:
                var area = rectangle.Area;
                svg.Append(Invariant, $"<rect x=\"{N(area.X)}\" y=\"{N(area.Y)}\" width=\"{N(area.Width)}\" height=\"{N(area.Height)}\"");
                if (rectangle.Radius > 0) svg.Append(Invariant, $" rx=\"{N(rectangle.Radius)}\"");
                svg.Append(Invariant, $" fill=\"{rectangle.Fill}\"");
                if (rectangle.Outline is { } outline) Write(svg, outline);
                svg.Append("/>");
                break;
            case Mark.Way way:
                svg.Append(Invariant, $"<path d=\"{Path(way)}\" fill=\"none\"");
                Write(svg, way.Stroke);
                svg.Append("/>");
                break;
            case Mark.Shape shape:
                svg.Append(Invariant, $"<path d=\"M{string.Join('L', shape.Points.Select(At))}Z\" fill=\"{shape.Fill}\"/>");
                break;
            case Mark.Words words:
                Write(svg, words);
                break;
        }
    }

    private static void Write(StringBuilder svg, Mark.Words words)
    {
        double x = words.IsCentred ? words.Area.X + (words.Area.Width / 2) : words.Area.X;
        svg.Append(Invariant, $"<text x=\"{N(x)}\" y=\"{N(words.Area.Y + words.Style.Baseline)}\" font-size=\"{N(words.Style.Size)}\"");
        if (words.IsCentred) svg.Append(" text-anchor=\"middle\"");
        if (words.Style.Bold) svg.Append(" font-weight=\"700\"");
        svg.Append(Invariant, $" fill=\"{words.Fill}\"");
        if (words.Halo is { } halo) svg.Append(Invariant, $" stroke=\"{halo}\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
        // The line break keeps two lines of text apart for those who hear them.
        svg.Append(Invariant, $">{Escape(words.Content)}</text>\n");
    }

    private static void Write(StringBuilder svg, Stroke stroke)
    {
        svg.Append(Invariant, $" stroke=\"{stroke.Colour}\" stroke-width=\"{N(stroke.Width)}\"");
        if (stroke.Dashes.Count > 0) svg.Append(Invariant, $" stroke-dasharray=\"{string.Join(' ', stroke.Dashes.Select(N))}\"");
    }

    private static string Path(Mark.Way way)
    {
        var path = new StringBuilder($"M{At(way.Points[0])}");
        foreach (var (corner, end) in Corners.Of(way)) path.Append(corner is { } round ? $"Q{At(round)} {At(end)}" : $"L{At(end)}");
        return path.ToString();
    }

    private static void Attribute(StringBuilder svg, string name, string? value)
    {
        if (value is not null) svg.Append(Invariant, $" {name}=\"{Escape(value)}\"");
    }

    private static string At(Spot spot) => $"{N(spot.X)} {N(spot.Y)}";

    private static string N(double number) => Math.Round(number, 2).ToString("0.##", Invariant);

    private static string Escape(string text) => XmlText.Escape(text);
}
