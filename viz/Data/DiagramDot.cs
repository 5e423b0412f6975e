using System.Globalization;
using System.Text;
using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Looks;
using OrgGraph.Viz.Text;

namespace OrgGraph.Viz.Data;

/// <summary>
/// A diagram in Graphviz's language (graphviz.org/doc/info/lang.html), to be drawn or worked on there. Names are quoted; in quotes a backslash begins an
/// escape and an ampersand an entity, so both are escaped besides the quote.
/// </summary>
public static class DiagramDot
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>The graph.</summary>
    public static string Write(Diagram diagram)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        var numbers = DiagramData.Numbers(diagram);
        var dot = new StringBuilder().Append(Invariant, $"digraph {Quoted(diagram.Key)} {{\n");
        dot.Append(Invariant, $"  graph [label={Quoted(DiagramData.Title(diagram))}{Colours(diagram)}, labelloc=t, rankdir={(diagram.Flow == Flow.Across ? "LR" : "TB")}, charset=\"UTF-8\", fontname=\"Arial\"];\n");
        dot.Append("  node [shape=box, fontname=\"Arial\", fontsize=11];\n  edge [fontname=\"Arial\", fontsize=9];\n");
        foreach (var tier in diagram.Boxes.GroupBy(box => box.Tier).OrderBy(tier => tier.Key))
        {
            dot.Append("  subgraph {\n    rank=same;\n");
            foreach (var box in tier)
            {
                string style = string.Join(',', new[] { box.Kind == BoxKind.Person ? "rounded" : "", box.IsUncertain ? "dashed" : "", box.Hues.Count > 0 ? "filled" : "" }.Where(one => one.Length > 0));
                string look = style.Length > 0 ? $", style=\"{style}\"" : "";
                if (box.Hues.Count > 0) look += $", fillcolor=\"{HueColours.All[box.Hues[0]].Fill}\", fontcolor=\"{HueColours.All[box.Hues[0]].Text}\"";
                dot.Append(Invariant, $"    {numbers[box.Id]} [label={Label(diagram, box)}, tooltip={Quoted(box.Id)}{look}];\n");
            }

            dot.Append("  }\n");
        }

        foreach (var line in diagram.Lines)
        {
            string label = line.Label is { Length: > 0 } text ? $", label={Quoted(text)}" : "";
            dot.Append(Invariant, $"  {numbers[line.From]} -> {numbers[line.To]} [{Look(line)}{(LineLooks.IsBroken(line) ? ", style=dashed" : "")}{label}, tooltip={Quoted(line.Sentence)}];\n");
        }

        return dot.Append("}\n").ToString();
    }

    /// <summary>The name with the letters of its colours, and under it what the box says, on lines of their own.</summary>
    private static string Label(Diagram diagram, Box box) =>
        $"\"{string.Join("\\n", box.Lines.Select(line => line.Text).Prepend(DiagramData.Lettered(diagram, box)).Concat(box.Members).Select(Escaped))}\"";

    /// <summary>What the colours stand for, as a second line of the title.</summary>
    private static string Colours(Diagram diagram) => diagram.Colouring is { Hues.Count: > 0 } colouring ? $" + \"\\n\" + {Quoted(colouring.Sentence)}" : "";

    /// <summary>How a line looks. One of a circle has an arrow at whom it leads to, one of a part a lozenge at its whole.</summary>
    private static string Look(Line line) =>
        line is { Style: LineStyle.PartOf, IsTurned: true } ? "dir=forward, arrowhead=diamond" : line.IsInCircle ? $"{Look(line.Style).Replace("dir=none", "dir=back", StringComparison.Ordinal)}, color=\"{LineLooks.Alarm}\"" : Look(line.Style);

    private static string Look(LineStyle style) => style switch
    {
        LineStyle.Solid => "dir=none, penwidth=2",
        LineStyle.Dotted => "dir=none, style=dotted, penwidth=2",
        LineStyle.Proposed => "dir=none, style=dashed, penwidth=2",
        LineStyle.Oversees => "dir=forward",
        LineStyle.PartOf => "dir=back, arrowtail=diamond",
        LineStyle.Delivers or LineStyle.Represents => "dir=none, style=dashed",
        _ => "dir=none",
    };

    private static string Quoted(string text) => $"\"{Escaped(text)}\"";

    private static string Escaped(string text) => PlainText.Of(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("&", "&amp;", StringComparison.Ordinal);
}
