namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>The columns of a table, collected while its content is made.</summary>
public sealed class TableColumns
{
    /// <summary>From the left.</summary>
    public List<TableColumn> All { get; } = [];
}
