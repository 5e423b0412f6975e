namespace OrgGraph.Viz.Layout.Elbows;

/// <summary>
/// Orders the nodes of each row so that few lines cross: from the order of the request, and from others where they end with fewer crossings.
/// Sweeps by barycentre (Sugiyama, Tagawa and Toda 1981), then every node to its best place in its row (sifting: Matuszewski, Schönfeld and
/// Molitor 1999).
/// </summary>
internal sealed class Ordering
{
    /// <summary>How many sweeps without a gain end the search from one start, and how many there are at most.</summary>
    private const int Patience = 3, MostSweeps = 16;

    /// <summary>How many starts are tried at most, and with how many nodes no more than a few.</summary>
    private const int MostStarts = 48, FewStarts = 4, HurriedStarts = 8, NodesForOneStart = 4800;

    /// <summary>A seeded order is left for one with no more than this share of its crossings, and fewer by more than these.</summary>
    private const double WorthMoving = 0.6;

    /// <inheritdoc cref="WorthMoving"/>
    private const int FewCrossings = 2;

    /// <summary>How many lines are compared before the search ends with what it has: a limit in work, not in time, so that answers do not depend on the machine.</summary>
    private const long MostWork = 20_000_000;

    private readonly (int Node, int Lines)[][] above;
    private readonly (int Node, int Lines)[][] below;
    private readonly double[] rank;
    private readonly int[] position;
    private readonly CancellationToken time;
    private long work;
    private int[][] rows;

    private Ordering(Wiring wiring, double[] rank, CancellationToken time)
    {
        (this.rank, this.time) = (rank, time);
        above = [.. Enumerable.Range(0, wiring.Nodes).Select(node => wiring.Joined(node, up: true))];
        below = [.. Enumerable.Range(0, wiring.Nodes).Select(node => wiring.Joined(node, up: false))];
        position = new int[wiring.Nodes];
        rows = [.. Enumerable.Range(0, wiring.Nodes).GroupBy(wiring.Row).OrderBy(row => row.Key)
            .Select(row => row.OrderBy(node => rank[node]).ThenBy(node => node).ToArray())];
        foreach (int[] row in rows) Number(row);
    }

    /// <summary>The nodes, row by row, each row from its beginning.</summary>
    /// <param name="wiring">The nodes and what joins them.</param>
    /// <param name="rank">The order to set out from.</param>
    /// <param name="start">What that order is worth.</param>
    /// <param name="time">Cancelled when time is up.</param>
    public static int[] Of(Wiring wiring, double[] rank, Start start, CancellationToken time)
    {
        var ordering = new Ordering(wiring, rank, time);
        int starts = Math.Clamp(NodesForOneStart / Math.Max(1, wiring.Nodes), FewStarts, MostStarts);
        ordering.Search(start switch { Start.Settled => 1, Start.Hurried => Math.Min(starts, HurriedStarts), _ => starts }, start == Start.Seeded);
        ordering.Tidy();
        return [.. ordering.rows.SelectMany(row => row)];
    }

    private void Search(int starts, bool seeded)
    {
        int[][] start = Copy(rows);
        long least = Settle();
        int[][] best = Copy(rows);
        // A seeded order is left at one leap or not at all: what is found must be worth that everything moves.
        if (seeded) least = Math.Max(0, (long)(least * WorthMoving) - FewCrossings);
        for (int number = 0; number < starts && least > 0 && work < MostWork; number++)
        {
            (long found, int[][] order) = Sweep(number == 0 ? start : FromLines(start, number - 1));
            if (found < least) (least, best) = (found, order);
        }

        Take(best);
    }

    /// <summary>The best order that sweeps from a start find.</summary>
    private (long Crossings, int[][] Rows) Sweep(int[][] start)
    {
        Take(start);
        long least = long.MaxValue;
        int[][] best = start;
        for (int sweep = 0, idle = 0; sweep < MostSweeps && idle < Patience && least > 0 && work < MostWork; sweep++, idle++)
        {
            bool down = sweep % 2 == 0;
            for (int i = 1; i < rows.Length; i++) ByBarycentre(rows[down ? i : rows.Length - 1 - i], down ? above : below);
            long crossings = Settle();
            if (crossings >= least) continue;
            (least, best, idle) = (crossings, Copy(rows), -1);
        }

        return (least, best);
    }

    /// <summary>
    /// A start from the lines alone: what hangs together stands together; the first in the order of the request first, or in an order drawn by
    /// lot, the same for the same number.
    /// </summary>
    private int[][] FromLines(int[][] start, int number)
    {
        double[] lot = number == 0 ? rank : [.. rank.Select((_, node) => (double)Mix(((ulong)number << 32) + (ulong)node))];
        int[] seen = new int[position.Length];
        Array.Fill(seen, -1);
        var open = new Stack<int>();
        int next = 0;
        foreach (int root in start.SelectMany(row => row.OrderBy(node => lot[node])))
        {
            open.Push(root);
            while (open.TryPop(out int node))
            {
                if (seen[node] >= 0) continue;
                seen[node] = next++;
                foreach (int other in above[node].Concat(below[node]).Select(joined => joined.Node).OrderByDescending(other => lot[other]))
                {
                    if (seen[other] < 0) open.Push(other);
                }
            }
        }

        return [.. start.Select(row => row.OrderBy(node => seen[node]).ToArray())];
    }

    /// <summary>Scatters numbers (the finisher of Steele, Lea and Flood's SplitMix64).</summary>
    private static ulong Mix(ulong number)
    {
        number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
        return number ^ (number >> 31);
    }

    /// <summary>Sorts a row by where the neighbours of its nodes stand; a node without any keeps its place.</summary>
    private void ByBarycentre(int[] row, (int Node, int Lines)[][] neighbours)
    {
        var free = row.Where(node => neighbours[node].Length > 0).OrderBy(node =>
            neighbours[node].Sum(other => (double)position[other.Node] * other.Lines) / neighbours[node].Sum(other => other.Lines)).ToArray();
        for (int i = 0, at = 0; i < row.Length; i++)
        {
            if (neighbours[row[i]].Length > 0) row[i] = free[at++];
        }

        Number(row);
    }

    /// <summary>Moves every node to its best place in its row until nothing gets better.</summary>
    /// <returns>How many lines cross.</returns>
    private long Settle()
    {
        for (int round = 0, moved = 1; moved > 0 && round < 12; round++)
        {
            moved = 0;
            foreach (int[] row in rows)
            {
                for (int i = 0; i < row.Length; i++) moved += Sift(row, i) ? 1 : 0;
            }
        }

        return Crossings();
    }

    private bool Sift(int[] row, int from)
    {
        time.ThrowIfCancellationRequested();
        int node = row[from], to = from;
        work += row.Length * (above[node].Length + below[node].Length);
        long change = 0, best = 0;
        for (int i = from - 1; i >= 0; i--)
        {
            change += Excess(node, row[i]);
            if (change < best) (best, to) = (change, i);
        }

        change = 0;
        for (int i = from + 1; i < row.Length; i++)
        {
            change += Excess(row[i], node);
            if (change < best) (best, to) = (change, i);
        }

        if (to == from) return false;
        if (to < from) Array.Copy(row, to, row, to + 1, from - to);
        else Array.Copy(row, from + 1, row, from, to - from);
        row[to] = node;
        Number(row);
        return true;
    }

    /// <summary>Puts neighbours in a row into the order of the request wherever no more lines cross for it.</summary>
    private void Tidy()
    {
        for (int round = 0, moved = 1; moved > 0 && round < 50; round++)
        {
            moved = 0;
            foreach (int[] row in rows)
            {
                for (int i = 1; i < row.Length; i++)
                {
                    if (rank[row[i - 1]] <= rank[row[i]] || Excess(row[i], row[i - 1]) > 0) continue;
                    (row[i - 1], row[i]) = (row[i], row[i - 1]);
                    Number(row);
                    moved++;
                }
            }
        }
    }

    /// <summary>How many more lines of two nodes of a row cross when they stand in this order than when they stand in the other.</summary>
    private long Excess(int left, int right) => Excess(above[left], above[right]) + Excess(below[left], below[right]);

    private long Excess((int Node, int Lines)[] left, (int Node, int Lines)[] right)
    {
        long excess = 0;
        foreach (var (one, lines) in left)
        {
            int at = position[one];
            foreach (var (other, others) in right) excess += (long)Math.Sign(at - position[other]) * lines * others;
        }

        return excess;
    }

    /// <summary>How many lines cross, counted row by row with a tree of sums (Barth, Mutzel and Jünger 2004).</summary>
    private long Crossings()
    {
        long crossings = 0;
        for (int i = 1; i < rows.Length; i++)
        {
            int[] sums = new int[rows[i - 1].Length + 1];
            int all = 0;
            foreach (int node in rows[i])
            {
                foreach (var (other, lines) in above[node])
                {
                    int before = 0;
                    for (int at = position[other] + 1; at > 0; at -= at & -at) before += sums[at];
                    crossings += (long)lines * (all - before);
                }

                foreach (var (other, lines) in above[node])
                {
                    for (int at = position[other] + 1; at < sums.Length; at += at & -at) sums[at] += lines;
                    all += lines;
                }
            }
        }

        return crossings;
    }

    private void Take(int[][] order)
    {
        rows = Copy(order);
        foreach (int[] row in rows) Number(row);
    }

    private void Number(int[] row)
    {
        for (int i = 0; i < row.Length; i++) position[row[i]] = i;
    }

    private static int[][] Copy(int[][] order) => [.. order.Select(row => (int[])row.Clone())];
}
