using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>The summary of what is to be corrected, with a link to the field; focused by its script when the page opens.</summary>
[HtmlTargetElement("nhsuk-error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper(HtmlEncoder encoder) : TagHelper
{
    /// <summary>The error.</summary>
    public string Message { get; set; } = "";

    /// <summary>The id of the field.</summary>
    public string Field { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "nhsuk-error-summary");
        output.Attributes.SetAttribute("data-module", "nhsuk-error-summary");
        output.Content.SetHtmlContent(
            "<div role=\"alert\"><h2 class=\"nhsuk-error-summary__heading\">There is a problem</h2><div class=\"nhsuk-error-summary__body\">"
            + $"<ul class=\"nhsuk-list nhsuk-error-summary__list\"><li><a href=\"#{encoder.Encode(Field)}\">{encoder.Encode(Message)}</a></li></ul></div></div>");
    }
}
