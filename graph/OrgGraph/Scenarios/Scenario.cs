namespace OrgGraph.Scenarios;

/// <summary>What if? A named list of changes that are supposed from a day on. The record stays as it is.</summary>
public sealed record Scenario
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The day from which it is supposed to hold.</summary>
    public required DateOnly From { get; init; }

    /// <summary>What is supposed, in order: a later move may build on an earlier one.</summary>
    public required IReadOnlyList<Move> Moves { get; init; }

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }
}
