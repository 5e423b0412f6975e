namespace OrgGraph.Viz.Layout.Elbows;

/// <summary>How many pairs of links cross, of which each runs level and upright. Those that end at the same box do not count: they fan out.</summary>
internal static class Crossings
{
    /// <summary>The crossings of a chart as it was laid out.</summary>
    public static int Of(Chart chart, LayoutResult drawn)
    {
        int crossings = 0;
        for (int i = 0; i < drawn.Links.Count; i++)
        {
            var (upper, lower, _) = chart.Ends[i];
            for (int j = 0; j < i; j++)
            {
                var with = chart.Ends[j];
                if (upper == with.Upper || upper == with.Lower || lower == with.Upper || lower == with.Lower) continue;
                if (Cross(drawn.Links[i].Points, drawn.Links[j].Points)) crossings++;
            }
        }

        return crossings;
    }

    private static bool Cross(IReadOnlyList<Spot> one, IReadOnlyList<Spot> other)
    {
        for (int i = 1; i < one.Count; i++)
        {
            for (int j = 1; j < other.Count; j++)
            {
                var (a, b, c, d) = (one[i - 1], one[i], other[j - 1], other[j]);
                if (a.Y == b.Y ? c.X == d.X && Between(c.X, a.X, b.X) && Between(a.Y, c.Y, d.Y) : c.Y == d.Y && Between(a.X, c.X, d.X) && Between(c.Y, a.Y, b.Y)) return true;
            }
        }

        return false;
    }

    private static bool Between(double at, double one, double other) => (at > one && at < other) || (at > other && at < one);
}
