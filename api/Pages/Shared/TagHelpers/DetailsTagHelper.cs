using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>Details that open and close, without any script.</summary>
[HtmlTargetElement("nhsuk-details")]
public sealed class DetailsTagHelper(HtmlEncoder encoder) : TagHelper
{
    /// <summary>What stands there while it is closed.</summary>
    public string Summary { get; set; } = "";

    /// <summary>Whether it begins open.</summary>
    public bool Open { get; set; }

    /// <summary>Further classes.</summary>
    public string? Class { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "details";
        output.Attributes.SetAttribute("class", string.IsNullOrEmpty(Class) ? "nhsuk-details" : $"nhsuk-details {Class}");
        if (Open) output.Attributes.SetAttribute(new TagHelperAttribute("open"));
        output.PreContent.SetHtmlContent(
            $"<summary class=\"nhsuk-details__summary\"><span class=\"nhsuk-details__summary-text\">{encoder.Encode(Summary)}</span></summary><div class=\"nhsuk-details__text\">");
        output.PostContent.SetHtmlContent("</div>");
    }
}
