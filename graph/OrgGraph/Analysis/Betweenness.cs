using OrgGraph.Index;

namespace OrgGraph.Analysis;

/// <summary>
/// Who lies between others? Of all shortest ways between two people or boards, over seats, the share that leads through each (Freeman 1977), added up
/// over all pairs, neither way counted twice. By Brandes' algorithm (2001): exactly, people and boards times seats; or from some starting
/// points only, drawn evenly, and scaled up, so many times the seats.
/// </summary>
public sealed class Betweenness
{
    private readonly SeatGraph seats;
    private readonly double[] sum;
    private readonly int[] distance;
    private readonly double[] ways;
    private readonly double[] share;
    private readonly int[] order;

    private Betweenness(SeatGraph seats)
    {
        this.seats = seats;
        int count = seats.PeopleCount + seats.BoardCount;
        (sum, distance, ways, share, order) = (new double[count], new int[count], new double[count], new double[count], new int[count]);
        Array.Fill(distance, -1);
    }

    /// <summary>The exact answer, highest first, then in the order of ids; who lies between nobody is left out.</summary>
    /// <param name="index">The graph.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="mostSteps">How many steps along seats may be taken at most.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="RefusedException"><c>TOO_MUCH_WORK</c>: it would take more steps.</exception>
    public static IReadOnlyList<Between> Exact(GraphIndex index, DateOnly asOf, long mostSteps = long.MaxValue, CancellationToken cancellation = default)
    {
        var walk = new Betweenness(SeatGraph.On(index, asOf, cancellation));
        int[] all = walk.Taking();
        walk.RefuseBeyond(mostSteps, all.Length);
        return walk.From(all, scale: 1, cancellation);
    }

    /// <summary>An estimate from so many starting points, drawn by a seed: the same seed gives the same answer.</summary>
    /// <param name="index">The graph.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="samples">1 or more.</param>
    /// <param name="seed">Of the drawing.</param>
    /// <param name="mostSteps">How many steps along seats may be taken at most.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="RefusedException"><c>TOO_MUCH_WORK</c>: it would take more steps.</exception>
    public static IReadOnlyList<Between> Sampled(GraphIndex index, DateOnly asOf, int samples, int seed, long mostSteps = long.MaxValue, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, 1);
        var walk = new Betweenness(SeatGraph.On(index, asOf, cancellation));
        int[] all = walk.Taking();
        walk.RefuseBeyond(mostSteps, Math.Min(samples, all.Length));
        if (samples >= all.Length) return walk.From(all, scale: 1, cancellation);
        int[] drawn = [.. all];
        new Random(seed).Shuffle(drawn);
        return walk.From(drawn.AsSpan(0, samples), (double)all.Length / samples, cancellation);
    }

    private void RefuseBeyond(long most, int starts)
    {
        long each = 2L * Math.Max(1, seats.JoinCount);
        if (starts * each <= most) return;
        throw new RefusedException(new(
            "TOO_MUCH_WORK", $"From {starts:N0} starting points this takes {starts * each:N0} steps; {most:N0} are allowed. Ask for at most {most / each:N0} samples."));
    }

    /// <summary>Everybody with a seat and every board with a member: people first, then boards.</summary>
    private int[] Taking() =>
    [
        .. Enumerable.Range(0, seats.PeopleCount).Where(person => seats.Boards(person).Length > 0),
        .. Enumerable.Range(0, seats.BoardCount).Where(board => seats.Members(board).Length > 0).Select(board => seats.PeopleCount + board),
    ];

    private List<Between> From(ReadOnlySpan<int> sources, double scale, CancellationToken cancellation)
    {
        foreach (int source in sources)
        {
            cancellation.ThrowIfCancellationRequested();
            Add(source);
        }

        return
        [
            .. Enumerable.Range(0, sum.Length).Where(vertex => sum[vertex] > 0).OrderByDescending(vertex => sum[vertex]).ThenBy(vertex => vertex)
                .Select(vertex => new Between(seats.Index.Nodes[vertex < seats.PeopleCount ? seats.PersonNode(vertex) : seats.BoardNode(vertex - seats.PeopleCount)], sum[vertex] * scale / 2)),
        ];
    }

    /// <summary>One walk in breadth from a source, and back: what share of the ways to all others leads through each.</summary>
    private void Add(int source)
    {
        int reached = 0;
        order[reached++] = source;
        (distance[source], ways[source], share[source]) = (0, 1, 0);
        for (int i = 0; i < reached; i++)
        {
            int at = order[i];
            foreach (int to in Neighbours(at))
            {
                int vertex = Vertex(at, to);
                if (distance[vertex] < 0)
                {
                    (distance[vertex], ways[vertex], share[vertex]) = (distance[at] + 1, 0, 0);
                    order[reached++] = vertex;
                }

                if (distance[vertex] == distance[at] + 1) ways[vertex] += ways[at];
            }
        }

        for (int i = reached - 1; i > 0; i--)
        {
            int at = order[i];
            foreach (int to in Neighbours(at))
            {
                int vertex = Vertex(at, to);
                if (distance[vertex] == distance[at] - 1) share[vertex] += ways[vertex] / ways[at] * (1 + share[at]);
            }

            sum[at] += share[at];
        }

        for (int i = 0; i < reached; i++) distance[order[i]] = -1;
    }

    private ReadOnlySpan<int> Neighbours(int vertex) => vertex < seats.PeopleCount ? seats.Boards(vertex) : seats.Members(vertex - seats.PeopleCount);

    private int Vertex(int from, int neighbour) => from < seats.PeopleCount ? seats.PeopleCount + neighbour : neighbour;
}
