namespace OrgGraph.Viz.Diagrams;

/// <summary>What the diagram of overlaps is made from, as the store returned it for one day.</summary>
public sealed record OverlapFacts
{
    /// <summary>The day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The name of the record as a whole.</summary>
    public string? Dataset { get; init; }

    /// <summary>The pairs of boards that share people, those that share most first.</summary>
    public required IReadOnlyList<SharedMembers> Pairs { get; init; }

    /// <summary>How many people sit on each board of those (see <see cref="SeatWeights.Counts"/>).</summary>
    public IReadOnlyDictionary<BoardId, int> People { get; init; } = new Dictionary<BoardId, int>();

    /// <summary>Whether more pairs share people than one page of an answer holds.</summary>
    public bool HasMore { get; init; }

    /// <summary>The sources that are cited.</summary>
    public IReadOnlyDictionary<SourceId, Source> Sources { get; init; } = new Dictionary<SourceId, Source>();

    /// <summary>The facts of a day.</summary>
    public static async Task<OverlapFacts> Read(IGraphStore store, DateOnly asOf, int minShared, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        var page = await store.SharedMembers(new() { AsOf = asOf, MinShared = minShared }, cancellation).ConfigureAwait(false);
        SharedMembers[] pairs = [.. page.Items];
        NodeId[] boards = [.. pairs.SelectMany(pair => new[] { pair.One.NodeId, pair.Other.NodeId }).Distinct().Order()];
        var seats = await Reading.Links(store, boards, EdgeKind.MemberOf, Direction.In, asOf, null, cancellation).ConfigureAwait(false);
        var people = seats.Where(link => link.Person is not null && SeatWeights.Counts(((Membership)link.Edge).Role)).GroupBy(link => (BoardId)link.Edge.To)
            .ToDictionary(board => board.Key, board => board.Select(link => link.Person!.Id).Distinct().Count());
        var drawn = pairs.SelectMany(pair => pair.Members).SelectMany(member => new[] { member.OneSeat, member.OtherSeat });
        var state = await store.State(cancellation).ConfigureAwait(false);
        return new()
        {
            AsOf = asOf,
            Dataset = state.Dataset?.Title,
            Pairs = pairs,
            People = people,
            HasMore = page.HasNext,
            Sources = await Reading.Sources(store, [], drawn, cancellation).ConfigureAwait(false),
        };
    }
}
