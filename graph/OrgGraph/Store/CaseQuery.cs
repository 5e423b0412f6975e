using OrgGraph.Findings.Cases;

namespace OrgGraph.Store;

/// <summary>Which cases.</summary>
public sealed record CaseQuery
{
    /// <summary>Only in these states; all when empty.</summary>
    public IReadOnlyList<CaseState> States { get; init; } = [];

    /// <summary>Only those that this person works on, to the letter; null for all.</summary>
    public string? Assignee { get; init; }

    /// <summary>Only accepted ones that are to be looked at again by this day; null for all.</summary>
    public DateOnly? DueBy { get; init; }

    /// <summary>Which part of the answer.</summary>
    public PageRequest Page { get; init; } = PageRequest.Of(50);
}
