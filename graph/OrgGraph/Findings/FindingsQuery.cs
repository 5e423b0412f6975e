namespace OrgGraph.Findings;

/// <summary>Which checks, as of which day, by which rules.</summary>
public sealed record FindingsQuery
{
    /// <summary>As of which day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The thresholds and weights.</summary>
    public RulePack Pack { get; init; } = RulePack.Default;

    /// <summary>Only these checks, by code; all that the pack enables when empty.</summary>
    public IReadOnlyList<string> Checks { get; init; } = [];

    /// <summary>Only findings that are about this node; null for all.</summary>
    public NodeId? Subject { get; init; }

    /// <summary>Only findings that matter at least so much.</summary>
    public Severity MinSeverity { get; init; } = Severity.Low;

    /// <summary>Whether findings that hold only on some readings of the dates are told too.</summary>
    public bool Possible { get; init; } = true;
}
