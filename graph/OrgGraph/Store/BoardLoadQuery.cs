namespace OrgGraph.Store;

/// <summary>Which people, weighed how. Everybody who carries anything is in the answer; the heaviest first, then by name.</summary>
public sealed record BoardLoadQuery
{
    /// <summary>As of which day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>What a seat weighs.</summary>
    public SeatWeights Weights { get; init; } = SeatWeights.Default;

    /// <summary>Only people with at least this many seats.</summary>
    public int MinSeats { get; init; }

    /// <summary>Only people with at least this load.</summary>
    public double MinLoad { get; init; }

    /// <summary>Which part of the answer.</summary>
    public PageRequest Page { get; init; } = PageRequest.All;
}
