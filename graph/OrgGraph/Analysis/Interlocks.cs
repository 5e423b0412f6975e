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
        var pairs = new Dictionary<(int One, int Other), List<(int Person, LinkRow One, LinkRow Other)>>();
        var people = index.Nodes.OrdinalsOf(NodeKind.Person);
        int only = query.Board is { } board ? index.Nodes.Find(board) : -1;
        for (int person = people.Start.Value; person < people.End.Value; person++)
        {
            var seats = SeatsByBoard(index, person, query.AsOf);
            if (seats.Count < 2 || (query.Board is not null && !seats.ContainsKey(only))) continue;
            foreach (var (one, oneSeat) in seats)
            {
                foreach (var (other, otherSeat) in seats)
                {
                    if (one >= other || (query.Board is not null && one != only && other != only)) continue;
                    if (!pairs.TryGetValue((one, other), out var shared)) pairs.Add((one, other), shared = []);
                    shared.Add((person, oneSeat, otherSeat));
                }
            }
        }

        return new Keyset($"shared members {query.AsOf:O} {query.MinShared} {query.Board}", [true, false, false, false, false]).Take(
            [.. pairs.Where(pair => pair.Value.Count >= query.MinShared)],
            pair => [(long)pair.Value.Count, index.Nodes.SortKey(pair.Key.One), index.Nodes.SortKey(pair.Key.Other), Key(index, pair.Key.One), Key(index, pair.Key.Other)],
            pair => new SharedMembers((Board)index.Nodes[pair.Key.One], (Board)index.Nodes[pair.Key.Other], [.. Members(index, pair.Value)]),
            query.Page);
    }

    private static string Key(GraphIndex index, int node) => index.Nodes[node].NodeId.Key;

    /// <summary>The boards on which a person has a counted seat on the day; of several seats on one board, the one whose id comes first.</summary>
    private static Dictionary<int, LinkRow> SeatsByBoard(GraphIndex index, int person, DateOnly asOf)
    {
        var seats = new Dictionary<int, LinkRow>();
        foreach (var row in index.Rows.At(person, EdgeKind.MemberOf, Direction.Out, asOf).OrderBy(row => row.Edge).ThenBy(row => row.Holding))
        {
            int board = index.Edges.To(row.Edge);
            if (index.Nodes[board] is Board && SeatWeights.Counts((MemberRole)index.Edges.Quality(row.Edge))) seats.TryAdd(board, row);
        }

        return seats;
    }

    private static IEnumerable<SharedMember> Members(GraphIndex index, List<(int Person, LinkRow One, LinkRow Other)> shared) =>
        from member in shared
        orderby new ByName(index, member.Person)
        let together = member.One.Period.Intersect(member.Other.Period)!.Value // both hold on the day, so they meet
        select new SharedMember(
            (Person)index.Nodes[member.Person], index.Make(member.One), index.Make(member.Other), together.ToValidity(), member.One.Certainty.And(member.Other.Certainty));

    /// <summary>The order by sort key, then by id.</summary>
    private readonly record struct ByName(GraphIndex Index, int Node) : IComparable<ByName>
    {
        public int CompareTo(ByName other)
        {
            int difference = Collation.Compare(Index.Nodes.SortKey(Node), Index.Nodes.SortKey(other.Node));
            return difference != 0 ? difference : Node.CompareTo(other.Node);
        }
    }
}
