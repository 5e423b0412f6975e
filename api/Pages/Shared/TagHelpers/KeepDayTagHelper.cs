using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>A link within this program keeps the day of the page, so that no page has to think of it.</summary>
[HtmlTargetElement("a", Attributes = "href")]
public sealed class KeepDayTagHelper(Links links) : TagHelper
{
    /// <summary>Where it leads.</summary>
    public string Href { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Attributes.SetAttribute("href", Href.StartsWith('/') && !Href.StartsWith("//", StringComparison.Ordinal) ? links.Keep(Href) : Href);
}
