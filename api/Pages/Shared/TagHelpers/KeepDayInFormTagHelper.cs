using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>A form that asks a page keeps the day of the page it stands on.</summary>
[HtmlTargetElement("form", Attributes = "keep-day")]
public sealed class KeepDayInFormTagHelper(AskedDay asked) : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.RemoveAll("keep-day");
        output.Attributes.SetAttribute("method", "get");
        if (asked.IsAsked) output.PreContent.SetHtmlContent($"<input type=\"hidden\" name=\"asOf\" value=\"{asked.Text}\">");
    }
}
