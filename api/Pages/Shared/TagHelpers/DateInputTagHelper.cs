using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>A date in three fields named day, month and year.</summary>
[HtmlTargetElement("nhsuk-date-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateInputTagHelper(HtmlEncoder encoder) : TagHelper
{
    /// <summary>The id of the group; those of the fields begin with it.</summary>
    public string Id { get; set; } = "";

    /// <summary>The question.</summary>
    public string Legend { get; set; } = "";

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
        string[] described = [.. new[] { string.IsNullOrEmpty(Hint) ? null : $"{Id}-hint", Fault is null ? null : $"{Id}-error" }.OfType<string>()];
        var html = new StringBuilder("<fieldset class=\"nhsuk-fieldset\" role=\"group\"");
        if (described.Length > 0) html.Append($" aria-describedby=\"{encoder.Encode(string.Join(' ', described))}\"");
        html.Append($"><legend class=\"nhsuk-fieldset__legend nhsuk-fieldset__legend--s\">{encoder.Encode(Legend)}</legend>");
        if (!string.IsNullOrEmpty(Hint)) html.Append($"<div class=\"nhsuk-hint\" id=\"{encoder.Encode(Id)}-hint\">{encoder.Encode(Hint)}</div>");
        if (Fault is not null)
        {
            html.Append($"<span class=\"nhsuk-error-message\" id=\"{encoder.Encode(Id)}-error\"><span class=\"nhsuk-u-visually-hidden\">Error: </span>")
                .Append(encoder.Encode(Fault.Message)).Append("</span>");
        }

        html.Append($"<div class=\"nhsuk-date-input\" id=\"{encoder.Encode(Id)}\">");
        Field(html, "Day", "day", Value.Day, 2, Fault?.InDay);
        Field(html, "Month", "month", Value.Month, 2, Fault?.InMonth);
        Field(html, "Year", "year", Value.Year, 4, Fault?.InYear);
        output.Content.SetHtmlContent(html.Append("</div></fieldset>").ToString());
    }

    private void Field(StringBuilder html, string label, string name, string value, int width, bool? wrong)
    {
        string id = $"{encoder.Encode(Id)}-{name}";
        html.Append("<div class=\"nhsuk-date-input__item\"><div class=\"nhsuk-form-group\">")
            .Append($"<label class=\"nhsuk-label nhsuk-date-input__label\" for=\"{id}\">{label}</label>")
            .Append($"<input class=\"nhsuk-input{(wrong == true ? " nhsuk-input--error" : "")} nhsuk-input--width-{width} nhsuk-date-input__input\" id=\"{id}\" name=\"{name}\" type=\"text\"");
        if (value.Length > 0) html.Append($" value=\"{encoder.Encode(value)}\"");
        html.Append(" inputmode=\"numeric\"></div></div>");
    }
}
