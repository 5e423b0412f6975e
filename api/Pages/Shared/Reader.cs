namespace OrgGraph.Api.Pages.Shared;

/// <summary>Reads the store for one page, as of its day, and remembers what the facts cite, so that all sources are fetched in one call.</summary>
public sealed class Reader(IGraphStore store, AskedDay asked)
{
    private readonly HashSet<SourceId> cited = [];
    private readonly Dictionary<SourceId, Source> sources = [];

    /// <summary>The store itself.</summary>
    public IGraphStore Store => store;

    /// <summary>The day of the page.</summary>
    public DateOnly Day => asked.Day;

    /// <summary>A node; null when it is not there.</summary>
    public async Task<Node?> Node(NodeId id, CancellationToken cancellation)
    {
        var node = (await store.Nodes([id], cancellation))[0];
        if (node is not null) Remember(node.Citations);
        return node;
    }

    /// <summary>The edges of a kind at one node on the page's day.</summary>
    public async Task<IReadOnlyList<Link>> Expand(NodeId id, EdgeKind kind, Direction direction, CancellationToken cancellation, Filter? where = null) =>
        (await Expand([id], kind, direction, cancellation, where))[0];

    /// <summary>The edges of a kind at each of some nodes on the page's day.</summary>
    public Task<IReadOnlyList<IReadOnlyList<Link>>> Expand(IReadOnlyList<NodeId> ids, EdgeKind kind, Direction direction, CancellationToken cancellation, Filter? where = null) =>
        Expand(new Expansion { Nodes = ids, Kind = kind, Direction = direction, AsOf = Day, Where = where }, cancellation);

    /// <summary>The edges of a kind at one node over all time, each as certain as it is on the page's day: those of other days are certain not to hold.</summary>
    public async Task<IReadOnlyList<Link>> ExpandAllTime(NodeId id, EdgeKind kind, Direction direction, CancellationToken cancellation)
    {
        var links = (await Expand(new Expansion { Nodes = [id], Kind = kind, Direction = direction }, cancellation))[0];
        return [.. links.Select(link => link with { Certainty = link.Period.On(Day) })];
    }

    /// <summary>The edges that an expansion asks for, node by node.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<Link>>> Expand(Expansion expansion, CancellationToken cancellation)
    {
        if (expansion.Nodes.Count == 0) return [];
        var pages = await store.Expand(expansion, cancellation);
        foreach (var link in pages.SelectMany(page => page.Items)) Remember(link);
        return [.. pages.Select(page => page.Items.ToList())];
    }

    /// <summary>Notes what a link cites, the holding of a post included.</summary>
    public void Remember(Link link)
    {
        Remember(link.Edge.Citations);
        if (link.Through is { } holding) Remember(holding.Citations);
    }

    /// <summary>Notes what a fact cites.</summary>
    public void Remember(IEnumerable<Citation> citations)
    {
        foreach (var citation in citations) cited.Add(citation.Source);
    }

    /// <summary>Fetches the sources that have been noted.</summary>
    public async Task FetchSources(CancellationToken cancellation)
    {
        NodeId[] missing = [.. cited.Where(id => !sources.ContainsKey(id)).Select(id => (NodeId)id)];
        if (missing.Length == 0) return;
        foreach (var source in (await store.Nodes(missing, cancellation)).OfType<Source>()) sources[source.Id] = source;
    }

    /// <summary>A source that a fact cites; null when it is not there.</summary>
    public Source? Source(SourceId id) => sources.GetValueOrDefault(id);
}
