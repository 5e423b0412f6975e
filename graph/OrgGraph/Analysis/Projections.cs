using OrgGraph.Index;

namespace OrgGraph.Analysis;

/// <summary>How strongly are boards joined by the people they share? The projection of people and boards on boards. Costs what counting pairs costs.</summary>
public static class Projections
{
    /// <summary>The pairs that share at least so many people at the same time, in the order of their ids.</summary>
    /// <param name="index">The graph.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="minShared">1 or more.</param>
    /// <param name="cancellation">Stops it.</param>
    public static IReadOnlyList<Projection> Of(GraphIndex index, DateOnly asOf, int minShared = 1, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minShared, 1);
        var seats = SeatGraph.On(index, asOf, cancellation);
        return [.. BoardPairs.Sharing(seats, minShared, long.MaxValue, () => { }, cancellation).Select(pair => Weigh(seats, pair))];
    }

    /// <summary>How strongly these pairs are joined, in the order given. Costs a walk over all memberships and, for each pair, the members of both.</summary>
    public static IReadOnlyList<Projection> OfPairs(GraphIndex index, DateOnly asOf, IReadOnlyList<(BoardId One, BoardId Other)> pairs, CancellationToken cancellation = default)
    {
        var seats = SeatGraph.On(index, asOf, cancellation);
        return [.. pairs.Select(pair =>
        {
            int one = seats.BoardAt(index.Nodes.Find(pair.One)), other = seats.BoardAt(index.Nodes.Find(pair.Other));
            return Weigh(seats, new(one, other, BoardPairs.Shared(seats, one, other).Count));
        })];
    }

    internal static Projection Weigh(SeatGraph seats, BoardPair pair)
    {
        int one = seats.Members(pair.One).Length, other = seats.Members(pair.Other).Length;
        double newman = 0;
        int sure = 0;
        foreach (int person in BoardPairs.Shared(seats, pair.One, pair.Other))
        {
            newman += 1.0 / (seats.Boards(person).Length - 1);
            if (seats.Seat(person, pair.One).Certainty.And(seats.Seat(person, pair.Other).Certainty) == Certainty.Definitely) sure++;
        }

        return new(
            (Board)seats.Index.Nodes[seats.BoardNode(pair.One)],
            (Board)seats.Index.Nodes[seats.BoardNode(pair.Other)],
            pair.Shared,
            sure,
            (double)pair.Shared / Math.Min(one, other),
            (double)pair.Shared / (one + other - pair.Shared),
            newman);
    }
}
