using OrgGraph.Index;

namespace OrgGraph.Analysis;

/// <summary>
/// Who sits where on a day, as a graph of two kinds of node: people and boards, joined by counted seats (<see cref="SeatWeights.Counts"/>), those of
/// posts by way of their holders. Two tables in compressed rows, boards by person and people by board, each pair once in the order of the ids; the seats
/// behind a join are read when they are asked for. Costs one look at every seat.
/// </summary>
internal sealed class SeatGraph
{
    private readonly int[] personStarts;
    private readonly int[] boards;
    private readonly int[] boardStarts;
    private readonly int[] people;
    private readonly int firstPerson;
    private readonly int firstBoard;

    private SeatGraph(GraphIndex index, DateOnly asOf, CancellationToken cancellation)
    {
        (Index, AsOf) = (index, asOf);
        firstPerson = index.Nodes.OrdinalsOf(NodeKind.Person).Start.Value;
        firstBoard = index.Nodes.OrdinalsOf(NodeKind.Board).Start.Value;
        (PeopleCount, BoardCount) = (index.Nodes.CountOf(NodeKind.Person), index.Nodes.CountOf(NodeKind.Board));
        personStarts = new int[PeopleCount + 1];
        boardStarts = new int[BoardCount + 1];
        var seats = index.Edges.OrdinalsOf(EdgeKind.MemberOf);
        var found = new List<int>(seats.End.Value - seats.Start.Value);
        var sat = new List<int>();
        for (int person = 0; person < PeopleCount; person++)
        {
            if ((person & 0xFFF) == 0) cancellation.ThrowIfCancellationRequested();
            Collect(firstPerson + person, sat);
            int last = -1;
            foreach (int board in sat)
            {
                if (board == last) continue;
                found.Add(last = board);
                boardStarts[board + 1]++;
            }

            personStarts[person + 1] = found.Count;
        }

        boards = [.. found];
        for (int board = 0; board < BoardCount; board++) boardStarts[board + 1] += boardStarts[board];
        people = new int[boards.Length];
        int[] next = boardStarts[..BoardCount];
        for (int person = 0; person < PeopleCount; person++)
        {
            foreach (int board in Boards(person)) people[next[board]++] = person;
        }
    }

    public GraphIndex Index { get; }

    public DateOnly AsOf { get; }

    public int PeopleCount { get; }

    public int BoardCount { get; }

    /// <summary>How many joins there are between people and boards.</summary>
    public int JoinCount => boards.Length;

    /// <summary>The seats of a day.</summary>
    public static SeatGraph On(GraphIndex index, DateOnly asOf, CancellationToken cancellation = default) => new(index, asOf, cancellation);

    /// <summary>The ordinal in the index of a person of this graph.</summary>
    public int PersonNode(int person) => firstPerson + person;

    /// <summary>The ordinal in the index of a board of this graph.</summary>
    public int BoardNode(int board) => firstBoard + board;

    /// <summary>The person of this graph for an ordinal in the index.</summary>
    public int PersonAt(int node) => node - firstPerson;

    /// <summary>The board of this graph for an ordinal in the index.</summary>
    public int BoardAt(int node) => node - firstBoard;

    /// <summary>The boards that a person sits on, ascending.</summary>
    public ReadOnlySpan<int> Boards(int person) => boards.AsSpan(personStarts[person]..personStarts[person + 1]);

    /// <summary>The people who sit on a board, ascending.</summary>
    public ReadOnlySpan<int> Members(int board) => people.AsSpan(boardStarts[board]..boardStarts[board + 1]);

    /// <summary>All seats of a person on a board where they sit, the surest first, then by id. Costs a look at each of the person's seats.</summary>
    public List<LinkRow> Seats(int person, int board)
    {
        var rows = Index.Rows.At(PersonNode(person), EdgeKind.MemberOf, Direction.Out, AsOf);
        rows.RemoveAll(row => Index.Edges.To(row.Edge) != BoardNode(board) || !SeatWeights.Counts((MemberRole)Index.Edges.Quality(row.Edge)));
        rows.Sort(SurestFirst);
        return rows;
    }

    /// <summary>The first seat of a person on a board where they sit.</summary>
    public LinkRow Seat(int person, int board) => Seats(person, board)[0];

    private static int SurestFirst(LinkRow one, LinkRow other)
    {
        int difference = other.Certainty.CompareTo(one.Certainty);
        if (difference == 0) difference = one.Edge.CompareTo(other.Edge);
        return difference != 0 ? difference : one.Holding.CompareTo(other.Holding);
    }

    /// <summary>The boards of a person, in order, perhaps more than once.</summary>
    private void Collect(int person, List<int> sat)
    {
        sat.Clear();
        AddSeats(person, sat);
        foreach (int holding in Index.Outgoing.Of(person, EdgeKind.Holds))
        {
            if (Index.Edges.Effective(holding).On(AsOf.DayNumber) != Certainty.No) AddSeats(Index.Edges.To(holding), sat);
        }

        sat.Sort();
    }

    private void AddSeats(int carrier, List<int> sat)
    {
        foreach (int edge in Index.Outgoing.Of(carrier, EdgeKind.MemberOf))
        {
            int board = Index.Edges.To(edge) - firstBoard;
            bool counts = board >= 0 && board < BoardCount && SeatWeights.Counts((MemberRole)Index.Edges.Quality(edge));
            if (counts && Index.Edges.Effective(edge).On(AsOf.DayNumber) != Certainty.No) sat.Add(board);
        }
    }
}
