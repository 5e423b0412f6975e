namespace OrgGraph.Viz.Layout.Shapes;

/// <summary>
/// Which row of its tier each box stands in: below every box of its tier that links to it. Links that close a circle are left out of account
/// and drawn against their direction.
/// </summary>
internal static class Rows
{
    /// <summary>The row within the tier, from 0, for each box.</summary>
    /// <param name="tiers">The tier of each box.</param>
    /// <param name="links">The links, as indices of boxes.</param>
    public static int[] Of(IReadOnlyList<int> tiers, IReadOnlyList<(int From, int To)> links)
    {
        var within = new List<int>[tiers.Count];
        for (int i = 0; i < within.Length; i++) within[i] = [];
        foreach (var (from, to) in links)
        {
            if (tiers[from] == tiers[to]) within[from].Add(to);
        }

        int[] order = DepthFirst(within, out bool[,] closing);
        int[] row = new int[tiers.Count];
        foreach (int box in order)
        {
            foreach (int next in within[box])
            {
                if (!closing[box, next]) row[next] = Math.Max(row[next], row[box] + 1);
            }
        }

        return row;
    }

    /// <summary>The boxes so that each comes before those it links to, but for the links that close a circle.</summary>
    private static int[] DepthFirst(List<int>[] within, out bool[,] closing)
    {
        closing = new bool[within.Length, within.Length];
        var finished = new List<int>();
        int[] state = new int[within.Length];
        var path = new Stack<(int Box, int Next)>();
        bool[] hasIncoming = new bool[within.Length];
        foreach (int to in within.SelectMany(links => links)) hasIncoming[to] = true;
        foreach (int start in Enumerable.Range(0, within.Length).OrderBy(i => hasIncoming[i]))
        {
            if (state[start] != 0) continue;
            state[start] = 1;
            path.Push((start, 0));
            while (path.TryPop(out var at))
            {
                if (at.Next == within[at.Box].Count)
                {
                    state[at.Box] = 2;
                    finished.Add(at.Box);
                    continue;
                }

                path.Push((at.Box, at.Next + 1));
                int next = within[at.Box][at.Next];
                if (state[next] == 1)
                {
                    closing[at.Box, next] = true;
                }
                else if (state[next] == 0)
                {
                    state[next] = 1;
                    path.Push((next, 0));
                }
            }
        }

        finished.Reverse();
        return [.. finished];
    }
}
