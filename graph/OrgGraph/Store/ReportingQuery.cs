namespace OrgGraph.Store;

/// <summary>Who answers to whom, up or down from some posts, boards or programmes.</summary>
public sealed record ReportingQuery
{
    /// <summary>The deepest that a line is followed.</summary>
    public const int MaxDepth = 100;

    /// <summary>Where to start.</summary>
    public required IReadOnlyList<NodeId> Starts { get; init; }

    /// <summary>Which way.</summary>
    public required ReportingDirection Direction { get; init; }

    /// <summary>As of which day; null for all time.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>How many lines deep, 1 to <see cref="MaxDepth"/>.</summary>
    public int Depth { get; init; } = MaxDepth;

    /// <summary>Only lines of these kinds; all when empty.</summary>
    public IReadOnlyList<LineKind> Lines { get; init; } = [];
}
