using System.Text;
using OrgGraph.Viz.Text;

namespace OrgGraph.Viz.Outline;

/// <summary>Writes an outline as plain text: headings on lines of their own, lists by indent.</summary>
public static class OutlineText
{
    /// <summary>The outline with its title.</summary>
    public static string Write(DiagramOutline outline)
    {
        ArgumentNullException.ThrowIfNull(outline);
        var text = new StringBuilder();
        Line(text, 0, outline.Title);
        Line(text, 0, $"{outline.Description} {outline.Day}.");
        foreach (var section in outline.Sections)
        {
            text.Append('\n');
            Line(text, 0, section.Heading);
            Items(text, section.Items, 0);
        }

        if (outline.Notes.Count + outline.Sources.Count > 0) text.Append('\n');
        foreach (string note in outline.Notes) Line(text, 0, note);
        if (outline.Sources.Count > 0) Line(text, 0, $"Sources: {string.Join("; ", outline.Sources)}.");
        return text.ToString();
    }

    private static void Items(StringBuilder text, IReadOnlyList<OutlineItem> items, int depth)
    {
        foreach (var item in items)
        {
            Line(text, depth, $"- {string.Join(". ", item.Details.Prepend(item.Text))}");
            Items(text, item.Children, depth + 1);
        }
    }

    private static void Line(StringBuilder text, int depth, string words) => text.Append(' ', depth * 2).Append(PlainText.Of(words)).Append('\n');
}
