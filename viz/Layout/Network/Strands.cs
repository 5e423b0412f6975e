using OrgGraph.Viz.Layout.Engine;

namespace OrgGraph.Viz.Layout.Network;

/// <summary>
/// Draws lines apart that the engine leads the same way: it takes the shortest way round a box for each, so that those which pass a corner, or join
/// the same two boxes, lie on one another. Line after line takes the first way near its own that lies on no other.
/// </summary>
/// <param name="boxes">Where the boxes are.</param>
internal sealed class Strands(IReadOnlyList<Area> boxes)
{
    /// <summary>How far beside its way a line may be led, the best first, in pixels: little leaves room between close boxes.</summary>
    private static readonly double[] Shifts = [5, -5, 3, -3, 8, -8, 12, -12, 17, -17, 23, -23, 30, -30];

    /// <summary>What a line may lie on others, in pixels: where they cross at a small angle a little does.</summary>
    private const double Enough = 3;

    /// <summary>What it costs to run through a box, beside a pixel on another line; and as near to one as it must not come.</summary>
    private const double Through = 1000, Clear = 1.5;

    /// <summary>How often lines give way to those that were led after them.</summary>
    private const int Rounds = 3;

    /// <summary>The ways of all lines.</summary>
    /// <param name="links">The boxes that they join.</param>
    /// <param name="own">The ways that the engine found, each from the first of its boxes to the second.</param>
    public Strand[] Apart(IReadOnlyList<NetworkLink> links, IReadOnlyList<Strand> own)
    {
        var led = new Strand?[links.Count];
        for (int round = 0; round < Rounds; round++)
        {
            // Those whose boxes stand closest come first: they have least room to give way.
            foreach (int i in Enumerable.Range(0, links.Count).OrderBy(i => own[i].Length))
            {
                Strand[] others = [.. led.Where((_, j) => j != i).OfType<Strand>()];
                if (led[i] is null || Cost(led[i]!, links[i], others) > Enough) led[i] = Lead(links[i], own[i], others);
            }
        }

        return [.. led.OfType<Strand>()];
    }

    private Strand Lead(NetworkLink link, Strand own, Strand[] others)
    {
        var (best, least) = (own, double.MaxValue);
        foreach (var strand in Beside(own).Select(strand => strand.Between(boxes[link.From], boxes[link.To])).OfType<Strand>())
        {
            double cost = Cost(strand, link, others);
            if (cost >= least) continue;
            (best, least) = (strand, cost);
            if (cost <= Enough) break;
        }

        return best;
    }

    /// <summary>The way itself, then others beside it: as a whole, or at one of its ends.</summary>
    private static IEnumerable<Strand> Beside(Strand own) =>
        Shifts.SelectMany(by => new[] { own.Beside(by, by), own.Beside(by, 0), own.Beside(0, by), own.Beside(by, -by) }).Prepend(own);

    private double Cost(Strand strand, NetworkLink link, Strand[] others)
    {
        double cost = others.Sum(strand.Along);
        for (int i = 0; i < boxes.Count; i++)
        {
            if (i != link.From && i != link.To && strand.Enters(boxes[i].Grown(Clear))) cost += Through;
        }

        return cost;
    }
}
