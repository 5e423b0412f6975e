using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>A column of a table.</summary>
[HtmlTargetElement("nhsuk-column", ParentTag = "nhsuk-table", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ColumnTagHelper : TagHelper
{
    /// <summary>Its heading.</summary>
    public string Text { get; set; } = "";

    /// <summary>Whether its cells are numbers.</summary>
    public bool Numeric { get; set; }

    /// <summary>The address that sorts by it.</summary>
    public string? Href { get; set; }

    /// <summary>Ascending or descending, when the table is sorted by it.</summary>
    public string? Sorted { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ((TableColumns)context.Items[typeof(TableColumns)]).All.Add(new(Text, Numeric, Href, Sorted));
        output.SuppressOutput();
    }
}
