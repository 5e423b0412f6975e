using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>A choice of one that is seen whole. What belongs to one item alone stands in it and is folded away while another is chosen; without scripts all of it is seen.</summary>
[HtmlTargetElement("nhsuk-radios")]
[RestrictChildren("nhsuk-radio")]
public sealed class RadiosTagHelper(HtmlEncoder encoder) : TagHelper
{
    /// <summary>The name of the fields, and the id of the first.</summary>
    public string Name { get; set; } = "";

    /// <summary>The question.</summary>
    public string Legend { get; set; } = "";

    /// <summary>The size of the question: s, m, l or xl; as the text when null.</summary>
    public string? LegendSize { get; set; }

    /// <summary>What may be chosen.</summary>
    public string? Hint { get; set; }

    /// <summary>The value that is chosen.</summary>
    public string? Value { get; set; }

    /// <summary>What is wrong; null when nothing is.</summary>
    public string? Fault { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(RadiosTagHelper)] = new RadioGroup(Name, Value);
        var items = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.SetAttribute("class", FieldHtml.Group(Fault));
        string size = string.IsNullOrEmpty(LegendSize) ? "" : $" nhsuk-fieldset__legend--{LegendSize}";
        output.Content.SetHtmlContent(
            $"<fieldset class=\"nhsuk-fieldset\"{FieldHtml.Described(encoder, Name, Hint, Fault)}><legend class=\"nhsuk-fieldset__legend{size}\">{encoder.Encode(Legend)}</legend>"
            + $"{FieldHtml.Messages(encoder, Name, Hint, Fault)}<div class=\"nhsuk-radios\" data-module=\"nhsuk-radios\">");
        output.Content.AppendHtml(items).AppendHtml("</div></fieldset>");
    }
}
