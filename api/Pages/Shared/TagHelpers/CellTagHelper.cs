using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>A cell of a table; the first of a row is its heading. Its content is in one piece, so that it stays together beside the heading when the table stacks.</summary>
[HtmlTargetElement("nhsuk-cell", ParentTag = "nhsuk-row")]
public sealed class CellTagHelper(HtmlEncoder encoder) : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var cursor = (TableCursor)context.Items[typeof(RowTagHelper)];
        bool first = cursor.Next == 0;
        var column = ((TableColumns)context.Items[typeof(TableColumns)]).All[cursor.Next++];
        string kind = first ? "header" : "cell";
        output.TagName = first ? "th" : "td";
        output.Attributes.SetAttribute("class", $"nhsuk-table__{kind}{(column.Numeric ? $" nhsuk-table__{kind}--numeric" : "")}");
        if (first) output.Attributes.SetAttribute("scope", "row");
        output.Attributes.SetAttribute("role", first ? "rowheader" : "cell");
        output.PreContent.SetHtmlContent($"<span class=\"nhsuk-table__heading\" aria-hidden=\"true\">{encoder.Encode(column.Text)} </span><div class=\"og-cell\">");
        output.PostContent.SetHtmlContent("</div>");
    }
}
