using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>The pages before and after one of a list that is too long for one.</summary>
[HtmlTargetElement("nhsuk-pagination", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PaginationTagHelper(HtmlEncoder encoder) : TagHelper
{
    private const string Left = "M10.7 6.3c.4.4.4 1 0 1.4L7.4 11H19a1 1 0 0 1 0 2H7.4l3.3 3.3c.4.4.4 1 0 1.4a1 1 0 0 1-1.4 0l-5-5A1 1 0 0 1 4 12c0-.3.1-.5.3-.7l5-5a1 1 0 0 1 1.4 0Z";
    private const string Right = "m14.7 6.3 5 5c.2.2.3.4.3.7 0 .3-.1.5-.3.7l-5 5a1 1 0 0 1-1.4-1.4l3.3-3.3H5a1 1 0 0 1 0-2h11.6l-3.3-3.3a1 1 0 1 1 1.4-1.4Z";

    /// <summary>The address of the page before; null when this is the first.</summary>
    public string? Previous { get; set; }

    /// <summary>The address of the page after; null when this is the last.</summary>
    public string? Next { get; set; }

    /// <summary>What the page before holds.</summary>
    public string? PreviousText { get; set; }

    /// <summary>What the page after holds.</summary>
    public string? NextText { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (string.IsNullOrEmpty(Previous) && string.IsNullOrEmpty(Next))
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "nhsuk-pagination");
        output.Attributes.SetAttribute("role", "navigation");
        output.Attributes.SetAttribute("aria-label", "Pagination");
        output.Content.SetHtmlContent("<ul class=\"nhsuk-list nhsuk-pagination__list\">");
        if (!string.IsNullOrEmpty(Previous)) output.Content.AppendHtml(Item("previous", "prev", "Previous", Previous, PreviousText, "left", Left));
        if (!string.IsNullOrEmpty(Next)) output.Content.AppendHtml(Item("next", "next", "Next", Next, NextText, "right", Right));
        output.Content.AppendHtml("</ul>");
    }

    private string Item(string side, string rel, string title, string href, string? text, string arrow, string path) =>
        $"<li class=\"nhsuk-pagination-item--{side}\"><a class=\"nhsuk-pagination__link nhsuk-pagination__link--{rel}\" href=\"{encoder.Encode(href)}\" rel=\"{rel}\">"
        + $"<span class=\"nhsuk-pagination__title\">{title}<span class=\"nhsuk-u-visually-hidden\"> page</span></span>"
        + (string.IsNullOrEmpty(text) ? "" : $"<span class=\"nhsuk-u-visually-hidden\">:</span><span class=\"nhsuk-pagination__page\">{encoder.Encode(text)}</span>")
        + $"<svg class=\"nhsuk-icon nhsuk-icon--arrow-{arrow}\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" width=\"16\" height=\"16\" focusable=\"false\" aria-hidden=\"true\"><path d=\"{path}\"/></svg></a></li>";
}
