using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>Inset text.</summary>
[HtmlTargetElement("nhsuk-inset-text")]
public sealed class InsetTextTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "nhsuk-inset-text");
        output.PreContent.SetHtmlContent("<span class=\"nhsuk-u-visually-hidden\">Information: </span>");
    }
}
