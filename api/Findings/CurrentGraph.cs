using OrgGraph.Index;

namespace OrgGraph.Api.Findings;

/// <summary>
/// The store's current version as a graph in memory, for findings and analysis. A store that keeps one anyway lends it; any other is read whole once
/// for each version, by one reader at a time.
/// </summary>
public sealed class CurrentGraph(IGraphStore store) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private volatile GraphIndex? kept;

    /// <summary>The graph as it is now.</summary>
    /// <exception cref="StoreException">The store cannot be reached or read.</exception>
    public async ValueTask<GraphIndex> Of(CancellationToken cancellation = default)
    {
        if (store is IndexedStore indexed) return indexed.Current;
        if (await Known(cancellation).ConfigureAwait(false) is { } known) return known;
        await turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await Known(cancellation).ConfigureAwait(false) ?? (kept = await WholeGraph.Of(store, cancellation).ConfigureAwait(false));
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    private async ValueTask<GraphIndex?> Known(CancellationToken cancellation) =>
        kept is { } graph && graph.State.Version == (await store.State(cancellation).ConfigureAwait(false)).Version ? graph : null;
}
