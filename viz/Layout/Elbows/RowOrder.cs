namespace OrgGraph.Viz.Layout.Elbows;

/// <summary>Puts neighbours in a row into the order of the request wherever no more lines cross for it. Loose units have no say in it.</summary>
internal static class RowOrder
{
    /// <summary>The nodes in the new order, row by row.</summary>
    public static int[] Tidy(Wiring wiring, double[] at)
    {
        int[][] rows = InRows(wiring, at);
        int[] position = new int[wiring.Nodes];
        foreach (int[] row in rows) Number(row, position);
        for (int round = 0, moved = 1; moved > 0 && round < 50; round++)
        {
            moved = 0;
            foreach (int[] row in rows)
            {
                for (int i = 1; i < row.Length; i++)
                {
                    if (!ShouldSwap(wiring, position, row[i - 1], row[i])) continue;
                    (row[i - 1], row[i]) = (row[i], row[i - 1]);
                    Number(row, position);
                    moved++;
                }
            }
        }

        return [.. rows.SelectMany(row => row)];
    }

    /// <summary>Whether an order is the one in which the nodes are placed already.</summary>
    public static bool IsKept(Wiring wiring, int[] order, double[] at) => InRows(wiring, at).SelectMany(row => row).SequenceEqual(order);

    private static int[][] InRows(Wiring wiring, double[] at) =>
        [.. Enumerable.Range(0, wiring.Nodes).Where(node => !wiring.IsLoose(node)).GroupBy(wiring.Row).OrderBy(row => row.Key)
            .Select(row => row.OrderBy(node => at[node]).ToArray())];

    private static void Number(int[] row, int[] position)
    {
        for (int i = 0; i < row.Length; i++) position[row[i]] = i;
    }

    private static bool ShouldSwap(Wiring wiring, int[] position, int left, int right)
    {
        int now = Crossings(wiring, position, left, right), swapped = Crossings(wiring, position, right, left);
        return swapped < now || (swapped == now && wiring.Rank(left) is { } one && wiring.Rank(right) is { } other && one > other);
    }

    /// <summary>How many lines of two neighbours cross when they stand in this order.</summary>
    private static int Crossings(Wiring wiring, int[] position, int left, int right)
    {
        int crossings = 0;
        foreach (bool up in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (int one in wiring.Neighbours(left, up))
            {
                foreach (int other in wiring.Neighbours(right, up))
                {
                    if (position[one] > position[other]) crossings++;
                }
            }
        }

        return crossings;
    }
}
