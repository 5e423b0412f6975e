using System.Text;
using System.Text.Encodings.Web;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>What the fields of forms have in common: a label, a hint and an error message, and that the field names the latter two as its description.</summary>
internal static class FieldHtml
{
    /// <summary>The class of the group around a field.</summary>
    public static string Group(string? fault) => string.IsNullOrEmpty(fault) ? "nhsuk-form-group" : "nhsuk-form-group nhsuk-form-group--error";

    /// <summary>The hint and the error message of a field.</summary>
    public static string Messages(HtmlEncoder encoder, string id, string? hint, string? fault)
    {
        var html = new StringBuilder();
        if (!string.IsNullOrEmpty(hint)) html.Append($"<div class=\"nhsuk-hint\" id=\"{encoder.Encode(id)}-hint\">{encoder.Encode(hint)}</div>");
        if (!string.IsNullOrEmpty(fault))
            html.Append($"<span class=\"nhsuk-error-message\" id=\"{encoder.Encode(id)}-error\"><span class=\"nhsuk-u-visually-hidden\">Error: </span>{encoder.Encode(fault)}</span>");
        return html.ToString();
    }

    /// <summary>The attribute that names the hint and the error message; with a space in front, or nothing.</summary>
    public static string Described(HtmlEncoder encoder, string id, string? hint, string? fault)
    {
        string[] by = [.. new[] { string.IsNullOrEmpty(hint) ? null : $"{id}-hint", string.IsNullOrEmpty(fault) ? null : $"{id}-error" }.OfType<string>()];
        return by.Length == 0 ? "" : $" aria-describedby=\"{encoder.Encode(string.Join(' ', by))}\"";
    }
}
