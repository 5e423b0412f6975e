namespace OrgGraph.Viz.Diagrams;

/// <summary>What the diagram of reporting lines is made from, as the store returned it for one day.</summary>
public sealed record ReportingLinesFacts
{
    /// <summary>The day; null for all time.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The name of the record as a whole.</summary>
    public string? Dataset { get; init; }

    /// <summary>The boards.</summary>
    public required IReadOnlyList<Listed> Boards { get; init; }

    /// <summary>The programmes.</summary>
    public IReadOnlyList<Listed> Programmes { get; init; } = [];

    /// <summary>Who reports to whom, from boards and programmes.</summary>
    public IReadOnlyList<Link> Lines { get; init; } = [];

    /// <summary>Which board oversees what.</summary>
    public IReadOnlyList<Link> Oversights { get; init; } = [];

    /// <summary>Which board delivers what.</summary>
    public IReadOnlyList<Link> Deliveries { get; init; } = [];

    /// <summary>Which board is part of which.</summary>
    public IReadOnlyList<Link> Parts { get; init; } = [];

    /// <summary>The chairs.</summary>
    public IReadOnlyList<Link> Chairs { get; init; } = [];

    /// <summary>The sources that are cited.</summary>
    public IReadOnlyDictionary<SourceId, Source> Sources { get; init; } = new Dictionary<SourceId, Source>();

    /// <summary>The facts of a day.</summary>
    public static async Task<ReportingLinesFacts> Read(IGraphStore store, DateOnly? asOf, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        var state = await store.State(cancellation).ConfigureAwait(false);
        var boards = await Reading.Nodes(store, NodeKind.Board, asOf, cancellation).ConfigureAwait(false);
        var programmes = await Reading.Nodes(store, NodeKind.Programme, asOf, cancellation).ConfigureAwait(false);
        NodeId[] bodies = [.. boards.Concat(programmes).Select(listed => listed.Node.NodeId)];
        var chair = Filter.Equal(Field.Role, MemberRole.Chair);
        var lines = await Reading.Links(store, bodies, EdgeKind.ReportsTo, Direction.Out, asOf, null, cancellation).ConfigureAwait(false);
        var oversights = await Reading.Links(store, bodies, EdgeKind.Oversees, Direction.Out, asOf, null, cancellation).ConfigureAwait(false);
        var deliveries = await Reading.Links(store, bodies, EdgeKind.Delivers, Direction.Out, asOf, null, cancellation).ConfigureAwait(false);
        var parts = await Reading.Links(store, bodies, EdgeKind.PartOf, Direction.Out, asOf, null, cancellation).ConfigureAwait(false);
        var chairs = await Reading.Links(store, bodies, EdgeKind.MemberOf, Direction.In, asOf, chair, cancellation).ConfigureAwait(false);
        return new()
        {
            AsOf = asOf,
            Dataset = state.Dataset?.Title,
            Boards = boards,
            Programmes = programmes,
            Lines = lines,
            Oversights = oversights,
            Deliveries = deliveries,
            Parts = parts,
            Chairs = chairs,
            Sources = await Reading.Sources(store, boards.Concat(programmes).Select(listed => listed.Node),
                [.. lines, .. oversights, .. deliveries, .. parts, .. chairs], cancellation).ConfigureAwait(false),
        };
    }
}
