using OrgGraph.Findings;
using OrgGraph.Findings.Cases;

namespace OrgGraph.Tests.Pages;

/// <summary>A store that fails when it is told to.</summary>
internal sealed class UnreliableStore(IGraphStore inner) : IGraphStore, ICaseStore
{
    /// <summary>What it throws; null while it works.</summary>
    public Exception? Fault { get; set; }

    private IGraphStore Inner => Fault is null ? inner : throw Fault;

    private ICaseStore Kept => (ICaseStore)Inner;

    public ValueTask<StoreState> State(CancellationToken cancellation = default) => Inner.State(cancellation);

    public ValueTask<IReadOnlyList<Node?>> Nodes(IReadOnlyList<NodeId> ids, CancellationToken cancellation = default) => Inner.Nodes(ids, cancellation);

    public ValueTask<IReadOnlyList<Link?>> Links(IReadOnlyList<EdgeId> ids, CancellationToken cancellation = default) => Inner.Links(ids, cancellation);

    public ValueTask<Page<Listed>> Page(NodeQuery query, CancellationToken cancellation = default) => Inner.Page(query, cancellation);

    public ValueTask<IReadOnlyList<Page<Link>>> Expand(Expansion expansion, CancellationToken cancellation = default) => Inner.Expand(expansion, cancellation);

    public ValueTask<Page<Hit>> Search(SearchQuery query, CancellationToken cancellation = default) => Inner.Search(query, cancellation);

    public ValueTask<Page<BoardLoad>> BoardLoad(BoardLoadQuery query, CancellationToken cancellation = default) => Inner.BoardLoad(query, cancellation);

    public ValueTask<IReadOnlyList<IReadOnlyList<ReportingStep>>> ReportingLines(ReportingQuery query, CancellationToken cancellation = default) => Inner.ReportingLines(query, cancellation);

    public ValueTask<Page<SharedMembers>> SharedMembers(SharedMembersQuery query, CancellationToken cancellation = default) => Inner.SharedMembers(query, cancellation);

    public ValueTask<Route?> ShortestRoute(RouteQuery query, CancellationToken cancellation = default) => Inner.ShortestRoute(query, cancellation);

    public IAsyncEnumerable<Edge> Edges(IReadOnlyList<EdgeKind> kinds, CancellationToken cancellation = default) => Inner.Edges(kinds, cancellation);

    public ValueTask<ChangeOutcome> Apply(ChangeSet changes, CancellationToken cancellation = default) => Inner.Apply(changes, cancellation);

    public ValueTask<Page<LoggedChange>> Changes(PageRequest page, CancellationToken cancellation = default) => Inner.Changes(page, cancellation);

    public ValueTask<IReadOnlyList<Case?>> Cases(IReadOnlyList<MatterId> matters, CancellationToken cancellation = default) => Kept.Cases(matters, cancellation);

    public ValueTask<Page<Case>> Cases(CaseQuery query, CancellationToken cancellation = default) => Kept.Cases(query, cancellation);

    public ValueTask<bool> Append(CaseEvent entry, CancellationToken cancellation = default) => Kept.Append(entry, cancellation);
}
