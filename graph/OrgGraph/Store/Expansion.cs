namespace OrgGraph.Store;

/// <summary>
/// The edges of a kind at each of some nodes. A post's seats and accountabilities (<see cref="EdgeKinds.PassesToHolder"/>) are found from
/// the post, from whoever holds it at the same time, and from the other end with one row for each holder; ties are broken by edge, then holder.
/// </summary>
public sealed record Expansion
{
    /// <summary>The nodes to start from.</summary>
    public required IReadOnlyList<NodeId> Nodes { get; init; }

    /// <summary>Along which kind of edge.</summary>
    public required EdgeKind Kind { get; init; }

    /// <summary>Out of the nodes or into them.</summary>
    public required Direction Direction { get; init; }

    /// <summary>As of which day; null for all time.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Only those for which this holds.</summary>
    public Filter? Where { get; init; }

    /// <summary>In which order; by the name of the node at the other end when empty.</summary>
    public IReadOnlyList<Order> Order { get; init; } = [];

    /// <summary>Which part of each node's edges.</summary>
    public PageRequest Page { get; init; } = PageRequest.All;
}
