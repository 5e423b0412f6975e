using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>The summary of what is to be corrected, each with a link to its field; focused by its script when the page opens.</summary>
[HtmlTargetElement("nhsuk-error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper(HtmlEncoder encoder) : TagHelper
{
    /// <summary>What is wrong.</summary>
    public IReadOnlyList<FieldFault> Faults { get; set; } = [];

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Faults.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "nhsuk-error-summary");
        output.Attributes.SetAttribute("data-module", "nhsuk-error-summary");
        output.Content.SetHtmlContent(
            "<div role=\"alert\"><h2 class=\"nhsuk-error-summary__heading\">There is a problem</h2><div class=\"nhsuk-error-summary__body\">"
            + "<ul class=\"nhsuk-list nhsuk-error-summary__list\">");
        foreach (var (message, field) in Faults) output.Content.AppendHtml($"<li><a href=\"#{encoder.Encode(field)}\">{encoder.Encode(message)}</a></li>");
        output.Content.AppendHtml("</ul></div></div>");
    }
}
