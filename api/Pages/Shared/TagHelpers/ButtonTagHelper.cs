using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>A button that sends its form.</summary>
[HtmlTargetElement("nhsuk-button")]
public sealed class ButtonTagHelper : TagHelper
{
    /// <summary>Whether it is a secondary button.</summary>
    public bool Secondary { get; set; }

    /// <summary>Whether it is small, to stand in a line.</summary>
    public bool Small { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "button";
        output.Attributes.SetAttribute("class", $"nhsuk-button{(Secondary ? " nhsuk-button--secondary" : "")}{(Small ? " nhsuk-button--small" : "")}");
        output.Attributes.SetAttribute("data-module", "nhsuk-button");
        output.Attributes.SetAttribute("type", "submit");
    }
}
