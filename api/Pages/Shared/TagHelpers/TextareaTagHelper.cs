using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>Several lines of text to type.</summary>
[HtmlTargetElement("nhsuk-textarea", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextareaTagHelper(HtmlEncoder encoder) : TagHelper
{
    /// <summary>The field's id and name.</summary>
    public string Name { get; set; } = "";

    /// <summary>What is to be typed.</summary>
    public string Label { get; set; } = "";

    /// <summary>What may be typed.</summary>
    public string? Hint { get; set; }

    /// <summary>What stands there.</summary>
    public string? Value { get; set; }

    /// <summary>What is wrong; null when nothing is.</summary>
    public string? Fault { get; set; }

    /// <summary>How many lines are seen.</summary>
    public int Rows { get; set; } = 5;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", FieldHtml.Group(Fault));
        string name = encoder.Encode(Name), wrong = string.IsNullOrEmpty(Fault) ? "" : " nhsuk-textarea--error";
        // A line feed that stands first in the element is not part of its text.
        output.Content.SetHtmlContent(
            $"<label class=\"nhsuk-label\" for=\"{name}\">{encoder.Encode(Label)}</label>{FieldHtml.Messages(encoder, Name, Hint, Fault)}"
            + $"<textarea class=\"nhsuk-textarea{wrong}\" id=\"{name}\" name=\"{name}\" rows=\"{Rows}\"{FieldHtml.Described(encoder, Name, Hint, Fault)}>\n{encoder.Encode(Value ?? "")}</textarea>");
    }
}
