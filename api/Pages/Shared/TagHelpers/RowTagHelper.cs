using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>A row of a table.</summary>
[HtmlTargetElement("nhsuk-row", ParentTag = "nhsuk-table")]
[RestrictChildren("nhsuk-cell")]
public sealed class RowTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(RowTagHelper)] = new TableCursor();
        output.TagName = "tr";
        output.Attributes.SetAttribute("class", "nhsuk-table__row");
        output.Attributes.SetAttribute("role", "row");
        output.Content.SetHtmlContent(await output.GetChildContentAsync());
    }
}
