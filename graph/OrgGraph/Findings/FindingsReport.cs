namespace OrgGraph.Findings;

/// <summary>What the checks found on a day.</summary>
public sealed record FindingsReport
{
    /// <summary>The day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>By which rules.</summary>
    public required RulePack Pack { get; init; }

    /// <summary>The checks that ran.</summary>
    public required IReadOnlyList<Check> Checks { get; init; }

    /// <summary>The findings: what matters most first, then by check in the order of the list, then as the check tells them.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Where a check stopped at its bound, or had nothing to judge by.</summary>
    public required IReadOnlyList<Notice> Notices { get; init; }
}
