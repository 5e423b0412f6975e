using System.Collections.Concurrent;

namespace OrgGraph.Tests.GraphQl;

/// <summary>A store that tells which questions it was asked, and that can be told to fail.</summary>
internal sealed class CountingStore(IGraphStore inner) : IGraphStore
{
    private readonly ConcurrentQueue<string> asked = new();

    /// <summary>Throws this instead of answering; null answers.</summary>
    public Exception? Fault { get; set; }

    /// <summary>Keeps who asks for a page of nodes waiting so long.</summary>
    public TimeSpan Wait { get; init; }

    /// <summary>What was asked since the last time, in order.</summary>
    public string[] Take()
    {
        string[] all = [.. asked];
        asked.Clear();
        return all;
    }

    public ValueTask<StoreState> State(CancellationToken cancellation = default) => Asked(nameof(State)).State(cancellation);

    public ValueTask<IReadOnlyList<Node?>> Nodes(IReadOnlyList<NodeId> ids, CancellationToken cancellation = default) => Asked(nameof(Nodes)).Nodes(ids, cancellation);

    public ValueTask<IReadOnlyList<Link?>> Links(IReadOnlyList<EdgeId> ids, CancellationToken cancellation = default) => Asked(nameof(Links)).Links(ids, cancellation);

    public async ValueTask<Page<Listed>> Page(NodeQuery query, CancellationToken cancellation = default)
    {
        var answering = Asked($"{nameof(Page)} {query.Kind}{(query.Page.CountTotal ? " counted" : "")}");
        if (Wait > TimeSpan.Zero) await Task.Delay(Wait, cancellation);
        return await answering.Page(query, cancellation);
    }

    public ValueTask<IReadOnlyList<Page<Link>>> Expand(Expansion expansion, CancellationToken cancellation = default) =>
        Asked($"{nameof(Expand)} {expansion.Kind} of {expansion.Nodes.Count}{(expansion.Page.CountTotal ? " counted" : "")}").Expand(expansion, cancellation);

    public ValueTask<Page<Hit>> Search(SearchQuery query, CancellationToken cancellation = default) => Asked(nameof(Search)).Search(query, cancellation);

    public ValueTask<Page<BoardLoad>> BoardLoad(BoardLoadQuery query, CancellationToken cancellation = default) => Asked(nameof(BoardLoad)).BoardLoad(query, cancellation);

    public ValueTask<IReadOnlyList<IReadOnlyList<ReportingStep>>> ReportingLines(ReportingQuery query, CancellationToken cancellation = default) =>
        Asked($"{nameof(ReportingLines)} of {query.Starts.Count}").ReportingLines(query, cancellation);

    public ValueTask<Page<SharedMembers>> SharedMembers(SharedMembersQuery query, CancellationToken cancellation = default) => Asked(nameof(SharedMembers)).SharedMembers(query, cancellation);

    public ValueTask<Route?> ShortestRoute(RouteQuery query, CancellationToken cancellation = default) => Asked(nameof(ShortestRoute)).ShortestRoute(query, cancellation);

    public IAsyncEnumerable<Edge> Edges(IReadOnlyList<EdgeKind> kinds, CancellationToken cancellation = default) => Asked(nameof(Edges)).Edges(kinds, cancellation);

    public ValueTask<ChangeOutcome> Apply(ChangeSet changes, CancellationToken cancellation = default) => Asked(nameof(Apply)).Apply(changes, cancellation);

    public ValueTask<Page<LoggedChange>> Changes(PageRequest page, CancellationToken cancellation = default) => Asked(nameof(Changes)).Changes(page, cancellation);

    private IGraphStore Asked(string what)
    {
        asked.Enqueue(what);
        return Fault is null ? inner : throw Fault;
    }
}
