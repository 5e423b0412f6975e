using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>The way to a page, from the top down; on a narrow screen, the way back to the last of it.</summary>
[HtmlTargetElement("nhsuk-breadcrumb", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BreadcrumbTagHelper(HtmlEncoder encoder, Links links) : TagHelper
{
    /// <summary>The pages above this one.</summary>
    public IReadOnlyList<(string Text, string Href)> Trail { get; set; } = [];

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Trail.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "nhsuk-breadcrumb");
        output.Attributes.SetAttribute("aria-label", "Breadcrumb");
        output.Content.AppendHtml("<ol class=\"nhsuk-breadcrumb__list\">");
        foreach (var (text, href) in Trail)
        {
            output.Content.AppendHtml(
                $"<li class=\"nhsuk-breadcrumb__list-item\"><a class=\"nhsuk-breadcrumb__link\" href=\"{encoder.Encode(links.Keep(href))}\">{encoder.Encode(text)}</a></li>");
        }

        var (last, back) = Trail[^1];
        output.Content.AppendHtml(
            $"</ol><a class=\"nhsuk-back-link\" href=\"{encoder.Encode(links.Keep(back))}\"><span class=\"nhsuk-u-visually-hidden\">Back to </span>{encoder.Encode(last)}</a>");
    }
}
