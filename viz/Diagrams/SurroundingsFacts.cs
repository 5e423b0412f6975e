namespace OrgGraph.Viz.Diagrams;

/// <summary>What the diagram of one node's surroundings is made from, as the store returned it for one day.</summary>
public sealed record SurroundingsFacts
{
    /// <summary>Whose surroundings.</summary>
    public required Node Centre { get; init; }

    /// <summary>The day; null for all time.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The name of the record as a whole.</summary>
    public string? Dataset { get; init; }

    /// <summary>Its edges, out and in.</summary>
    public required IReadOnlyList<Link> Links { get; init; }

    /// <summary>The relationships of other nodes that are drawn besides.</summary>
    public IReadOnlyList<(Opening Opening, Node Node, IReadOnlyList<Link> Links)> Opened { get; init; } = [];

    /// <summary>What could be drawn besides: of which node, which part, how many.</summary>
    public IReadOnlyList<(Opening Opening, int Count)> Offers { get; init; } = [];

    /// <summary>The sources that are cited.</summary>
    public IReadOnlyDictionary<SourceId, Source> Sources { get; init; } = new Dictionary<SourceId, Source>();

    /// <summary>The facts of a day.</summary>
    /// <param name="store">Where they are.</param>
    /// <param name="centre">Whose surroundings.</param>
    /// <param name="asOf">The day; null for all time.</param>
    /// <param name="open">What else is drawn. What is not among the surroundings is left out.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Null when there is no such node.</returns>
    public static async Task<SurroundingsFacts?> Read(
        IGraphStore store, NodeId centre, DateOnly? asOf, IReadOnlyList<Opening>? open = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        if ((await store.Nodes([centre], cancellation).ConfigureAwait(false))[0] is not { } node) return null;
        var links = new List<Link>();
        foreach (var kind in SurroundingsDiagram.Kinds)
        {
            foreach (var direction in Enum.GetValues<Direction>())
            {
                links.AddRange(await Reading.Links(store, [centre], kind, direction, asOf, null, cancellation).ConfigureAwait(false));
            }
        }

        var others = links.SelectMany(link => new[] { Relation.Of(link, node)?.Other, link.OnBehalfOf }).OfType<Node>()
            .Where(other => other.NodeId != centre).DistinctBy(other => other.NodeId).ToDictionary(other => other.NodeId);
        var around = await Around(store, [.. others.Values], asOf, centre, cancellation).ConfigureAwait(false);
        var opened = (open ?? []).Where(one => others.ContainsKey(one.Node) && around.Contains(one)).Distinct()
            .Select(one => (one, others[one.Node], (IReadOnlyList<Link>)[.. around[one]])).ToList();
        var state = await store.State(cancellation).ConfigureAwait(false);
        Link[] all = [.. links, .. opened.SelectMany(one => one.Item3)];
        var sources = await Reading.Sources(store, [node, .. all.SelectMany(link => new[] { link.From, link.To })], all, cancellation).ConfigureAwait(false);
        return new()
        {
            Centre = node,
            AsOf = asOf,
            Dataset = state.Dataset?.Title,
            Links = links,
            Opened = opened,
            Offers = [.. around.Select(group => (group.Key, group.Select(link => Relation.Of(link, others[group.Key.Node])!.Other.NodeId).Distinct().Count()))],
            Sources = sources,
        };
    }

    /// <summary>What the other nodes are joined to besides the centre, by part: one call for each kind of edge and side.</summary>
    private static async Task<ILookup<Opening, Link>> Around(
        IGraphStore store, IReadOnlyList<Node> others, DateOnly? asOf, NodeId centre, CancellationToken cancellation)
    {
        var found = new List<(Opening Opening, Link Link)>();
        foreach (var part in Enum.GetValues<OpenPart>())
        {
            var (kind, sides) = Opening.Of(part);
            foreach (var side in sides)
            {
                var able = side == Direction.Out ? EdgeKinds.From(kind) : EdgeKinds.To(kind);
                Node[] starts = [.. others.Where(other => able.Contains(other.NodeId.Kind))];
                if (starts.Length == 0) continue;
                var pages = await store.Expand(new() { Nodes = [.. starts.Select(start => start.NodeId)], Kind = kind, Direction = side, AsOf = asOf }, cancellation)
                    .ConfigureAwait(false);
                found.AddRange(starts.Zip(pages).SelectMany(pair => pair.Second.Items
                    .Where(link => Relation.Of(link, pair.First) is { } relation && relation.Other.NodeId != centre && relation.Other.NodeId != pair.First.NodeId)
                    .Select(link => (new Opening(pair.First.NodeId, part), link))));
            }
        }

        return found.ToLookup(pair => pair.Opening, pair => pair.Link);
    }
}
