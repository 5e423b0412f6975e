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

    /// <summary>What may be typed.</summary>
    public string? Hint { get; set; }

    /// <summary>What is wrong; null when nothing is.</summary>
    public string? Fault { get; set; }

    /// <summary>What the browser may fill in, such as name.</summary>
    public string? Autocomplete { get; set; }

    /// <summary>The most characters.</summary>
    public int? Maxlength { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", FieldHtml.Group(Fault));
        string name = encoder.Encode(Name);
        output.Content.SetHtmlContent($"<label class=\"nhsuk-label\" for=\"{name}\">{encoder.Encode(Label)}</label>{FieldHtml.Messages(encoder, Name, Hint, Fault)}");
        string wrong = string.IsNullOrEmpty(Fault) ? "" : " nhsuk-input--error", width = Width is { } wide ? $" nhsuk-input--width-{wide}" : "";
        output.Content.AppendHtml($"<input class=\"nhsuk-input{wrong}{width}\" id=\"{name}\" name=\"{name}\" type=\"text\"");
        if (!string.IsNullOrEmpty(Value)) output.Content.AppendHtml($" value=\"{encoder.Encode(Value)}\"");
        output.Content.AppendHtml(FieldHtml.Described(encoder, Name, Hint, Fault));
        if (Maxlength is { } most) output.Content.AppendHtml($" maxlength=\"{most}\"");
        if (!string.IsNullOrEmpty(Autocomplete)) output.Content.AppendHtml($" autocomplete=\"{encoder.Encode(Autocomplete)}\"");
        if (!string.IsNullOrEmpty(Inputmode)) output.Content.AppendHtml($" inputmode=\"{encoder.Encode(Inputmode)}\"");
        output.Content.AppendHtml(">");
    }
}
