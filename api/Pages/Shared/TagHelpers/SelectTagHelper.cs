using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>A choice of one from a list.</summary>
[HtmlTargetElement("nhsuk-select", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SelectTagHelper(HtmlEncoder encoder) : TagHelper
{
    /// <summary>The field's id and name.</summary>
    public string Name { get; set; } = "";

    /// <summary>What is to be chosen.</summary>
    public string Label { get; set; } = "";

    /// <summary>The choices.</summary>
    public IReadOnlyList<Option> Options { get; set; } = [];

    /// <summary>The value that is chosen.</summary>
    public string? Value { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "nhsuk-form-group");
        string name = encoder.Encode(Name);
        output.Content.SetHtmlContent($"<label class=\"nhsuk-label\" for=\"{name}\">{encoder.Encode(Label)}</label><select class=\"nhsuk-select\" id=\"{name}\" name=\"{name}\">");
        foreach (var option in Options)
        {
            string selected = option.Value == (Value ?? "") ? " selected" : "";
            output.Content.AppendHtml($"<option value=\"{encoder.Encode(option.Value)}\"{selected}>{encoder.Encode(option.Text)}</option>");
        }

        output.Content.AppendHtml("</select>");
    }
}
