namespace OrgGraph.Store;

/// <summary>A page of the nodes of a kind, filtered and ordered. Ties are broken by id.</summary>
public sealed record NodeQuery
{
    /// <summary>Which kind.</summary>
    public required NodeKind Kind { get; init; }

    /// <summary>As of which day; null for all time.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Only those for which this holds.</summary>
    public Filter? Where { get; init; }

    /// <summary>In which order; by name when empty.</summary>
    public IReadOnlyList<Order> Order { get; init; } = [];

    /// <summary>Which part of the answer.</summary>
    public PageRequest Page { get; init; } = PageRequest.All;
}
