namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>How many cells of a row there are so far.</summary>
public sealed class TableCursor
{
    /// <summary>The column of the next cell, from 0.</summary>
    public int Next { get; set; }
}
