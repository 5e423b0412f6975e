namespace OrgGraph.Api.Pages.Shared.TagHelpers;

/// <summary>What the items of a choice must know of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">The value that is chosen.</param>
public sealed record RadioGroup(string Name, string? Value)
{
    /// <summary>How many items there are so far.</summary>
    public int Count { get; set; }
}
