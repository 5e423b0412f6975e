using System.Runtime.CompilerServices;
using OrgGraph.Findings;
using OrgGraph.Findings.Cases;
using OrgGraph.Neo4j.Cases;
using OrgGraph.Neo4j.Reading;
using OrgGraph.Neo4j.Writing;

[assembly: InternalsVisibleTo("OrgGraph.Neo4j.Tests")]

namespace OrgGraph.Neo4j;

/// <summary>The graph kept in Neo4j, and asked there: every question is Cypher that runs on the server, and nothing of the graph is kept in this process.</summary>
/// <remarks>Reading is "read committed": a question that a change overtakes may see some of it, but every change is whole, and checked against the version that it was made for.</remarks>
public sealed class Neo4jStore : IGraphStore, INestedReads, ICaseStore, IAsyncDisposable
{
    private readonly QueryApi api;
    private readonly Questions questions;
    private readonly Changes changes;
    private readonly Loading loading;
    private readonly Replanning replanning;
    private readonly CaseRecords cases;

    private Neo4jStore(QueryApi api, IReadOnlyList<string> schemaChanges)
    {
        (this.api, SchemaChanges) = (api, schemaChanges);
        questions = new(api);
        changes = new(api, questions);
        loading = new(api);
        replanning = new(api);
        cases = new(api, questions);
    }

    /// <summary>What opening the store changed in the database's schema, as sentences; empty when it was as it should be.</summary>
    public IReadOnlyList<string> SchemaChanges { get; }

    /// <summary>Which database on which server, for people: without user and password.</summary>
    public string Address => api.Address;

    /// <summary>How many requests have been sent so far.</summary>
    public long RoundTrips => api.RoundTrips;

    /// <summary>Opens a database, and makes the constraints and indexes that it lacks.</summary>
    /// <param name="settings">Which database, and as whom.</param>
    /// <param name="clock">By which to pause before trying again; the system's where null.</param>
    /// <param name="cancellation">Calls it off.</param>
    /// <exception cref="StoreException">The server cannot be reached or used; the message says why, and what to do.</exception>
    public static Task<Neo4jStore> Open(Neo4jSettings settings, TimeProvider? clock = null, CancellationToken cancellation = default) =>
        Open(settings, new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) }, clock, cancellation);

    /// <summary>Opens a database by a handler of one's own, which the store disposes of.</summary>
    internal static async Task<Neo4jStore> Open(Neo4jSettings settings, HttpMessageHandler handler, TimeProvider? clock = null, CancellationToken cancellation = default)
    {
        var api = new QueryApi(settings, clock ?? TimeProvider.System, handler);
        try
        {
            return new(api, await Schema.BringUpToDate(api, cancellation).ConfigureAwait(false));
        }
        catch
        {
            api.Dispose();
            throw;
        }
    }

    public ValueTask<StoreState> State(CancellationToken cancellation = default) => Counts.Of(questions, cancellation);

    public ValueTask<IReadOnlyList<Node?>> Nodes(IReadOnlyList<NodeId> ids, CancellationToken cancellation = default) => Fetches.Nodes(questions, ids, cancellation);

    public ValueTask<IReadOnlyList<Link?>> Links(IReadOnlyList<EdgeId> ids, CancellationToken cancellation = default) => Fetches.Links(questions, ids, cancellation);

    public ValueTask<Page<Listed>> Page(NodeQuery query, CancellationToken cancellation = default) => NodePages.Of(questions, query, cancellation);

    public bool ReadsNested => true;

    public ValueTask<NestedPage> Nested(NestedQuery query, CancellationToken cancellation = default) => NestedPages.Of(questions, query, cancellation);

    public ValueTask<IReadOnlyList<Page<Link>>> Expand(Expansion expansion, CancellationToken cancellation = default) => Expansions.Of(questions, expansion, cancellation);

    public ValueTask<Page<Hit>> Search(SearchQuery query, CancellationToken cancellation = default) => Searches.Of(questions, query, cancellation);

    public ValueTask<Page<BoardLoad>> BoardLoad(BoardLoadQuery query, CancellationToken cancellation = default) => Loads.Of(questions, query, cancellation);

    public ValueTask<IReadOnlyList<IReadOnlyList<ReportingStep>>> ReportingLines(ReportingQuery query, CancellationToken cancellation = default) => Chains.Of(questions, query, cancellation);

    public ValueTask<Page<SharedMembers>> SharedMembers(SharedMembersQuery query, CancellationToken cancellation = default) => SharedSeats.Of(questions, query, cancellation);

    public ValueTask<Route?> ShortestRoute(RouteQuery query, CancellationToken cancellation = default) => ShortestRoutes.Of(questions, query, cancellation);

    public IAsyncEnumerable<Edge> Edges(IReadOnlyList<EdgeKind> kinds, CancellationToken cancellation = default) => EdgeStream.Of(questions, kinds, cancellation);

    /// <inheritdoc/>
    /// <remarks>A very large change is loaded in pieces: see <see cref="Load"/>.</remarks>
    public async ValueTask<ChangeOutcome> Apply(ChangeSet changes, CancellationToken cancellation = default) => Loading.IsLarge(changes)
        ? await Load(changes, progress: null, cancellation).ConfigureAwait(false)
        : await replanning.After(await this.changes.Apply(changes, cancellation).ConfigureAwait(false), changes, cancellation).ConfigureAwait(false);

    /// <summary>
    /// Applies a change of any size in pieces, each a transaction of its own. Until the last one is in, whoever asks this database anything is told that it
    /// is being loaded (a <see cref="StoreException"/>); then there is one more version. A load that was broken off carries on when the same things are
    /// loaded again, under whichever id; other things take its place.
    /// </summary>
    /// <param name="changes">What to change.</param>
    /// <param name="progress">Told before each piece how far it has come.</param>
    /// <param name="cancellation">Breaks it off between two pieces.</param>
    public async ValueTask<ChangeOutcome> Load(ChangeSet changes, IProgress<LoadProgress>? progress = null, CancellationToken cancellation = default) =>
        await replanning.After(await loading.Load(changes, progress, cancellation).ConfigureAwait(false), changes, cancellation).ConfigureAwait(false);

    public ValueTask<Page<LoggedChange>> Changes(PageRequest page, CancellationToken cancellation = default) => ChangePages.Of(questions, page, cancellation);

    public ValueTask<IReadOnlyList<Case?>> Cases(IReadOnlyList<MatterId> matters, CancellationToken cancellation = default) => cases.Of(matters, cancellation);

    public ValueTask<Page<Case>> Cases(CaseQuery query, CancellationToken cancellation = default) => cases.Page(query, cancellation);

    public ValueTask<bool> Append(CaseEvent entry, CancellationToken cancellation = default) => cases.Append(entry, cancellation);

    public ValueTask DisposeAsync()
    {
        api.Dispose();
        return ValueTask.CompletedTask;
    }
}
