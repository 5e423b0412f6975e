namespace OrgGraph.Viz.Diagrams;

/// <summary>What the accountability map is made from, as the store returned it for one day.</summary>
public sealed record AccountabilityFacts
{
    /// <summary>The day; null for all time.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The name of the record as a whole.</summary>
    public string? Dataset { get; init; }

    /// <summary>The programmes: one, or all.</summary>
    public required IReadOnlyList<Listed> Programmes { get; init; }

    /// <summary>Which boards oversee them.</summary>
    public IReadOnlyList<Link> Oversights { get; init; } = [];

    /// <summary>To whom they report.</summary>
    public IReadOnlyList<Link> Lines { get; init; } = [];

    /// <summary>Who delivers them.</summary>
    public IReadOnlyList<Link> Deliveries { get; init; } = [];

    /// <summary>Who answers for them.</summary>
    public IReadOnlyList<Link> Accountabilities { get; init; } = [];

    /// <summary>Of a single programme: the commitments and programmes that are part of it.</summary>
    public IReadOnlyList<Link> Parts { get; init; } = [];

    /// <summary>Who answers for those.</summary>
    public IReadOnlyList<Link> PartAccountabilities { get; init; } = [];

    /// <summary>The sources that are cited.</summary>
    public IReadOnlyDictionary<SourceId, Source> Sources { get; init; } = new Dictionary<SourceId, Source>();

    /// <summary>The facts of a day: of one programme, or of all without their parts.</summary>
    /// <returns>Null when there is no such programme on that day.</returns>
    public static async Task<AccountabilityFacts?> Read(IGraphStore store, ProgrammeId? programme, DateOnly? asOf, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        var all = await Reading.Nodes(store, NodeKind.Programme, asOf, cancellation).ConfigureAwait(false);
        Listed[] programmes = [.. all.Where(listed => programme is null || listed.Node.NodeId == programme.Value)];
        if (programme is not null && programmes.Length == 0) return null;
        NodeId[] ids = [.. programmes.Select(listed => listed.Node.NodeId)];
        var oversights = await At(ids, EdgeKind.Oversees, Direction.In).ConfigureAwait(false);
        var lines = await At(ids, EdgeKind.ReportsTo, Direction.Out).ConfigureAwait(false);
        var deliveries = await At(ids, EdgeKind.Delivers, Direction.In).ConfigureAwait(false);
        var accountabilities = await At(ids, EdgeKind.AccountableFor, Direction.In).ConfigureAwait(false);
        var parts = programme is null ? [] : await At(ids, EdgeKind.PartOf, Direction.In).ConfigureAwait(false);
        var owners = await At([.. parts.Select(link => link.From.NodeId)], EdgeKind.AccountableFor, Direction.In).ConfigureAwait(false);
        var state = await store.State(cancellation).ConfigureAwait(false);
        return new()
        {
            AsOf = asOf,
            Dataset = state.Dataset?.Title,
            Programmes = programmes,
            Oversights = oversights,
            Lines = lines,
            Deliveries = deliveries,
            Accountabilities = accountabilities,
            Parts = parts,
            PartAccountabilities = owners,
            Sources = await Reading.Sources(store, programmes.Select(listed => listed.Node),
                [.. oversights, .. lines, .. deliveries, .. accountabilities, .. parts, .. owners], cancellation).ConfigureAwait(false),
        };

        Task<IReadOnlyList<Link>> At(NodeId[] nodes, EdgeKind kind, Direction direction) =>
            Reading.Links(store, nodes, kind, direction, asOf, null, cancellation);
    }
}
