using OrgGraph.Index;

namespace OrgGraph.Analysis;

/// <summary>
/// Who sits where on a day, as a graph of two kinds of node: people and boards, joined by counted seats (<see cref="SeatWeights.Counts"/>), those of
/// posts by way of their holders. Several seats of one person on one board are one join. Costs a walk over all memberships.
/// </summary>
internal sealed class SeatGraph
{
    private readonly LinkRow[] rows;
    private readonly int[] joinRows;
    private readonly int[] joinBoards;
    private readonly int[] personJoins;
    private readonly int[] boardMembers;
    private readonly int[] boardStarts;

    private SeatGraph(GraphIndex index, DateOnly asOf, List<LinkRow> seats)
    {
        (Index, AsOf) = (index, asOf);
        FirstPerson = index.Nodes.OrdinalsOf(NodeKind.Person).Start.Value;
        PeopleCount = index.Nodes.CountOf(NodeKind.Person);
        FirstBoard = index.Nodes.OrdinalsOf(NodeKind.Board).Start.Value;
        BoardCount = index.Nodes.CountOf(NodeKind.Board);
        rows = [.. seats];
        Array.Sort(rows, Order);

        var boards = new List<int>();
        var starts = new List<int>();
        personJoins = new int[PeopleCount + 1];
        for (int i = 0; i < rows.Length; i++)
        {
            bool same = i > 0 && rows[i].Person == rows[i - 1].Person && BoardOf(rows[i]) == BoardOf(rows[i - 1]);
            if (same) continue;
            boards.Add(BoardOf(rows[i]));
            starts.Add(i);
            personJoins[rows[i].Person - FirstPerson + 1]++;
        }

        starts.Add(rows.Length);
        (joinBoards, joinRows) = ([.. boards], [.. starts]);
        for (int p = 0; p < PeopleCount; p++) personJoins[p + 1] += personJoins[p];

        boardStarts = new int[BoardCount + 1];
        foreach (int board in joinBoards) boardStarts[board + 1]++;
        for (int b = 0; b < BoardCount; b++) boardStarts[b + 1] += boardStarts[b];
        int[] next = boardStarts[..BoardCount];
        boardMembers = new int[joinBoards.Length];
        for (int p = 0; p < PeopleCount; p++)
        {
            for (int join = personJoins[p]; join < personJoins[p + 1]; join++) boardMembers[next[joinBoards[join]]++] = p;
        }
    }

    public GraphIndex Index { get; }

    public DateOnly AsOf { get; }

    public int PeopleCount { get; }

    public int BoardCount { get; }

    /// <summary>How many joins there are between people and boards.</summary>
    public int JoinCount => joinBoards.Length;

    private int FirstPerson { get; }

    private int FirstBoard { get; }

    /// <summary>The seats of a day.</summary>
    public static SeatGraph On(GraphIndex index, DateOnly asOf, CancellationToken cancellation = default)
    {
        var seats = new List<LinkRow>();
        var found = new List<LinkRow>();
        var (first, end) = (index.Edges.OrdinalsOf(EdgeKind.MemberOf).Start.Value, index.Edges.OrdinalsOf(EdgeKind.MemberOf).End.Value);
        for (int edge = first; edge < end; edge++)
        {
            if ((edge & 0xFFF) == 0) cancellation.ThrowIfCancellationRequested();
            if (index.Nodes[index.Edges.To(edge)] is not Board || !SeatWeights.Counts((MemberRole)index.Edges.Quality(edge))) continue;
            found.Clear();
            index.Rows.AddAll(found, edge, EdgeKind.MemberOf, asOf.DayNumber);
            foreach (var row in found)
            {
                if (row.Person >= 0) seats.Add(row);
            }
        }

        return new(index, asOf, seats);
    }

    /// <summary>The ordinal in the index of a person of this graph.</summary>
    public int PersonNode(int person) => FirstPerson + person;

    /// <summary>The ordinal in the index of a board of this graph.</summary>
    public int BoardNode(int board) => FirstBoard + board;

    /// <summary>The person of this graph for an ordinal in the index.</summary>
    public int PersonAt(int node) => node - FirstPerson;

    /// <summary>The board of this graph for an ordinal in the index.</summary>
    public int BoardAt(int node) => node - FirstBoard;

    /// <summary>The boards that a person sits on, ascending.</summary>
    public ReadOnlySpan<int> Boards(int person) => joinBoards.AsSpan(personJoins[person]..personJoins[person + 1]);

    /// <summary>The people who sit on a board, ascending.</summary>
    public ReadOnlySpan<int> Members(int board) => boardMembers.AsSpan(boardStarts[board]..boardStarts[board + 1]);

    /// <summary>All seats of a person on the n-th of their boards, the surest first, then by id.</summary>
    public ReadOnlySpan<LinkRow> Seats(int person, int nth) => rows.AsSpan(joinRows[personJoins[person] + nth]..joinRows[personJoins[person] + nth + 1]);

    /// <summary>The first seat of a person on a board where they sit.</summary>
    public LinkRow Seat(int person, int board) => Seats(person, Boards(person).IndexOf(board))[0];

    private int BoardOf(LinkRow row) => Index.Edges.To(row.Edge) - FirstBoard;

    private int Order(LinkRow one, LinkRow other)
    {
        int difference = one.Person.CompareTo(other.Person);
        if (difference == 0) difference = BoardOf(one).CompareTo(BoardOf(other));
        if (difference == 0) difference = other.Certainty.CompareTo(one.Certainty);
        if (difference == 0) difference = one.Edge.CompareTo(other.Edge);
        return difference != 0 ? difference : one.Holding.CompareTo(other.Holding);
    }
}
