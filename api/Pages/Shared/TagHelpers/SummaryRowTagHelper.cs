using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>A row of a summary list; one without content is left out.</summary>
[HtmlTargetElement("nhsuk-summary-row")]
public sealed class SummaryRowTagHelper(HtmlEncoder encoder) : TagHelper
{
    /// <summary>What the row is about.</summary>
    public string Key { get; set; } = "";

    /// <summary>Whether the row is there.</summary>
    public bool If { get; set; } = true;

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = If ? await output.GetChildContentAsync() : null;
        if (content is null || content.IsEmptyOrWhiteSpace)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.Attributes.SetAttribute("class", "nhsuk-summary-list__row");
        output.Content.SetHtmlContent($"<dt class=\"nhsuk-summary-list__key\">{encoder.Encode(Key)}</dt><dd class=\"nhsuk-summary-list__value\">");
        output.Content.AppendHtml(content);
        output.Content.AppendHtml("</dd>");
    }
}
