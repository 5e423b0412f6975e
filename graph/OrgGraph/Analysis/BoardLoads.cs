using OrgGraph.Index;

namespace OrgGraph.Analysis;

/// <summary>Who carries most on a day? Costs one look at each person's memberships, holdings and accountabilities, and a sort of the page alone.</summary>
public static class BoardLoads
{
    private const double Micro = 1_000_000;

    /// <inheritdoc cref="IGraphStore.BoardLoad"/>
    public static Page<BoardLoad> Of(GraphIndex index, BoardLoadQuery query)
    {
        var weigher = new Weigher(index, query);
        var people = index.Nodes.OrdinalsOf(NodeKind.Person);
        var loads = new List<(int Person, long Load)>();
        for (int person = people.Start.Value; person < people.End.Value; person++)
        {
            var (seats, weighed, responsibilities) = weigher.Weigh(person);
            double load = weighed + (responsibilities * query.Weights.Responsibility);
            if (seats + responsibilities > 0 && seats >= query.MinSeats && load >= query.MinLoad) loads.Add((person, (long)Math.Round(load * Micro)));
        }

        var nodes = index.Nodes;
        return new RankedPage(ListOf(query), names: 1).Take(
            loads,
            (one, other) => one.Load != other.Load ? other.Load.CompareTo(one.Load) : nodes.NameRank(one.Person).CompareTo(nodes.NameRank(other.Person)),
            row => [row.Load, nodes.SortKey(row.Person), nodes[row.Person].NodeId.Key],
            row => Tell(index, query, weigher, row.Person),
            query.Page);
    }

    /// <summary>What each of some people carries, in their order; who is not there, or carries nothing, with nothing. Costs a look at theirs alone, and at every board.</summary>
    public static IReadOnlyList<BoardLoad?> OfPeople(GraphIndex index, BoardLoadQuery query, IReadOnlyList<PersonId> people)
    {
        var weigher = new Weigher(index, query);
        return [.. people.Select(person => index.Nodes.Find(person) is >= 0 and var node ? Tell(index, query, weigher, node) : null)];
    }

    /// <summary>The list's name, which its cursors carry.</summary>
    internal static string ListOf(BoardLoadQuery query) => $"board load {query.AsOf:O} {query.Weights}";

    private static BoardLoad Tell(GraphIndex index, BoardLoadQuery query, Weigher weigher, int person)
    {
        var seats = index.Rows.At(person, EdgeKind.MemberOf, Direction.Out, query.AsOf);
        seats.RemoveAll(row => index.Nodes[index.Edges.To(row.Edge)] is not Board || !SeatWeights.Counts((MemberRole)index.Edges.Quality(row.Edge)));
        var responsibilities = index.Rows.At(person, EdgeKind.AccountableFor, Direction.Out, query.AsOf);
        var (count, weighed, _) = weigher.Weigh(person);
        return new()
        {
            Person = (Person)index.Nodes[person],
            Load = weighed + (responsibilities.Count * query.Weights.Responsibility),
            WeightedSeats = weighed,
            Seats = count,
            PossibleSeats = seats.GroupBy(row => index.Edges.To(row.Edge)).Count(board => board.All(row => row.Certainty == Certainty.Possibly)),
            Responsibilities = responsibilities.Count,
            Programmes = responsibilities.SelectMany(row => ProgrammesOf(index, index.Edges.To(row.Edge), [])).Distinct().Count(),
            SeatLinks = [.. ById(index, seats).Select(index.Make)],
            ResponsibilityLinks = [.. ById(index, responsibilities).Select(index.Make)],
        };
    }

    private static IOrderedEnumerable<LinkRow> ById(GraphIndex index, List<LinkRow> rows) =>
        rows.OrderBy(row => index.Edges.IdRank(row.Edge)).ThenBy(index.Edges.HoldingRank);

    /// <summary>A programme itself; of a commitment, the programmes that it is part of, however deep.</summary>
    private static IEnumerable<int> ProgrammesOf(GraphIndex index, int item, HashSet<int> seen)
    {
        if (!seen.Add(item)) return [];
        if (index.Nodes[item] is Programme) return [item];
        return index.Outgoing.Of(item, EdgeKind.PartOf).ToArray().SelectMany(part => ProgrammesOf(index, index.Edges.To(part), seen));
    }

    /// <summary>Adds up one person after another without making anything.</summary>
    private sealed class Weigher
    {
        private const double NoSeat = -1;
        private readonly GraphIndex index;
        private readonly int day;
        private readonly SeatWeights weights;
        private readonly int firstBoard;
        private readonly double[] boardWeights;
        private readonly double[] seats;
        private readonly List<int> sat = [];
        private int responsibilities;

        public Weigher(GraphIndex index, BoardLoadQuery query)
        {
            (this.index, day, weights) = (index, query.AsOf.DayNumber, query.Weights);
            firstBoard = index.Nodes.OrdinalsOf(NodeKind.Board).Start.Value;
            seats = new double[index.Nodes.CountOf(NodeKind.Board)];
            Array.Fill(seats, NoSeat);
            boardWeights = [.. Enumerable.Range(firstBoard, index.Nodes.CountOf(NodeKind.Board)).Select(board => weights.Of((Board)index.Nodes[board]))];
        }

        public (int Seats, double WeightedSeats, int Responsibilities) Weigh(int person)
        {
            responsibilities = 0;
            Add(person);
            foreach (int holding in index.Outgoing.Of(person, EdgeKind.Holds))
            {
                if (index.Edges.Effective(holding).On(day) != Certainty.No) Add(index.Edges.To(holding));
            }

            double weighed = 0;
            int count = sat.Count;
            foreach (int board in sat)
            {
                weighed += seats[board];
                seats[board] = NoSeat;
            }

            sat.Clear();
            return (count, weighed, responsibilities);
        }

        private void Add(int carrier)
        {
            foreach (int edge in index.Outgoing.Of(carrier, EdgeKind.MemberOf))
            {
                int board = index.Edges.To(edge) - firstBoard;
                var role = (MemberRole)index.Edges.Quality(edge);
                if (board < 0 || board >= boardWeights.Length || !SeatWeights.Counts(role) || !Holds(edge)) continue;

                // Two seats of one person on one board, say as chair and as member, are one seat: the heavier.
                double weight = weights.Of(role, index.Edges.ExOfficio(edge), boardWeights[board]);
                if (seats[board] == NoSeat) sat.Add(board);
                seats[board] = Math.Max(weight, seats[board]);
            }

            foreach (int edge in index.Outgoing.Of(carrier, EdgeKind.AccountableFor))
            {
                if (Holds(edge)) responsibilities++;
            }

            bool Holds(int edge) => index.Edges.Effective(edge).On(day) != Certainty.No;
        }
    }
}
