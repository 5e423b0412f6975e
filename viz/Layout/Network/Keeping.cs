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
    private readonly Func<int, int, double> room;
    private readonly List<(int Before, int After, double Gap)> order = [];
    private readonly int[] known;

    /// <param name="known">The place of each box along the axis in another drawing, where it has one.</param>
    /// <param name="half">Half of the size of each box along it.</param>
    /// <param name="room">The least room between two.</param>
    /// <param name="level">Boxes that are further apart than this in the other drawing keep their order.</param>
    public Keeping(double?[] known, double[] half, Func<int, int, double> room, double level)
    {
        (this.half, this.room) = (half, room);
        this.known = [.. Enumerable.Range(0, known.Length).Where(i => known[i] is not null).OrderBy(i => known[i])];
        for (int a = 0; a < this.known.Length; a++)
        {
            double reach = double.PositiveInfinity, from = known[this.known[a]]!.Value;
            foreach (int other in this.known.Skip(a + 1).TakeWhile(other => known[other] <= reach).Where(other => known[other] - from > level))
            {
                order.Add((this.known[a], other, Behind));
                // What lies behind one that is behind needs no bound of its own.
                reach = Math.Min(reach, known[other]!.Value + level);
            }
        }
    }

    /// <summary>Moves boxes along the axis.</summary>
    /// <param name="at">Their middles.</param>
    /// <param name="meets">Whether two of them must be kept clear of one another along this axis.</param>
    public void Part(double[] at, Func<int, int, bool> meets)
    {
        // In order first, so that no two bounds ask for the opposite.
        Keep(at, order, known);
        int[] sorted = [.. Enumerable.Range(0, at.Length).OrderBy(i => at[i])];
        var bounds = new List<(int Before, int After, double Gap)>(order);
        for (int a = 0; a < sorted.Length; a++)
        {
            for (int b = a + 1; b < sorted.Length; b++)
            {
                if (meets(sorted[a], sorted[b])) bounds.Add((sorted[a], sorted[b], half[sorted[a]] + half[sorted[b]] + room(sorted[a], sorted[b])));
            }
        }

        Keep(at, bounds, sorted);
    }

    /// <summary>Moves boxes by as little as can be so that bounds are kept.</summary>
    /// <param name="at">Their middles.</param>
    /// <param name="bounds">Which comes after which, and by how much.</param>
    /// <param name="sorted">All that they concern, those before others first.</param>
    private static void Keep(double[] at, List<(int Before, int After, double Gap)> bounds, int[] sorted)
    {
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
