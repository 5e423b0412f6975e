namespace OrgGraph.TestKit;

/// <summary>A store that passes every question on to another, which its heirs count, refuse or answer otherwise.</summary>
public abstract class PassingStore(IGraphStore inner) : IGraphStore
{
    public virtual ValueTask<StoreState> State(CancellationToken cancellation = default) => For(nameof(State)).State(cancellation);

    public virtual ValueTask<IReadOnlyList<Node?>> Nodes(IReadOnlyList<NodeId> ids, CancellationToken cancellation = default) => For(nameof(Nodes)).Nodes(ids, cancellation);

    public virtual ValueTask<IReadOnlyList<Link?>> Links(IReadOnlyList<EdgeId> ids, CancellationToken cancellation = default) => For(nameof(Links)).Links(ids, cancellation);

    public virtual ValueTask<Page<Listed>> Page(NodeQuery query, CancellationToken cancellation = default) => For(nameof(Page)).Page(query, cancellation);

    public virtual ValueTask<IReadOnlyList<Page<Link>>> Expand(Expansion expansion, CancellationToken cancellation = default) => For(nameof(Expand)).Expand(expansion, cancellation);

    public virtual ValueTask<Page<Hit>> Search(SearchQuery query, CancellationToken cancellation = default) => For(nameof(Search)).Search(query, cancellation);

    public virtual ValueTask<Page<BoardLoad>> BoardLoad(BoardLoadQuery query, CancellationToken cancellation = default) => For(nameof(BoardLoad)).BoardLoad(query, cancellation);

    public virtual ValueTask<IReadOnlyList<IReadOnlyList<ReportingStep>>> ReportingLines(ReportingQuery query, CancellationToken cancellation = default) =>
        For(nameof(ReportingLines)).ReportingLines(query, cancellation);

    public virtual ValueTask<Page<SharedMembers>> SharedMembers(SharedMembersQuery query, CancellationToken cancellation = default) => For(nameof(SharedMembers)).SharedMembers(query, cancellation);

    public virtual ValueTask<Route?> ShortestRoute(RouteQuery query, CancellationToken cancellation = default) => For(nameof(ShortestRoute)).ShortestRoute(query, cancellation);

    public virtual IAsyncEnumerable<Edge> Edges(IReadOnlyList<EdgeKind> kinds, CancellationToken cancellation = default) => For(nameof(Edges)).Edges(kinds, cancellation);

    public virtual ValueTask<ChangeOutcome> Apply(ChangeSet changes, CancellationToken cancellation = default) => For(nameof(Apply)).Apply(changes, cancellation);

    public virtual ValueTask<Page<LoggedChange>> Changes(PageRequest page, CancellationToken cancellation = default) => For(nameof(Changes)).Changes(page, cancellation);

    /// <summary>Who answers a question, named as it is in the port.</summary>
    protected virtual IGraphStore For(string question) => inner;
}
