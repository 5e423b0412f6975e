namespace OrgGraph.Store;

/// <summary>
/// Where the graph is kept. What one store answers, every other answers, in the same order: the contract suite in OrgGraph.TestKit says so.
/// Reads see one version of the graph each; a day of null asks about all time.
/// </summary>
/// <remarks>A store that cannot be reached or read throws <see cref="StoreException"/>; a request it will not serve, <see cref="RefusedException"/>.</remarks>
public interface IGraphStore
{
    /// <summary>What is in the store, and which version of it is current.</summary>
    ValueTask<StoreState> State(CancellationToken cancellation = default);

    /// <summary>The nodes with these ids, in this order; null for one that is not there.</summary>
    ValueTask<IReadOnlyList<Node?>> Nodes(IReadOnlyList<NodeId> ids, CancellationToken cancellation = default);

    /// <summary>The edges with these ids, with the nodes at their ends, in this order; null for one that is not there.</summary>
    ValueTask<IReadOnlyList<Link?>> Links(IReadOnlyList<EdgeId> ids, CancellationToken cancellation = default);

    /// <summary>A page of the nodes of a kind.</summary>
    ValueTask<Page<Listed>> Page(NodeQuery query, CancellationToken cancellation = default);

    /// <summary>For each of the nodes, in this order, a page of its edges of a kind. One call serves a whole level of a query.</summary>
    ValueTask<IReadOnlyList<Page<Link>>> Expand(Expansion expansion, CancellationToken cancellation = default);

    /// <summary>Nodes by name or other name, best first, forgiving of slips of the pen.</summary>
    ValueTask<Page<Hit>> Search(SearchQuery query, CancellationToken cancellation = default);

    /// <summary>People by what they carry on a day, heaviest first.</summary>
    ValueTask<Page<BoardLoad>> BoardLoad(BoardLoadQuery query, CancellationToken cancellation = default);

    /// <summary>For each start, in this order, the reporting lines that lead up or down from it, nearest first.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<ReportingStep>>> ReportingLines(ReportingQuery query, CancellationToken cancellation = default);

    /// <summary>Pairs of boards that the same people sit on at the same time.</summary>
    ValueTask<Page<SharedMembers>> SharedMembers(SharedMembersQuery query, CancellationToken cancellation = default);

    /// <summary>The shortest way between two nodes; null when there is none of at most <see cref="RouteQuery.MaxLength"/> edges, or one of them is not there.</summary>
    ValueTask<Route?> ShortestRoute(RouteQuery query, CancellationToken cancellation = default);

    /// <summary>Every edge of these kinds, in the order of their ids, for analysis.</summary>
    IAsyncEnumerable<Edge> Edges(IReadOnlyList<EdgeKind> kinds, CancellationToken cancellation = default);

    /// <summary>Applies a change set whole or not at all.</summary>
    ValueTask<ChangeOutcome> Apply(ChangeSet changes, CancellationToken cancellation = default);

    /// <summary>The change log, newest first.</summary>
    ValueTask<Page<LoggedChange>> Changes(PageRequest page, CancellationToken cancellation = default);
}
