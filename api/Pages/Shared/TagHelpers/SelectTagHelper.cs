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

    /// <summary>What may be chosen.</summary>
    public string? Hint { get; set; }

    /// <summary>What is wrong; null when nothing is.</summary>
    public string? Fault { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", FieldHtml.Group(Fault));
        string name = encoder.Encode(Name);
        output.Content.SetHtmlContent(
            $"<label class=\"nhsuk-label\" for=\"{name}\">{encoder.Encode(Label)}</label>{FieldHtml.Messages(encoder, Name, Hint, Fault)}"
            + $"<select class=\"nhsuk-select{(string.IsNullOrEmpty(Fault) ? "" : " nhsuk-select--error")}\" id=\"{name}\" name=\"{name}\"{FieldHtml.Described(encoder, Name, Hint, Fault)}>");
        foreach (var option in Options)
        {
            string selected = option.Value == (Value ?? "") ? " selected" : "";
            output.Content.AppendHtml($"<option value=\"{encoder.Encode(option.Value)}\"{selected}>{encoder.Encode(option.Text)}</option>");
        }

        output.Content.AppendHtml("</select>");
    }
}
