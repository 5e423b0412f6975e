using System.Globalization;
using System.Text;
using System.Text.Json;
using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Looks;
using OrgGraph.Viz.Text;

namespace OrgGraph.Viz.Data;

/// <summary>
/// A diagram as a Mermaid flowchart (mermaid.js.org), for wikis and pages that draw it. In texts everything but letters, digits, spaces and commas is written
/// as a numbered entity, so that no text can end its quotes or be read as Markdown.
/// </summary>
public static class DiagramMermaid
{
    /// <summary>U+2060, which has no width and keeps the characters on its sides apart.</summary>
    private const int WordJoiner = 0x2060;

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>The flowchart.</summary>
    public static string Write(Diagram diagram)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        var numbers = DiagramData.Numbers(diagram);
        var chart = new StringBuilder().Append(Invariant, $"---\ntitle: {JsonSerializer.Serialize(PlainText.Of(Title(diagram)))}\n---\n");
        chart.Append(diagram.Flow == Flow.Across ? "flowchart LR\n" : "flowchart TB\n");
        foreach (var tier in diagram.Boxes.GroupBy(box => box.Tier).OrderBy(tier => tier.Key))
        {
            bool titled = diagram.Tiers[tier.Key].Title.Length > 0;
            if (titled) chart.Append(Invariant, $"  subgraph t{tier.Key}[\"{Escaped(diagram.Tiers[tier.Key].Title)}\"]\n");
            foreach (var box in tier) chart.Append(Invariant, $"  {(titled ? "  " : "")}{numbers[box.Id]}{Shape(diagram, box)}\n");
            if (titled) chart.Append("  end\n");
        }

        foreach (var line in diagram.Lines)
        {
            string label = Label(line) is { Length: > 0 } text ? $"|\"{Escaped(text)}\"|" : "";
            string look = LineLooks.IsBroken(line) ? "-.-" : Look(line.Style);
            // An arrow has its head at the end of a line, so that one of a circle is written from whom reports to whom it leads to.
            if (line.IsInCircle) chart.Append(Invariant, $"  {numbers[line.To]} {Arrowed(look)}{label} {numbers[line.From]}\n");
            else chart.Append(Invariant, $"  {numbers[line.From]} {look}{label} {numbers[line.To]}\n");
        }

        string[] uncertain = [.. diagram.Boxes.Where(box => box.IsUncertain).Select(box => numbers[box.Id])];
        if (uncertain.Length > 0) chart.Append(Invariant, $"  classDef uncertain stroke-dasharray:5 4\n  class {string.Join(',', uncertain)} uncertain\n");
        foreach (var coloured in diagram.Boxes.Where(box => box.Hues.Count > 0).GroupBy(box => box.Hues[0]).OrderBy(hue => hue.Key))
        {
            var (fill, text) = HueColours.All[coloured.Key];
            chart.Append(Invariant, $"  classDef hue{coloured.Key} fill:{fill},color:{text}\n  class {string.Join(',', coloured.Select(box => numbers[box.Id]))} hue{coloured.Key}\n");
        }

        return chart.ToString();
    }

    /// <summary>The title, and what the colours stand for.</summary>
    private static string Title(Diagram diagram) => diagram.Colouring is { Hues.Count: > 0 } colouring ? $"{DiagramData.Title(diagram)}. {colouring.Sentence}" : DiagramData.Title(diagram);

    private static string Shape(Diagram diagram, Box box)
    {
        string text = string.Join("<br>", box.Lines.Select(line => line.Text).Prepend(DiagramData.Lettered(diagram, box)).Concat(box.Members).Select(Escaped));
        return box.Kind == BoxKind.Person ? $"(\"{text}\")" : $"[\"{text}\"]";
    }

    /// <summary>What is written beside a line. Mermaid has few kinds of line and no legend, so what looks like others says what it stands for.</summary>
    private static string? Label(Line line) => line.Label ?? (line.Style is LineStyle.PartOf or LineStyle.Delivers or LineStyle.Represents ? LineStyles.Words(line.Style) : null);

    /// <summary>Dotted is what reports by a dotted line, or is proposed to, and what is doubtful.</summary>
    private static string Look(LineStyle style) => style switch
    {
        LineStyle.Solid => "===",
        LineStyle.Dotted or LineStyle.Proposed => "-.-",
        LineStyle.Oversees => "-->",
        _ => "---",
    };

    private static string Arrowed(string look) => look == "-.-" ? "-.->" : $"{look[..^1]}>";

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var rune in PlainText.Of(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or ',' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark) escaped.Append(rune);
            else escaped.Append(Invariant, $"#{rune.Value};");
            // Behind the entities Mermaid still takes a backslash with an n for a line break, and what stands between two pairs of dollars for mathematics.
            if (rune.Value is '\\' or '$') escaped.Append(Invariant, $"#{WordJoiner};");
        }

        return escaped.ToString();
    }
}
