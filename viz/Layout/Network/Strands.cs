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

    /// <summary>What a line may lie on another, in pixels: where they cross at an angle of a third of a right one or more it does no more.</summary>
    private const double Enough = 6;

    /// <summary>What it costs to run through a box, beside a pixel on another line; and as near to one as it must not come.</summary>
    private const double Through = 1000, Clear = 1.5;

    /// <summary>What a pixel on a line of the same style that ends at the same box costs: the two may be read as a trunk.</summary>
    private const double OnTrunk = 0.2;

    /// <summary>How often lines give way to those that were led after them.</summary>
    private const int Rounds = 3;

    /// <summary>The ways of all lines.</summary>
    /// <param name="links">The boxes that they join.</param>
    /// <param name="styles">Their styles.</param>
    /// <param name="own">The ways that the engine found, each from the first of its boxes to the second.</param>
    public Strand[] Apart(IReadOnlyList<NetworkLink> links, IReadOnlyList<string> styles, IReadOnlyList<Strand> own)
    {
        var led = new Strand?[links.Count];
        for (int round = 0; round < Rounds; round++)
        {
            // Those whose boxes stand closest come first: they have least room to give way.
            foreach (int i in Enumerable.Range(0, links.Count).OrderBy(i => own[i].Length))
            {
                (Strand, double)[] others = [.. Enumerable.Range(0, links.Count).Where(j => j != i && led[j] is not null).Select(j => (led[j]!, Price(i, j)))];
                if (led[i] is null || Cost(led[i]!, links[i], others) > 0) led[i] = Lead(links[i], own[i], others);
            }
        }

        return [.. led.OfType<Strand>()];

        double Price(int one, int other) =>
            styles[one] == styles[other] && (links[one].From == links[other].From || links[one].To == links[other].To) ? OnTrunk : 1;
    }

    private Strand Lead(NetworkLink link, Strand own, (Strand, double)[] others)
    {
        var (best, least) = (own, double.MaxValue);
        foreach (var strand in Beside(own).Select(strand => strand.Between(boxes[link.From], boxes[link.To])).OfType<Strand>())
        {
            double cost = Cost(strand, link, others);
            if (cost >= least) continue;
            (best, least) = (strand, cost);
            if (cost == 0) break;
        }

        return best;
    }

    /// <summary>The way itself, then others beside it: as a whole, or at one of its ends.</summary>
    private static IEnumerable<Strand> Beside(Strand own) =>
        Shifts.SelectMany(by => new[] { own.Beside(by, by), own.Beside(by, 0), own.Beside(0, by), own.Beside(by, -by) }).Prepend(own);

    private double Cost(Strand strand, NetworkLink link, (Strand Strand, double Price)[] others)
    {
        double cost = others.Sum(other => strand.Along(other.Strand) is var along && along > Enough ? other.Price * along : 0);
        for (int i = 0; i < boxes.Count; i++)
        {
            if (i != link.From && i != link.To && strand.Enters(boxes[i].Grown(Clear))) cost += Through;
        }

        return cost;
    }
}
