using System.Runtime.CompilerServices;
using OrgGraph.Analysis;

namespace OrgGraph.Index;

/// <summary>A store whose reads are answered by a <see cref="GraphIndex"/> in memory. What keeps the record derives from it.</summary>
public abstract class IndexedStore : IGraphStore
{
    private volatile GraphIndex current;

    protected IndexedStore(GraphIndex initial) => current = initial;

    /// <summary>The version that new reads see. Set after a change is kept for good.</summary>
    public GraphIndex Current
    {
        get => current;
        protected set => current = value;
    }

    public ValueTask<StoreState> State(CancellationToken cancellation = default) => new(Current.State);

    public ValueTask<IReadOnlyList<Node?>> Nodes(IReadOnlyList<NodeId> ids, CancellationToken cancellation = default)
    {
        var index = Current;
        return new([.. ids.Select(index.Node)]);
    }

    public ValueTask<IReadOnlyList<Link?>> Links(IReadOnlyList<EdgeId> ids, CancellationToken cancellation = default)
    {
        var index = Current;
        return new([.. ids.Select(index.Link)]);
    }

    public ValueTask<Page<Listed>> Page(NodeQuery query, CancellationToken cancellation = default) => new(Current.Page(query));

    public ValueTask<IReadOnlyList<Page<Link>>> Expand(Expansion expansion, CancellationToken cancellation = default) => new(Current.Expand(expansion));

    public ValueTask<Page<Hit>> Search(SearchQuery query, CancellationToken cancellation = default) => new(Current.Search(query));

    public ValueTask<Page<BoardLoad>> BoardLoad(BoardLoadQuery query, CancellationToken cancellation = default) => new(BoardLoads.Of(Current, query));

    public ValueTask<IReadOnlyList<IReadOnlyList<ReportingStep>>> ReportingLines(ReportingQuery query, CancellationToken cancellation = default) =>
        new(ReportingChains.Of(Current, query));

    public ValueTask<Page<SharedMembers>> SharedMembers(SharedMembersQuery query, CancellationToken cancellation = default) => new(Interlocks.Of(Current, query));

    public ValueTask<Route?> ShortestRoute(RouteQuery query, CancellationToken cancellation = default) => new(Routes.Shortest(Current, query));

    public async IAsyncEnumerable<Edge> Edges(IReadOnlyList<EdgeKind> kinds, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.CompletedTask;
        foreach (var edge in Current.EdgesOf(kinds))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return edge;
        }
    }

    public abstract ValueTask<ChangeOutcome> Apply(ChangeSet changes, CancellationToken cancellation = default);

    public abstract ValueTask<Page<LoggedChange>> Changes(PageRequest page, CancellationToken cancellation = default);
}
