using OrgGraph.Viz.Layout.Engine;

namespace OrgGraph.Viz.Layout.Network;

/// <summary>How far apart boxes should stand: the length of the shortest way from one to the other, where a link at a box with many is longer, since all of them need room.</summary>
internal static class Wanted
{
    /// <summary>How long the shortest link is, beside the room between boxes, and by how much each that one of its ends has alone makes it longer (its root counts).</summary>
    private const double Link = 66, More = 0.16;

    /// <summary>The distances of all pairs. What is not joined at all stands beside the rest.</summary>
    public static double[,] Between(int count, IReadOnlyList<NetworkLink> links, double separation)
    {
        double[,] far = new double[count, count];
        var near = Near(links);
        HashSet<int>[] joined = [.. Enumerable.Range(0, count).Select(i => near[i].ToHashSet())];
        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j < count; j++) far[i, j] = i == j ? 0 : double.PositiveInfinity;
            foreach (int j in joined[i])
            {
                int shared = joined[i].Count(joined[j].Contains), alone = joined[i].Count + joined[j].Count - (2 * shared) - 2;
                far[i, j] = (Link + separation) * (1 + (More * Math.Sqrt(Math.Max(0, alone))));
            }
        }

        for (int by = 0; by < count; by++)
        {
            for (int i = 0; i < count; i++)
            {
                if (double.IsPositiveInfinity(far[i, by])) continue;
                for (int j = 0; j < count; j++) far[i, j] = Math.Min(far[i, j], far[i, by] + far[by, j]);
            }
        }

        return Joined(far, Link + separation);
    }

    /// <summary>With which boxes each is joined: once for each link.</summary>
    public static ILookup<int, int> Near(IEnumerable<NetworkLink> links) => links.SelectMany(link => new[] { link, new(link.To, link.From) }).ToLookup(link => link.From, link => link.To);

    /// <summary>Parts that nothing joins stand as far apart as they reach.</summary>
    private static double[,] Joined(double[,] far, double link)
    {
        int count = far.GetLength(0);
        double[] reach = new double[count];
        for (int i = 0; i < count; i++)
        {
            double[] all = [.. Enumerable.Range(0, count).Select(j => far[i, j]).Where(double.IsFinite)];
            reach[i] = all.Average();
        }

        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j < count; j++)
            {
                if (double.IsPositiveInfinity(far[i, j])) far[i, j] = link + reach[i] + reach[j];
            }
        }

        return far;
    }
}
