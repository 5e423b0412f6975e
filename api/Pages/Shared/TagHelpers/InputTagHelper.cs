using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>A line of text to type.</summary>
[HtmlTargetElement("nhsuk-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class InputTagHelper(HtmlEncoder encoder) : TagHelper
{
    /// <summary>The field's id and name.</summary>
    public string Name { get; set; } = "";

    /// <summary>What is to be typed.</summary>
    public string Label { get; set; } = "";

    /// <summary>What stands there.</summary>
    public string? Value { get; set; }

    /// <summary>How many characters wide, of the widths that the design system has; the whole width when null.</summary>
    public int? Width { get; set; }

    /// <summary>The keyboard that suits it, such as numeric.</summary>
    public string? Inputmode { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "nhsuk-form-group");
        string name = encoder.Encode(Name);
        output.Content.SetHtmlContent($"<label class=\"nhsuk-label\" for=\"{name}\">{encoder.Encode(Label)}</label>");
        output.Content.AppendHtml($"<input class=\"nhsuk-input{(Width is { } width ? $" nhsuk-input--width-{width}" : "")}\" id=\"{name}\" name=\"{name}\" type=\"text\"");
        if (!string.IsNullOrEmpty(Value)) output.Content.AppendHtml($" value=\"{encoder.Encode(Value)}\"");
        if (!string.IsNullOrEmpty(Inputmode)) output.Content.AppendHtml($" inputmode=\"{encoder.Encode(Inputmode)}\"");
        output.Content.AppendHtml(">");
    }
}
