namespace OrgGraph.Store;

/// <summary>
/// An <see cref="Expansion"/> whose nodes are known only when what is above it has been read. It stands for itself: its answer is found by it
/// (<see cref="NestedPage.Below"/>), and two that ask the same are still two.
/// </summary>
public sealed class NestedExpansion
{
    /// <summary>The nodes of this kind; others have no such edges here.</summary>
    public required NodeKind At { get; init; }

    /// <summary>To which node of the edges above; null where nothing is above, and the page's own nodes are meant.</summary>
    public Step? Step { get; init; }

    /// <inheritdoc cref="Expansion.Kind"/>
    public required EdgeKind Kind { get; init; }

    /// <inheritdoc cref="Expansion.Direction"/>
    public required Direction Direction { get; init; }

    /// <inheritdoc cref="Expansion.Where"/>
    public Filter? Where { get; init; }

    /// <inheritdoc cref="Expansion.Order"/>
    public IReadOnlyList<Order> Order { get; init; } = [];

    /// <inheritdoc cref="Expansion.Page"/>
    public PageRequest Page { get; init; } = PageRequest.All;

    /// <summary>What hangs on the nodes to which these edges lead.</summary>
    public IReadOnlyList<NestedExpansion> Below { get; init; } = [];

    /// <summary>The expansion at known nodes.</summary>
    public Expansion Of(IReadOnlyList<NodeId> nodes, DateOnly? day) => new() { Nodes = nodes, Kind = Kind, Direction = Direction, AsOf = day, Where = Where, Order = Order, Page = Page };
}
