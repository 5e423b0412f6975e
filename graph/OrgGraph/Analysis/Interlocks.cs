using OrgGraph.Index;

namespace OrgGraph.Analysis;

/// <summary>
/// Which boards share members at the same time? A direct interlock is one person on two boards; that both seats are held on the day is part
/// of the definition, as it is in law (Clayton Act, section 8: "at the same time"). Costs, for each board, the seats of its members.
/// </summary>
public static class Interlocks
{
    /// <inheritdoc cref="IGraphStore.SharedMembers"/>
    public static Page<SharedMembers> Of(GraphIndex index, SharedMembersQuery query)
    {
        var seats = SeatGraph.On(index, query.AsOf);
        var nodes = index.Nodes;
        int Rank(int board) => nodes.NameRank(seats.BoardNode(board));
        string SortKey(int board) => nodes.SortKey(seats.BoardNode(board));
        string Key(int board) => nodes[seats.BoardNode(board)].NodeId.Key;

        return new RankedPage($"shared members {query.AsOf:O} {query.MinShared} {query.Board}", names: 2).Take(
            Pairs(index, seats, query),
            (one, other) => one.Shared != other.Shared ? other.Shared.CompareTo(one.Shared)
                : one.One != other.One ? Rank(one.One).CompareTo(Rank(other.One))
                : Rank(one.Other).CompareTo(Rank(other.Other)),
            pair => [(long)pair.Shared, SortKey(pair.One), SortKey(pair.Other), Key(pair.One), Key(pair.Other)],
            pair => Tell(index, seats, query.AsOf, pair.One, pair.Other),
            query.Page);
    }

    /// <summary>Counts, for one board after another, how many of its members sit on each later board.</summary>
    private static List<(int One, int Other, int Shared)> Pairs(GraphIndex index, SeatGraph seats, SharedMembersQuery query)
    {
        var pairs = new List<(int, int, int)>();
        int only = query.Board is { } board ? seats.BoardAt(index.Nodes.Find(board)) : -1;
        if (query.Board is not null && only < 0) return pairs;
        int[] shared = new int[seats.BoardCount];
        var touched = new List<int>();
        for (int one = query.Board is null ? 0 : only; one < (query.Board is null ? seats.BoardCount : only + 1); one++)
        {
            foreach (int person in seats.Members(one))
            {
                foreach (int other in seats.Boards(person))
                {
                    if (other == one || (query.Board is null && other < one)) continue;
                    if (shared[other]++ == 0) touched.Add(other);
                }
            }

            foreach (int other in touched)
            {
                if (shared[other] >= query.MinShared) pairs.Add((Math.Min(one, other), Math.Max(one, other), shared[other]));
                shared[other] = 0;
            }

            touched.Clear();
        }

        return pairs;
    }

    private static SharedMembers Tell(GraphIndex index, SeatGraph seats, DateOnly asOf, int one, int other)
    {
        var members = new List<int>();
        foreach (int person in seats.Members(one))
        {
            if (seats.Boards(person).BinarySearch(other) >= 0) members.Add(seats.PersonNode(person));
        }

        var told = members.OrderBy(index.Nodes.NameRank).Select(person =>
        {
            var rows = index.Rows.At(person, EdgeKind.MemberOf, Direction.Out, asOf);
            LinkRow oneSeat = Seat(index, rows, seats.BoardNode(one)), otherSeat = Seat(index, rows, seats.BoardNode(other));
            var together = oneSeat.Period.Intersect(otherSeat.Period)!.Value; // both hold on the day, so they meet
            return new SharedMember(
                (Person)index.Nodes[person], index.Make(oneSeat), index.Make(otherSeat), together.ToValidity(), oneSeat.Certainty.And(otherSeat.Certainty));
        });
        return new((Board)index.Nodes[seats.BoardNode(one)], (Board)index.Nodes[seats.BoardNode(other)], [.. told]);
    }

    /// <summary>A person's counted seat on a board; of several, the one whose id comes first.</summary>
    private static LinkRow Seat(GraphIndex index, List<LinkRow> rows, int board) => rows
        .Where(row => index.Edges.To(row.Edge) == board && SeatWeights.Counts((MemberRole)index.Edges.Quality(row.Edge)))
        .MinBy(row => (index.Edges.IdRank(row.Edge), index.Edges.HoldingRank(row)));
}
