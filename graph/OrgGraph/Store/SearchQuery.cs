namespace OrgGraph.Store;

/// <summary>A search over names and other names.</summary>
public sealed record SearchQuery
{
    /// <summary>The most characters that are read of a text.</summary>
    public const int MaxLength = 200;

    /// <summary>What was typed.</summary>
    public required string Text { get; init; }

    /// <summary>Only these kinds; all when empty.</summary>
    public IReadOnlyList<NodeKind> Kinds { get; init; } = [];

    /// <summary>Only what exists on this day; null for all time.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Which part of the answer.</summary>
    public PageRequest Page { get; init; } = PageRequest.Of(20);
}
