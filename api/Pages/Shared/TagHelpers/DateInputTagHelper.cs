using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>A date in three fields named day, month and year, with a prefix where one is given.</summary>
[HtmlTargetElement("nhsuk-date-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateInputTagHelper(HtmlEncoder encoder) : TagHelper
{
    /// <summary>The id of the group; those of the fields begin with it.</summary>
    public string Id { get; set; } = "";

    /// <summary>What the names of the fields begin with, before a hyphen; they are day, month and year when null.</summary>
    public string? Prefix { get; set; }

    /// <summary>The question.</summary>
    public string Legend { get; set; } = "";

    /// <summary>The size of the question: s, m, l or xl; as the text when null.</summary>
    public string? LegendSize { get; set; }

    /// <summary>What may be typed.</summary>
    public string? Hint { get; set; }

    /// <summary>What stands in the fields.</summary>
    public (string Day, string Month, string Year) Value { get; set; } = ("", "", "");

    /// <summary>What is wrong; null when nothing is.</summary>
    public DayFault? Fault { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Fault is null ? "nhsuk-form-group" : "nhsuk-form-group nhsuk-form-group--error");
        var html = new StringBuilder($"<fieldset class=\"nhsuk-fieldset\" role=\"group\"{FieldHtml.Described(encoder, Id, Hint, Fault?.Message)}>")
            .Append($"<legend class=\"nhsuk-fieldset__legend{(string.IsNullOrEmpty(LegendSize) ? "" : $" nhsuk-fieldset__legend--{LegendSize}")}\">{encoder.Encode(Legend)}</legend>")
            .Append(FieldHtml.Messages(encoder, Id, Hint, Fault?.Message));
        html.Append($"<div class=\"nhsuk-date-input\" id=\"{encoder.Encode(Id)}\">");
        Field(html, "Day", "day", Value.Day, 2, Fault?.InDay);
        Field(html, "Month", "month", Value.Month, 2, Fault?.InMonth);
        Field(html, "Year", "year", Value.Year, 4, Fault?.InYear);
        output.Content.SetHtmlContent(html.Append("</div></fieldset>").ToString());
    }

    private void Field(StringBuilder html, string label, string name, string value, int width, bool? wrong)
    {
        string id = $"{encoder.Encode(Id)}-{name}";
        html.Append($"<div class=\"nhsuk-date-input__item\"><div class=\"nhsuk-form-group{(wrong == true ? " nhsuk-form-group--error" : "")}\">")
            .Append($"<label class=\"nhsuk-label nhsuk-date-input__label\" for=\"{id}\">{label}</label>")
            .Append($"<input class=\"nhsuk-input{(wrong == true ? " nhsuk-input--error" : "")} nhsuk-input--width-{width} nhsuk-date-input__input\" id=\"{id}\" name=\"{(string.IsNullOrEmpty(Prefix) ? "" : encoder.Encode(Prefix) + "-")}{name}\" type=\"text\"");
        if (value.Length > 0) html.Append($" value=\"{encoder.Encode(value)}\"");
        html.Append(" inputmode=\"numeric\"></div></div>");
    }
}
