using OrgGraph.Index;

namespace OrgGraph.Analysis;

/// <summary>Who carries most on a day? Costs a walk over the edges of every person.</summary>
public static class BoardLoads
{
    /// <inheritdoc cref="IGraphStore.BoardLoad"/>
    public static Page<BoardLoad> Of(GraphIndex index, BoardLoadQuery query)
    {
        var people = index.Nodes.OrdinalsOf(NodeKind.Person);
        var loads = new List<Carried>();
        for (int person = people.Start.Value; person < people.End.Value; person++)
        {
            var carried = Carry(index, person, query);
            if (carried.SeatRows.Count + carried.ResponsibilityRows.Count > 0 && carried.Seats >= query.MinSeats && carried.Load >= query.MinLoad) loads.Add(carried);
        }

        var weights = FormattableString.Invariant($"{query.AsOf:O} {query.Weights.Chair} {query.Weights.Plenary} {query.Weights.ExOfficio} {query.Weights.Responsibility}");
        return new Keyset("board load " + weights, [true, false, false]).Take(
            loads,
            load => [(long)Math.Round(load.Load * 1_000_000), index.Nodes.SortKey(load.Person), index.Nodes[load.Person].NodeId.Key],
            load => Make(index, load),
            query.Page);
    }

    private static Carried Carry(GraphIndex index, int person, BoardLoadQuery query)
    {
        var seats = index.Rows.At(person, EdgeKind.MemberOf, Direction.Out, query.AsOf);
        seats.RemoveAll(row => index.Nodes[index.Edges.To(row.Edge)] is not Board || !SeatWeights.Counts((MemberRole)index.Edges.Quality(row.Edge)));
        var responsibilities = index.Rows.At(person, EdgeKind.AccountableFor, Direction.Out, query.AsOf);
        if (seats.Count == 0 && responsibilities.Count == 0) return new(person, [], [], 0, 0, 0);

        // Two seats of one person on one board, say as chair and as member, are one seat: the heavier.
        var weights = new Dictionary<int, double>();
        foreach (var row in seats)
        {
            int board = index.Edges.To(row.Edge);
            double weight = query.Weights.Of((Membership)index.Edges.Make(row.Edge), (Board)index.Nodes[board]);
            weights[board] = Math.Max(weight, weights.GetValueOrDefault(board));
        }

        double seatsWeighed = weights.Values.Sum();
        return new(person, seats, responsibilities, weights.Count, seatsWeighed, seatsWeighed + (responsibilities.Count * query.Weights.Responsibility));
    }

    private static BoardLoad Make(GraphIndex index, Carried carried) => new()
    {
        Person = (Person)index.Nodes[carried.Person],
        Load = carried.Load,
        WeightedSeats = carried.WeightedSeats,
        Seats = carried.Seats,
        PossibleSeats = carried.SeatRows.GroupBy(row => index.Edges.To(row.Edge)).Count(board => board.All(row => row.Certainty == Certainty.Possibly)),
        Responsibilities = carried.ResponsibilityRows.Count,
        Programmes = carried.ResponsibilityRows.SelectMany(row => ProgrammesOf(index, index.Edges.To(row.Edge), [])).Distinct().Count(),
        SeatLinks = [.. carried.SeatRows.Select(index.Make)],
        ResponsibilityLinks = [.. carried.ResponsibilityRows.Select(index.Make)],
    };

    /// <summary>A programme itself; of a commitment, the programmes that it is part of, however deep.</summary>
    private static IEnumerable<int> ProgrammesOf(GraphIndex index, int item, HashSet<int> seen)
    {
        if (!seen.Add(item)) return [];
        if (index.Nodes[item] is Programme) return [item];
        return index.Outgoing.Of(item, EdgeKind.PartOf).ToArray().SelectMany(part => ProgrammesOf(index, index.Edges.To(part), seen));
    }

    private sealed record Carried(int Person, List<LinkRow> SeatRows, List<LinkRow> ResponsibilityRows, int Seats, double WeightedSeats, double Load);
}
