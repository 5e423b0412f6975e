namespace OrgGraph.Viz.Layout.Network;

/// <summary>
/// Keeps boxes in their order along one axis, and clear of one another, where each is moved as little as can be: the least sum of squares under bounds that each
/// concern two boxes (Hildreth 1957).
/// </summary>
internal sealed class Keeping
{
    /// <summary>How often all bounds are gone through at most, and how far one may be missed before the last step, in pixels.</summary>
    private const int Most = 80;

    /// <summary>How far a bound may be missed before the last step, and how far apart those in order are at least, in pixels.</summary>
    private const double Close = 0.05, Behind = 1;

    private readonly double[] half;
    private readonly double separation;
    private readonly List<(int Before, int After, double Gap)> order = [];

    /// <param name="known">The place of each box along the axis in another drawing, where it has one.</param>
    /// <param name="half">Half of the size of each box along it.</param>
    /// <param name="separation">The least room between two.</param>
    /// <param name="level">Boxes that are further apart than this in the other drawing keep their order.</param>
    public Keeping(double?[] known, double[] half, double separation, double level)
    {
        (this.half, this.separation) = (half, separation);
        int[] sorted = [.. Enumerable.Range(0, known.Length).Where(i => known[i] is not null).OrderBy(i => known[i])];
        for (int a = 0; a < sorted.Length; a++)
        {
            double reach = double.PositiveInfinity;
            for (int b = a + 1; b < sorted.Length && known[sorted[b]] <= reach; b++)
            {
                if (known[sorted[b]] - known[sorted[a]] <= level) continue;
                order.Add((sorted[a], sorted[b], Behind));
                // What lies behind one that is behind needs no bound of its own.
                reach = Math.Min(reach, known[sorted[b]]!.Value + level);
            }
        }
    }

    /// <summary>Moves boxes along the axis.</summary>
    /// <param name="at">Their middles.</param>
    /// <param name="meets">Whether two of them must be kept clear of one another along this axis.</param>
    public void Part(double[] at, Func<int, int, bool> meets)
    {
        int[] sorted = [.. Enumerable.Range(0, at.Length).OrderBy(i => at[i])];
        var bounds = new List<(int Before, int After, double Gap)>(order);
        for (int a = 0; a < sorted.Length; a++)
        {
            for (int b = a + 1; b < sorted.Length; b++)
            {
                if (meets(sorted[a], sorted[b])) bounds.Add((sorted[a], sorted[b], half[sorted[a]] + half[sorted[b]] + separation));
            }
        }

        double[] pressed = new double[bounds.Count];
        for (int round = 0; round < Most; round++)
        {
            double missed = 0;
            for (int k = 0; k < pressed.Length; k++)
            {
                var (before, after, gap) = bounds[k];
                double by = Math.Max(-pressed[k], (gap - at[after] + at[before]) / 2);
                missed = Math.Max(missed, Math.Abs(by));
                pressed[k] += by;
                at[after] += by;
                at[before] -= by;
            }

            if (missed < Close) break;
        }

        // What is still missed is made up for from the first box to the last.
        var behind = bounds.ToLookup(bound => bound.Before);
        foreach (int before in sorted)
        {
            foreach (var (_, after, gap) in behind[before]) at[after] = Math.Max(at[after], at[before] + gap);
        }
    }
}
