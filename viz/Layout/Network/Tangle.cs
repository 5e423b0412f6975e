using OrgGraph.Viz.Layout.Engine;

namespace OrgGraph.Viz.Layout.Network;

/// <summary>How tangled lines would be that run straight from box to box.</summary>
internal static class Tangle
{
    /// <summary>How many crossings a line through a box is as bad as.</summary>
    private const double Through = 1.5;

    /// <summary>Crossings, and lines that would have to be led round a box.</summary>
    public static double Of(Spot[] at, Area[] boxes, IReadOnlyList<NetworkLink> links)
    {
        double found = 0;
        for (int i = 0; i < links.Count; i++)
        {
            var (from, to) = links[i];
            for (int j = 0; j < i; j++)
            {
                var (other, end) = links[j];
                if (from != other && from != end && to != other && to != end && Cross(at[from], at[to], at[other], at[end])) found++;
            }

            var line = new Strand([at[from], at[to]]);
            found += Through * boxes.Where((box, other) => other != from && other != to && line.Enters(box)).Count();
        }

        return found;
    }

    private static bool Cross(Spot a, Spot b, Spot c, Spot d) => Side(a, b, c) * Side(a, b, d) < 0 && Side(c, d, a) * Side(c, d, b) < 0;

    private static double Side(Spot a, Spot b, Spot p) => ((b.X - a.X) * (p.Y - a.Y)) - ((b.Y - a.Y) * (p.X - a.X));
}
