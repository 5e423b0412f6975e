using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>One item of a choice; its content, where it has one, belongs to it alone.</summary>
[HtmlTargetElement("nhsuk-radio", ParentTag = "nhsuk-radios")]
public sealed class RadioTagHelper(HtmlEncoder encoder) : TagHelper
{
    /// <summary>The value that it stands for.</summary>
    public string Value { get; set; } = "";

    /// <summary>What it is called.</summary>
    public string Text { get; set; } = "";

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var group = (RadioGroup)context.Items[typeof(RadiosTagHelper)];
        string suffix = ++group.Count == 1 ? "" : $"-{group.Count}";
        string name = encoder.Encode(group.Name), id = name + suffix, conditional = $"conditional-{id}";
        var content = await output.GetChildContentAsync();
        bool has = !content.IsEmptyOrWhiteSpace, chosen = group.Value == Value;
        output.TagName = null;
        output.Content.SetHtmlContent(
            $"<div class=\"nhsuk-radios__item\"><input class=\"nhsuk-radios__input\" id=\"{id}\" name=\"{name}\" type=\"radio\" value=\"{encoder.Encode(Value)}\""
            + $"{(chosen ? " checked" : "")}{(has ? $" data-aria-controls=\"{conditional}\"" : "")}><label class=\"nhsuk-label nhsuk-radios__label\" for=\"{id}\">{encoder.Encode(Text)}</label></div>");
        if (!has) return;
        output.Content.AppendHtml($"<div class=\"nhsuk-radios__conditional{(chosen ? "" : " nhsuk-radios__conditional--hidden")}\" id=\"{conditional}\">").AppendHtml(content).AppendHtml("</div>");
    }
}
