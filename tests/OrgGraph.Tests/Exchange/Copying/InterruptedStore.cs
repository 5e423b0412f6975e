namespace OrgGraph.Tests.Exchange.Copying;

/// <summary>A store that takes so many change sets and is out of reach then.</summary>
internal sealed class InterruptedStore(IGraphStore inner, int takes) : IGraphStore
{
    private int taken;

    public ValueTask<StoreState> State(CancellationToken cancellation = default) => inner.State(cancellation);

    public ValueTask<IReadOnlyList<Node?>> Nodes(IReadOnlyList<NodeId> ids, CancellationToken cancellation = default) => inner.Nodes(ids, cancellation);

    public ValueTask<IReadOnlyList<Link?>> Links(IReadOnlyList<EdgeId> ids, CancellationToken cancellation = default) => inner.Links(ids, cancellation);

    public ValueTask<Page<Listed>> Page(NodeQuery query, CancellationToken cancellation = default) => inner.Page(query, cancellation);

    public ValueTask<IReadOnlyList<Page<Link>>> Expand(Expansion expansion, CancellationToken cancellation = default) => inner.Expand(expansion, cancellation);

    public ValueTask<Page<Hit>> Search(SearchQuery query, CancellationToken cancellation = default) => inner.Search(query, cancellation);

    public ValueTask<Page<BoardLoad>> BoardLoad(BoardLoadQuery query, CancellationToken cancellation = default) => inner.BoardLoad(query, cancellation);

    public ValueTask<IReadOnlyList<IReadOnlyList<ReportingStep>>> ReportingLines(ReportingQuery query, CancellationToken cancellation = default) => inner.ReportingLines(query, cancellation);

    public ValueTask<Page<SharedMembers>> SharedMembers(SharedMembersQuery query, CancellationToken cancellation = default) => inner.SharedMembers(query, cancellation);

    public ValueTask<Route?> ShortestRoute(RouteQuery query, CancellationToken cancellation = default) => inner.ShortestRoute(query, cancellation);

    public IAsyncEnumerable<Edge> Edges(IReadOnlyList<EdgeKind> kinds, CancellationToken cancellation = default) => inner.Edges(kinds, cancellation);

    public ValueTask<ChangeOutcome> Apply(ChangeSet changes, CancellationToken cancellation = default) =>
        taken++ < takes ? inner.Apply(changes, cancellation) : throw new StoreException("The line is down.");

    public ValueTask<Page<LoggedChange>> Changes(PageRequest page, CancellationToken cancellation = default) => inner.Changes(page, cancellation);
}
