using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>A tag, in one of the design system's colours.</summary>
[HtmlTargetElement("nhsuk-tag")]
public sealed class TagTagHelper : TagHelper
{
    /// <summary>The colour's name; the standard blue when null.</summary>
    public string? Colour { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "strong";
        output.Attributes.SetAttribute("class", string.IsNullOrEmpty(Colour) ? "nhsuk-tag" : $"nhsuk-tag nhsuk-tag--{Colour}");
    }
}
