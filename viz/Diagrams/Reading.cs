namespace OrgGraph.Viz.Diagrams;

/// <summary>Reads whole answers through the store's port, page by page.</summary>
internal static class Reading
{
    /// <summary>How many nodes are expanded in one call.</summary>
    private const int Batch = 500;

    /// <summary>Every node of a kind on a day.</summary>
    public static async Task<IReadOnlyList<Listed>> Nodes(IGraphStore store, NodeKind kind, DateOnly? asOf, CancellationToken cancellation)
    {
        var all = new List<Listed>();
        string? after = null;
        do
        {
            var page = await store.Page(new NodeQuery { Kind = kind, AsOf = asOf, Page = new() { First = PageRequest.MaxSize, After = after } },
                cancellation).ConfigureAwait(false);
            all.AddRange(page.Items);
            after = page.HasNext ? page.Rows[^1].Cursor : null;
        }
        while (after is not null);
        return all;
    }

    /// <summary>The edges of a kind at some nodes on a day, up to <see cref="PageRequest.MaxSize"/> at each.</summary>
    public static async Task<IReadOnlyList<Link>> Links(
        IGraphStore store, IEnumerable<NodeId> nodes, EdgeKind kind, Direction direction, DateOnly? asOf, Filter? where,
        CancellationToken cancellation)
    {
        var all = new List<Link>();
        var able = direction == Direction.Out ? EdgeKinds.From(kind) : EdgeKinds.To(kind);
        foreach (var batch in nodes.Where(node => able.Contains(node.Kind)).Chunk(Batch))
        {
            var expansion = new Expansion { Nodes = batch, Kind = kind, Direction = direction, AsOf = asOf, Where = where };
            foreach (var page in await store.Expand(expansion, cancellation).ConfigureAwait(false)) all.AddRange(page.Items);
        }

        return all;
    }

    /// <summary>The sources that nodes and links cite, and the holdings of posts by which people carry links.</summary>
    public static Task<IReadOnlyDictionary<SourceId, Source>> Sources(
        IGraphStore store, IEnumerable<Node> nodes, IEnumerable<Link> links, CancellationToken cancellation) =>
        Sources(store, nodes.SelectMany(node => node.Citations).Concat(links.SelectMany(link => link.Edge.Citations.Concat(link.Through?.Citations ?? []))), cancellation);

    /// <summary>The sources of citations.</summary>
    public static async Task<IReadOnlyDictionary<SourceId, Source>> Sources(
        IGraphStore store, IEnumerable<Citation> citations, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(store);
        NodeId[] ids = [.. citations.Select(citation => (NodeId)citation.Source).Distinct().Order()];
        return (await store.Nodes(ids, cancellation).ConfigureAwait(false)).OfType<Source>().ToDictionary(source => source.Id);
    }
}
