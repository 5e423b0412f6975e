namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>A column of a table.</summary>
/// <param name="Text">Its heading.</param>
/// <param name="Numeric">Whether its cells are numbers.</param>
/// <param name="Href">The address that sorts by it; null when it does not sort.</param>
/// <param name="Sorted">Ascending or descending, when the table is sorted by it.</param>
public sealed record TableColumn(string Text, bool Numeric, string? Href, string? Sorted)
{
    /// <summary>Whether its heading sorts.</summary>
    public bool IsSortable => !string.IsNullOrEmpty(Href);
}
