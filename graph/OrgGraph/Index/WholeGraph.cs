namespace OrgGraph.Index;

/// <summary>The whole graph of a store as an index, for analysis and findings.</summary>
public static class WholeGraph
{
    private const int Tries = 3;

    /// <summary>
    /// The current version: an index that the store has anyway; else made from its nodes and its stream of edges, which costs reading all of it. Keep it for
    /// as long as the store's version is the same.
    /// </summary>
    /// <exception cref="StoreException">The store changed again and again while it was read.</exception>
    public static async ValueTask<GraphIndex> Of(IGraphStore store, CancellationToken cancellation = default)
    {
        if (store is IndexedStore indexed) return indexed.Current;
        for (int i = 0; i < Tries; i++)
        {
            var before = await store.State(cancellation).ConfigureAwait(false);
            var nodes = new List<Node>();
            foreach (var kind in Enum.GetValues<NodeKind>()) await Add(store, kind, nodes, cancellation).ConfigureAwait(false);
            var edges = new List<Edge>(before.Edges);
            await foreach (var edge in store.Edges(Enum.GetValues<EdgeKind>(), cancellation).ConfigureAwait(false)) edges.Add(edge);
            if ((await store.State(cancellation).ConfigureAwait(false)).Version == before.Version) return GraphIndex.Build(before.Version, before.Dataset, nodes, edges);
        }

        throw new StoreException("The store changed again and again while it was read. Try again when less is written.");
    }

    private static async ValueTask Add(IGraphStore store, NodeKind kind, List<Node> nodes, CancellationToken cancellation)
    {
        for (string? after = null; ;)
        {
            var page = await store.Page(new() { Kind = kind, Page = PageRequest.All with { After = after } }, cancellation).ConfigureAwait(false);
            nodes.AddRange(page.Items.Select(listed => listed.Node));
            if (!page.HasNext) return;
            after = page.Rows[^1].Cursor;
        }
    }
}
