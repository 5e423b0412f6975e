using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>A warning callout with a heading.</summary>
[HtmlTargetElement("nhsuk-warning-callout")]
public sealed class WarningCalloutTagHelper(HtmlEncoder encoder) : TagHelper
{
    /// <summary>The heading.</summary>
    public string Heading { get; set; } = "Important";

    /// <summary>Its level.</summary>
    public int Level { get; set; } = 3;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "nhsuk-card nhsuk-card--warning");
        output.PreContent.SetHtmlContent($"<div class=\"nhsuk-card__content\"><h{Level} class=\"nhsuk-card__heading\">{encoder.Encode(Heading)}</h{Level}>");
        output.PostContent.SetHtmlContent("</div>");
    }
}
