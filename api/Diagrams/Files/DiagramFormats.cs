using System.Text;
using OrgGraph.Viz;
using OrgGraph.Viz.Data;
using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Outline;
using OrgGraph.Viz.Png;

namespace OrgGraph.Api.Diagrams.Files;

/// <summary>Every format that a diagram can be written in.</summary>
public static class DiagramFormats
{
    /// <summary>All, pictures first.</summary>
    public static IReadOnlyList<DiagramFormat> All { get; } =
    [
        Picture("svg", "image/svg+xml", "SVG", "for documents and slides, sharp at every size", (drawn, _) => Encoding.UTF8.GetBytes(DiagramRenderer.SvgFile(drawn.Drawing.Scene!))),
        Picture("png", "image/png", "PNG", "a picture of a chosen width", (drawn, wish) =>
            DiagramRenderer.Png(drawn.Drawing.Scene!, wish.Width ?? Math.Min(FileWish.UsualWidth, PngWriter.MostWidth(drawn.Drawing.Scene!)))),
        Picture("pdf", "application/pdf", "PDF", "for board papers, on A4 or A3", (drawn, wish) => DiagramRenderer.Pdf(drawn.Drawing.Scene!, wish.Paper)),
        Data("csv", "text/csv; charset=utf-8; header=present", "CSV", "for spreadsheets", DiagramCsv.Write),
        Data("json", "application/json", "JSON", "for programs", DiagramJson.Write),
        Data("graphml", "application/graphml+xml", "GraphML", "for Gephi, yEd and NetworkX", DiagramGraphMl.Write),
        Data("dot", "text/vnd.graphviz; charset=utf-8", "DOT", "for Graphviz", DiagramDot.Write),
        Data("mmd", "text/plain; charset=utf-8", "Mermaid", "for wikis that draw it", DiagramMermaid.Write),
        Data("txt", "text/plain; charset=utf-8", "Text", "the diagram in words", diagram => OutlineText.Write(DiagramOutline.Of(diagram))),
    ];

    /// <summary>The endings as a list for people: .svg, .png …</summary>
    public static string Endings => string.Join(", ", All.Select(format => $".{format.Ending}"));

    /// <summary>The format of an ending, with or without its dot; null when there is none.</summary>
    public static DiagramFormat? Of(string ending) => All.FirstOrDefault(format => format.Ending.Equals(ending.TrimStart('.'), StringComparison.OrdinalIgnoreCase));

    private static DiagramFormat Picture(string ending, string type, string title, string purpose, Func<DiagramAnswer.Drawn, FileWish, byte[]> write) =>
        new() { Ending = ending, ContentType = type, Title = title, Purpose = purpose, IsPicture = true, Write = write };

    private static DiagramFormat Data(string ending, string type, string title, string purpose, Func<Diagram, string> write) =>
        new() { Ending = ending, ContentType = type, Title = title, Purpose = purpose, Write = (drawn, _) => Encoding.UTF8.GetBytes(write(drawn.Drawing.Diagram)) };
}
