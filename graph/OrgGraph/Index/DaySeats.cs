namespace OrgGraph.Index;

/// <summary>
/// Who has a counted seat where on a day, directly or through a post, as two tables in compressed rows: boards by person and people by board,
/// each pair once, in the order of the ids. Costs one look at every seat.
/// </summary>
internal sealed class DaySeats
{
    private readonly int[] personStarts;
    private readonly int[] boards;
    private readonly int[] boardStarts;
    private readonly int[] people;

    public DaySeats(GraphIndex index, DateOnly asOf)
    {
        FirstPerson = index.Nodes.OrdinalsOf(NodeKind.Person).Start.Value;
        FirstBoard = index.Nodes.OrdinalsOf(NodeKind.Board).Start.Value;
        (PersonCount, BoardCount) = (index.Nodes.CountOf(NodeKind.Person), index.Nodes.CountOf(NodeKind.Board));
        personStarts = new int[PersonCount + 1];
        boardStarts = new int[BoardCount + 1];
        var found = new List<int>(index.Edges.OrdinalsOf(EdgeKind.MemberOf).End.Value);
        var sat = new List<int>();
        for (int person = 0; person < PersonCount; person++)
        {
            Collect(index, FirstPerson + person, asOf.DayNumber, sat);
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
        for (int person = 0; person < PersonCount; person++)
        {
            foreach (int board in BoardsOf(person)) people[next[board]++] = person;
        }
    }

    /// <summary>The ordinal of the first person; people are counted from it here.</summary>
    public int FirstPerson { get; }

    /// <summary>The ordinal of the first board; boards are counted from it here.</summary>
    public int FirstBoard { get; }

    public int PersonCount { get; }

    public int BoardCount { get; }

    public ReadOnlySpan<int> BoardsOf(int person) => boards.AsSpan(personStarts[person]..personStarts[person + 1]);

    public ReadOnlySpan<int> PeopleOf(int board) => people.AsSpan(boardStarts[board]..boardStarts[board + 1]);

    /// <summary>The boards of a person, in order, perhaps more than once.</summary>
    private void Collect(GraphIndex index, int person, int day, List<int> sat)
    {
        sat.Clear();
        AddSeats(index, person, day, sat);
        foreach (int holding in index.Outgoing.Of(person, EdgeKind.Holds))
        {
            if (index.Edges.Effective(holding).On(day) != Certainty.No) AddSeats(index, index.Edges.To(holding), day, sat);
        }

        sat.Sort();
    }

    private void AddSeats(GraphIndex index, int carrier, int day, List<int> sat)
    {
        foreach (int edge in index.Outgoing.Of(carrier, EdgeKind.MemberOf))
        {
            int board = index.Edges.To(edge) - FirstBoard;
            bool counts = board >= 0 && board < BoardCount && SeatWeights.Counts((MemberRole)index.Edges.Quality(edge));
            if (counts && index.Edges.Effective(edge).On(day) != Certainty.No) sat.Add(board);
        }
    }
}
