namespace OrgGraph.Viz.Diagrams;

/// <summary>What the chart of posts is made from, as the store returned it for one day.</summary>
public sealed record PostChartFacts
{
    /// <summary>The most posts that are looked at.</summary>
    public const int MostPosts = 20_000;

    /// <summary>The day; null for all time.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The name of the record as a whole.</summary>
    public string? Dataset { get; init; }

    /// <summary>The post or board at the top; null for every post.</summary>
    public Node? Root { get; init; }

    /// <summary>The posts.</summary>
    public required IReadOnlyList<Node> Posts { get; init; }

    /// <summary>To whom they report.</summary>
    public IReadOnlyList<Link> Lines { get; init; } = [];

    /// <summary>Who holds them.</summary>
    public IReadOnlyList<Link> Holders { get; init; } = [];

    /// <summary>The bodies that they are in.</summary>
    public IReadOnlyList<Link> Placements { get; init; } = [];

    /// <summary>Whether there are more posts than are looked at.</summary>
    public bool IsCut { get; init; }

    /// <summary>The sources that are cited.</summary>
    public IReadOnlyDictionary<SourceId, Source> Sources { get; init; } = new Dictionary<SourceId, Source>();

    /// <summary>The facts of a day.</summary>
    /// <param name="store">Where they are.</param>
    /// <param name="root">A post or a board: only what reports to it, however far down; null for every post.</param>
    /// <param name="asOf">The day; null for all time.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Null when there is no such post or board on the day.</returns>
    public static async Task<PostChartFacts?> Read(IGraphStore store, NodeId? root, DateOnly? asOf, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        var top = root is { } wanted ? (await store.Nodes([wanted], cancellation).ConfigureAwait(false))[0] : null;
        if (root is not null && (top is not (Post or OrgGraph.Boards.Board) || (asOf is { } day && top.Validity.On(day) == Certainty.No))) return null;
        var (posts, isCut) = top is null ? await All(store, asOf, cancellation).ConfigureAwait(false)
            : await Below(store, top, asOf, cancellation).ConfigureAwait(false);
        NodeId[] ids = [.. posts.Select(post => post.NodeId)];
        var lines = await Reading.Links(store, ids, EdgeKind.ReportsTo, Direction.Out, asOf, null, cancellation).ConfigureAwait(false);
        var holders = await Reading.Links(store, ids, EdgeKind.Holds, Direction.In, asOf, null, cancellation).ConfigureAwait(false);
        var placements = await Reading.Links(store, ids, EdgeKind.PostIn, Direction.Out, asOf, null, cancellation).ConfigureAwait(false);
        var state = await store.State(cancellation).ConfigureAwait(false);
        return new()
        {
            AsOf = asOf,
            Dataset = state.Dataset?.Title,
            Root = top,
            Posts = posts,
            Lines = lines,
            Holders = holders,
            Placements = placements,
            IsCut = isCut,
            Sources = await Reading.Sources(store, posts, [.. lines, .. holders], cancellation).ConfigureAwait(false),
        };
    }

    private static async Task<(IReadOnlyList<Node> Posts, bool IsCut)> All(IGraphStore store, DateOnly? asOf, CancellationToken cancellation)
    {
        var posts = new List<Node>();
        string? after = null;
        do
        {
            var query = new NodeQuery { Kind = NodeKind.Post, AsOf = asOf, Page = new() { First = PageRequest.MaxSize, After = after } };
            var page = await store.Page(query, cancellation).ConfigureAwait(false);
            posts.AddRange(page.Items.Select(listed => listed.Node));
            after = page.HasNext ? page.Rows[^1].Cursor : null;
        }
        while (after is not null && posts.Count < MostPosts);
        return (posts, after is not null);
    }

    private static async Task<(IReadOnlyList<Node> Posts, bool IsCut)> Below(IGraphStore store, Node top, DateOnly? asOf, CancellationToken cancellation)
    {
        List<Node> found = [top];
        var seen = new HashSet<NodeId> { top.NodeId };
        NodeId[] level = [top.NodeId];
        while (level.Length > 0 && found.Count < MostPosts)
        {
            var links = await Reading.Links(store, level, EdgeKind.ReportsTo, Direction.In, asOf, null, cancellation).ConfigureAwait(false);
            Node[] next = [.. links.Select(link => link.From).Where(node => node is Post && seen.Add(node.NodeId))];
            found.AddRange(next);
            level = [.. next.Select(node => node.NodeId)];
        }

        return (found, level.Length > 0);
    }
}
