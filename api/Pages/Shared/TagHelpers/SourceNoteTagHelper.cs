using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>Where a fact comes from, shown on demand: each source with the place in it, leading to the source's page.</summary>
[HtmlTargetElement("source-note", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SourceNoteTagHelper(HtmlEncoder encoder, Links links, Reader reader) : TagHelper
{
    /// <summary>The fact.</summary>
    public Link? For { get; set; }

    /// <summary>Or the citations alone.</summary>
    public IReadOnlyList<Citation>? Citations { get; set; }

    /// <summary>What the fact is, for those who hear the page and not see where the note stands.</summary>
    public string About { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Citation[] all = [.. (Citations ?? For?.Edge.Citations ?? []).Concat(For?.Through?.Citations ?? []).Distinct()];
        if (all.Length == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "details";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "og-source");
        output.Content.AppendHtml($"<summary>Source{(all.Length > 1 ? "s" : "")}<span class=\"nhsuk-u-visually-hidden\"> of: {encoder.Encode(About)}</span></summary><ul>");
        foreach (var citation in all)
        {
            string title = reader.Source(citation.Source)?.Name ?? citation.Source.Key;
            output.Content.AppendHtml($"<li><a href=\"{encoder.Encode(links.To(citation.Source))}\">{encoder.Encode(title)}</a>: {encoder.Encode(citation.Place)}</li>");
        }

        output.Content.AppendHtml("</ul>");
    }
}
