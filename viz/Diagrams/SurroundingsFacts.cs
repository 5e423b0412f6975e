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

    /// <summary>Of an organisation: what others do on its behalf, and what nobody does.</summary>
    public IReadOnlyList<Link> OnBehalf { get; init; } = [];

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

        var spoken = node is Organisation ? await Spoken(store, centre, asOf, cancellation).ConfigureAwait(false) : [];
        var state = await store.State(cancellation).ConfigureAwait(false);
        var sources = await Reading.Sources(store, [node], links.Concat(spoken), cancellation).ConfigureAwait(false);
        return new() { Centre = node, AsOf = asOf, Dataset = state.Dataset?.Title, Links = links, OnBehalf = spoken, Sources = sources };
    }

    /// <summary>Seats and accountabilities name the organisation on the side, so those are found who have one, and then those of theirs that do.</summary>
    private static async Task<IReadOnlyList<Link>> Spoken(IGraphStore store, NodeId organisation, DateOnly? asOf, CancellationToken cancellation)
    {
        var forIt = new Filter.At(Step.OnBehalfOf, Filter.Equal(Field.Id, organisation.Key));
        var found = new List<Link>();
        foreach (var kind in (EdgeKind[])[EdgeKind.AccountableFor, EdgeKind.MemberOf])
        {
            foreach (var carrier in EdgeKinds.From(kind))
            {
                var query = new NodeQuery { Kind = carrier, AsOf = asOf, Where = new Filter.Links(kind, Direction.Out, Quantifier.Some, forIt) };
                var who = await store.Page(query, cancellation).ConfigureAwait(false);
                var links = await Reading.Links(store, who.Items.Select(listed => listed.Node.NodeId), kind, Direction.Out, asOf, forIt, cancellation)
                    .ConfigureAwait(false);
                // A post's own row stands for it only while nobody holds it; a holder's row says the rest.
                found.AddRange(links.Where(link => carrier == NodeKind.Person || link.IsVacant));
            }
        }

        return found;
    }
}
