namespace OrgGraph.Store;

/// <summary>The shortest way from one node to another along edges in either direction; of several, the one whose ids come first, node by node.</summary>
public sealed record RouteQuery
{
    /// <summary>The longest way that is looked for, in edges.</summary>
    public const int MaxLength = 30;

    /// <summary>From where.</summary>
    public required NodeId From { get; init; }

    /// <summary>To where.</summary>
    public required NodeId To { get; init; }

    /// <summary>As of which day; null for all time.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Only along edges of these kinds; all when empty.</summary>
    public IReadOnlyList<EdgeKind> Kinds { get; init; } = [];
}
