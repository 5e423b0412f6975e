namespace OrgGraph.Analysis;

/// <summary>
/// Without whom would boards fall apart into groups that share nobody? The articulation points among the people (Tarjan 1972), by one walk in
/// depth over people, boards and seats, without recursion.
/// </summary>
internal sealed class CutPeople
{
    private readonly SeatGraph seats;
    private readonly int[] found;
    private readonly int[] low;
    private readonly int[] parent;
    private readonly int[] boardsBelow;
    private readonly int[] peopleBelow;
    private readonly int[] next;
    private readonly List<CutPerson> cuts = [];
    private int clock;

    private CutPeople(SeatGraph seats)
    {
        this.seats = seats;
        int count = seats.PeopleCount + seats.BoardCount;
        (found, low, parent, boardsBelow, peopleBelow, next) = (new int[count], new int[count], new int[count], new int[count], new int[count], new int[count]);
    }

    /// <summary>The people whose leaving would cut, in the order of their ids.</summary>
    public static List<CutPerson> Of(SeatGraph seats, CancellationToken cancellation = default)
    {
        var walk = new CutPeople(seats);
        for (int board = 0; board < seats.BoardCount; board++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (walk.found[seats.PeopleCount + board] == 0) walk.From(seats.PeopleCount + board);
        }

        walk.cuts.Sort((one, other) => one.Person.CompareTo(other.Person));
        return walk.cuts;
    }

    /// <summary>Walks everything that hangs together with a board. People come first among the vertices, then boards.</summary>
    private void From(int root)
    {
        var separated = new Dictionary<int, List<CutGroup>>();
        Enter(root, -1);
        for (int at = root; at >= 0;)
        {
            var neighbours = Neighbours(at);
            if (next[at] < neighbours.Length)
            {
                int to = neighbours[next[at]++] + (IsPerson(at) ? seats.PeopleCount : 0);
                if (found[to] == 0)
                {
                    Enter(to, at);
                    at = to;
                }
                else if (to != parent[at])
                {
                    low[at] = Math.Min(low[at], found[to]);
                }

                continue;
            }

            int up = parent[at];
            if (up >= 0) Leave(at, up, separated);
            at = up;
        }

        foreach (var (person, groups) in separated)
        {
            int boards = boardsBelow[root] - groups.Sum(group => group.Boards), people = peopleBelow[root] - 1 - groups.Sum(group => group.People);
            cuts.Add(new(person, [new(parent[person] - seats.PeopleCount, boards, people), .. groups]));
        }
    }

    private void Enter(int vertex, int from)
    {
        found[vertex] = low[vertex] = ++clock;
        parent[vertex] = from;
        if (IsPerson(vertex)) peopleBelow[vertex] = 1;
        else boardsBelow[vertex] = 1;
    }

    /// <summary>Goes back up; what hangs below a person and reaches nothing above them is a group of its own.</summary>
    private void Leave(int vertex, int up, Dictionary<int, List<CutGroup>> separated)
    {
        low[up] = Math.Min(low[up], low[vertex]);
        boardsBelow[up] += boardsBelow[vertex];
        peopleBelow[up] += peopleBelow[vertex];
        if (!IsPerson(up) || low[vertex] < found[up]) return;
        if (!separated.TryGetValue(up, out var groups)) separated.Add(up, groups = []);
        groups.Add(new(vertex - seats.PeopleCount, boardsBelow[vertex], peopleBelow[vertex]));
    }

    private bool IsPerson(int vertex) => vertex < seats.PeopleCount;

    private ReadOnlySpan<int> Neighbours(int vertex) => IsPerson(vertex) ? seats.Boards(vertex) : seats.Members(vertex - seats.PeopleCount);
}
