using OrgGraph.Findings;
using OrgGraph.Findings.Cases;
using Route = OrgGraph.Store.Route;

namespace OrgGraph.Api.Setup;

/// <summary>
/// A store on a server that need not be there yet, as when both are started together. Until it is, every question is a <see cref="StoreException"/>, and opening
/// it is tried again every <see cref="Pause"/>. Once it has been opened, it is the store's own matter to reach its server again.
/// </summary>
public sealed class AwaitedStore : IGraphStore, INestedReads, ICaseStore, IAsyncDisposable
{
    private readonly Func<CancellationToken, Task<(OpenStore Store, string Found)>> open;
    private readonly TextWriter output;
    private readonly TimeProvider clock;
    private readonly CancellationTokenSource stop = new();
    private volatile OpenStore? opened;
    private volatile string missing = "";
    private Task trying = Task.CompletedTask;
    private bool disposed;

    private AwaitedStore(Func<CancellationToken, Task<(OpenStore Store, string Found)>> open, TextWriter output, TimeProvider clock) => (this.open, this.output, this.clock) = (open, output, clock);

    /// <summary>How long it is left alone before it is tried again.</summary>
    public static TimeSpan Pause { get; } = TimeSpan.FromSeconds(3);

    private IGraphStore Graph => (opened ?? throw new StoreException(missing) { MayPass = true }).Graph;

    private ICaseStore CaseStore => (opened ?? throw new StoreException(missing) { MayPass = true }).Cases;

    /// <summary>Opens a store, or begins to wait for it.</summary>
    /// <param name="open">Opens it, and tells what was found in it.</param>
    /// <param name="output">Where to say that it has come.</param>
    /// <param name="clock">What tells how long it is left alone.</param>
    /// <param name="cancellation">Gives up the first attempt.</param>
    /// <returns>The store, and what to say about it on the console.</returns>
    /// <exception cref="StoreException">It cannot be opened, and waiting would not help.</exception>
    public static async Task<(AwaitedStore Store, string Found)> Begin(
        Func<CancellationToken, Task<(OpenStore Store, string Found)>> open, TextWriter output, TimeProvider clock, CancellationToken cancellation = default)
    {
        var awaited = new AwaitedStore(open, output, clock);
        try
        {
            return (awaited, await awaited.Try(cancellation));
        }
        catch (StoreException fault) when (fault.MayPass)
        {
            awaited.missing = fault.Message;
            awaited.trying = Task.Run(awaited.TryAgain, CancellationToken.None);
            return (awaited, $"{fault.Message}{Environment.NewLine}Until then every page says that the record cannot be reached; it is tried again every {Pause.TotalSeconds:0} seconds.");
        }
    }

    public ValueTask<StoreState> State(CancellationToken cancellation = default) => Graph.State(cancellation);

    public ValueTask<IReadOnlyList<Node?>> Nodes(IReadOnlyList<NodeId> ids, CancellationToken cancellation = default) => Graph.Nodes(ids, cancellation);

    public ValueTask<IReadOnlyList<Link?>> Links(IReadOnlyList<EdgeId> ids, CancellationToken cancellation = default) => Graph.Links(ids, cancellation);

    public ValueTask<Page<Listed>> Page(NodeQuery query, CancellationToken cancellation = default) => Graph.Page(query, cancellation);

    public bool ReadsNested => opened?.Graph is INestedReads { ReadsNested: true };

    public ValueTask<NestedPage> Nested(NestedQuery query, CancellationToken cancellation = default) => ((INestedReads)Graph).Nested(query, cancellation);

    public ValueTask<IReadOnlyList<Page<Link>>> Expand(Expansion expansion, CancellationToken cancellation = default) => Graph.Expand(expansion, cancellation);

    public ValueTask<Page<Hit>> Search(SearchQuery query, CancellationToken cancellation = default) => Graph.Search(query, cancellation);

    public ValueTask<Page<BoardLoad>> BoardLoad(BoardLoadQuery query, CancellationToken cancellation = default) => Graph.BoardLoad(query, cancellation);

    public ValueTask<IReadOnlyList<IReadOnlyList<ReportingStep>>> ReportingLines(ReportingQuery query, CancellationToken cancellation = default) => Graph.ReportingLines(query, cancellation);

    public ValueTask<Page<SharedMembers>> SharedMembers(SharedMembersQuery query, CancellationToken cancellation = default) => Graph.SharedMembers(query, cancellation);

    public ValueTask<Route?> ShortestRoute(RouteQuery query, CancellationToken cancellation = default) => Graph.ShortestRoute(query, cancellation);

    public IAsyncEnumerable<Edge> Edges(IReadOnlyList<EdgeKind> kinds, CancellationToken cancellation = default) => Graph.Edges(kinds, cancellation);

    public ValueTask<ChangeOutcome> Apply(ChangeSet changes, CancellationToken cancellation = default) => Graph.Apply(changes, cancellation);

    public ValueTask<Page<LoggedChange>> Changes(PageRequest page, CancellationToken cancellation = default) => Graph.Changes(page, cancellation);

    public ValueTask<IReadOnlyList<Case?>> Cases(IReadOnlyList<MatterId> matters, CancellationToken cancellation = default) => CaseStore.Cases(matters, cancellation);

    public ValueTask<Page<Case>> Cases(CaseQuery query, CancellationToken cancellation = default) => CaseStore.Cases(query, cancellation);

    public ValueTask<bool> Append(CaseEvent entry, CancellationToken cancellation = default) => CaseStore.Append(entry, cancellation);

    /// <summary>Twice is as good as once: the host disposes of it, and so do its services.</summary>
    public async ValueTask DisposeAsync()
    {
        if (disposed) return;
        disposed = true;
        await stop.CancelAsync();
        await trying;
        if (opened is { } store) await store.DisposeAsync();
        stop.Dispose();
    }

    private async Task<string> Try(CancellationToken cancellation)
    {
        (opened, string found) = await open(cancellation);
        return found;
    }

    /// <summary>Says each new reason once, so that a wrong password is not hidden behind a server that was down at first.</summary>
    private async Task TryAgain()
    {
        try
        {
            while (opened is null)
            {
                await Task.Delay(Pause, clock, stop.Token);
                try
                {
                    await output.WriteLineAsync(await Try(stop.Token));
                }
                catch (Exception fault) when (fault is StoreException or SetupException)
                {
                    if (fault.Message != missing) await output.WriteLineAsync(fault.Message);
                    missing = fault.Message;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The program stops.
        }
    }
}
