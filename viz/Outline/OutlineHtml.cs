using System.Globalization;
using System.Net;
using System.Text;
using OrgGraph.Viz.Diagrams;

namespace OrgGraph.Viz.Outline;

/// <summary>Writes an outline as HTML: headings from a level down, nested lists, everything encoded.</summary>
public static class OutlineHtml
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>The outline without its title, which the page has.</summary>
    /// <param name="outline">What to write.</param>
    /// <param name="level">The level of its headings, 2 to 6.</param>
    public static string Write(DiagramOutline outline, int level = 2)
    {
        ArgumentNullException.ThrowIfNull(outline);
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, 6);
        var html = new StringBuilder("<div class=\"outline\">\n");
        html.Append(Invariant, $"<p>{Encode(outline.Description)} {Encode(outline.Day)}.</p>\n");
        foreach (var section in outline.Sections)
        {
            html.Append(Invariant, $"<h{level}>{Encode(section.Heading)}</h{level}>\n");
            List(html, section.Items);
        }

        foreach (string note in outline.Notes) html.Append(Invariant, $"<p>{Encode(note)}</p>\n");
        if (outline.Sources.Count > 0) html.Append(Invariant, $"<p>Sources: {Encode(string.Join("; ", outline.Sources))}.</p>\n");
        return html.Append("</div>\n").ToString();
    }

    private static void List(StringBuilder html, IReadOnlyList<OutlineItem> items)
    {
        html.Append("<ul>\n");
        foreach (var item in items)
        {
            html.Append(Invariant, $"<li data-id=\"{Encode(item.Id)}\">");
            html.Append(item.Address is { } address ? $"<a href=\"{Encode(address)}\">{Encode(item.Text)}</a>" : Encode(item.Text));
            if (item.Details.Count > 0) html.Append(Invariant, $". {Encode(string.Join(". ", item.Details))}");
            if (item.Parts.Count > 0) html.Append(Invariant, $" <span class=\"outline-parts\">({string.Join(", ", item.Parts.Select(Link))})</span>");
            if (item.Children.Count > 0) List(html, item.Children);
            html.Append("</li>\n");
        }

        html.Append("</ul>\n");
    }

    private static string Link(BoxPart part) => $"<a href=\"{Encode(part.Address)}\">{Encode(part.Text)}</a>";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
