using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>A table with a caption that stacks on a narrow screen: the design system's responsive table.</summary>
[HtmlTargetElement("nhsuk-table")]
[RestrictChildren("nhsuk-column", "nhsuk-row")]
public sealed class TableTagHelper(HtmlEncoder encoder) : TagHelper
{
    /// <summary>What the table shows.</summary>
    public string Caption { get; set; } = "";

    /// <summary>The size of the caption: s, m, l or xl.</summary>
    public string Size { get; set; } = "m";

    /// <summary>Whether it has a caption that is seen, or one that is only heard because a heading says the same.</summary>
    public bool CaptionHidden { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var columns = new TableColumns();
        context.Items[typeof(TableColumns)] = columns;
        var rows = await output.GetChildContentAsync();
        output.TagName = "table";
        output.Attributes.SetAttribute("class", columns.All.Any(column => column.IsSortable) ? "nhsuk-table nhsuk-table--responsive nhsuk-table--sortable" : "nhsuk-table nhsuk-table--responsive");
        output.Attributes.SetAttribute("role", "table");
        string caption = CaptionHidden ? "nhsuk-table__caption nhsuk-u-visually-hidden" : $"nhsuk-table__caption nhsuk-table__caption--{Size}";
        string sortable = columns.All.Any(column => column.IsSortable) ? "<span class=\"nhsuk-u-visually-hidden\"> (Column headers are sortable)</span>" : "";
        output.Content.SetHtmlContent($"<caption class=\"{caption}\">{encoder.Encode(Caption)}{sortable}</caption>");
        output.Content.AppendHtml("<thead class=\"nhsuk-table__head\" role=\"rowgroup\"><tr class=\"nhsuk-table__row\" role=\"row\">");
        foreach (var column in columns.All) output.Content.AppendHtml(Head(column));
        output.Content.AppendHtml("</tr></thead><tbody class=\"nhsuk-table__body\">").AppendHtml(rows).AppendHtml("</tbody>");
    }

    private HtmlString Head(TableColumn column)
    {
        string text = !column.IsSortable ? encoder.Encode(column.Text) : $"<a class=\"nhsuk-link\" href=\"{encoder.Encode(column.Href!)}\">{encoder.Encode(column.Text)}</a>";
        string sort = column.IsSortable ? " data-sort" : "";
        string sorted = column.Sorted is { Length: > 0 } direction ? $" aria-sort=\"{direction}\"" : "";
        return new($"<th class=\"nhsuk-table__header{(column.Numeric ? " nhsuk-table__header--numeric" : "")}\" scope=\"col\" role=\"columnheader\"{sort}{sorted}>{text}</th>");
    }
}
