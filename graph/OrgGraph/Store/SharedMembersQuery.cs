namespace OrgGraph.Store;

/// <summary>Pairs of boards that the same people sit on at the same time; those that share most first, then by the two names.</summary>
public sealed record SharedMembersQuery
{
    /// <summary>As of which day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Only pairs that share at least so many people; 1 or more.</summary>
    public int MinShared { get; init; } = 1;

    /// <summary>Only pairs of which this board is one; null for all.</summary>
    public BoardId? Board { get; init; }

    /// <summary>Which part of the answer.</summary>
    public PageRequest Page { get; init; } = PageRequest.All;
}
