using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>A card that leads to a page.</summary>
[HtmlTargetElement("nhsuk-card")]
public sealed class CardTagHelper(HtmlEncoder encoder, Links links) : TagHelper
{
    /// <summary>The heading, which is the link.</summary>
    public string Heading { get; set; } = "";

    /// <summary>Where it leads.</summary>
    public string Href { get; set; } = "";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "nhsuk-card nhsuk-card--clickable");
        output.Content.SetHtmlContent(
            $"<div class=\"nhsuk-card__content\"><h2 class=\"nhsuk-card__heading nhsuk-heading-m\"><a class=\"nhsuk-card__link\" href=\"{encoder.Encode(links.Keep(Href))}\">{encoder.Encode(Heading)}</a></h2><p class=\"nhsuk-card__description\">");
        output.Content.AppendHtml(content);
        output.Content.AppendHtml("</p></div>");
    }
}
