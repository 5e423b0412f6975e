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

    /// <summary>The sources that are cited.</summary>
    public IReadOnlyDictionary<SourceId, Source> Sources { get; init; } = new Dictionary<SourceId, Source>();

    /// <summary>The facts of a day.</summary>
    /// <returns>Null when there is no such node.</returns>
    public static async Task<SurroundingsFacts?> Read(IGraphStore store, NodeId centre, DateOnly? asOf, CancellationToken cancellation = default)
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

        var state = await store.State(cancellation).ConfigureAwait(false);
        var sources = await Reading.Sources(store, [node, .. links.SelectMany(link => new[] { link.From, link.To })], links, cancellation).ConfigureAwait(false);
        return new() { Centre = node, AsOf = asOf, Dataset = state.Dataset?.Title, Links = links, Sources = sources };
    }
}
