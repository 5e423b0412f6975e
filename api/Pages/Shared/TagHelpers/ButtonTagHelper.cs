using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>A button that sends its form.</summary>
[HtmlTargetElement("nhsuk-button")]
public sealed class ButtonTagHelper : TagHelper
{
    /// <summary>Whether it is a secondary button.</summary>
    public bool Secondary { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "button";
        output.Attributes.SetAttribute("class", Secondary ? "nhsuk-button nhsuk-button--secondary" : "nhsuk-button");
        output.Attributes.SetAttribute("data-module", "nhsuk-button");
        output.Attributes.SetAttribute("type", "submit");
    }
}
