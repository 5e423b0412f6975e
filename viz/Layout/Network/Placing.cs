using OrgGraph.Viz.Layout.Engine;

namespace OrgGraph.Viz.Layout.Network;

/// <summary>
/// Places boxes so that what is joined stands near, and nothing overlaps: the distances between boxes come as near as can be to those that the links ask for (stress
/// majorisation: Gansner, Koren and North 2004), and between steps boxes are moved clear of one another (as in IPSep-CoLa: Dwyer, Koren and Marriott 2006).
/// Boxes that have a place in another drawing keep their directions from one another, and their order from left to right and from top to bottom; the gaps between
/// them are closed where boxes of that drawing are missing. Boxes that are new come next to what they are joined with.
/// </summary>
/// <param name="request">The boxes, and where they stand in another drawing.</param>
/// <param name="links">Which are joined.</param>
/// <param name="separation">The least room between two.</param>
internal sealed class Placing(LayoutRequest request, IReadOnlyList<NetworkLink> links, double separation)
{
    /// <summary>How much wider than high distances are: a sheet lies on its side, and boxes are wide. Where order binds boxes more is tried, since they would pile up else.</summary>
    private const double Wide = 1.45, Wider = 2.1;

    /// <summary>In how many directions a start is turned where nothing has a place.</summary>
    private const int Turns = 4;

    /// <summary>To which shares a drawing is pressed together: boxes that keep clear of one another on their way stay further apart than they need to in the end.</summary>
    private static readonly (double Right, double Below)[] Shares = [(1, 1), (0.85, 1), (1, 0.85), (0.85, 0.85), (0.7, 0.85), (0.85, 0.7), (0.7, 0.7), (0.55, 0.7), (0.7, 0.55), (0.55, 0.55)];

    /// <summary>How many times as much a later one must be worth.</summary>
    private const double Clearly = 1.03;

    /// <summary>How much smaller text may be for one crossing less.</summary>
    private const double ForCrossing = 0.006;

    /// <summary>The middles of the boxes.</summary>
    /// <exception cref="OperationCanceledException">Time was up.</exception>
    public Spot[] Places(CancellationToken time)
    {
        if (request.Boxes.Count == 0) return [];
        double[,] wanted = Wanted.Between(request.Boxes.Count, links, separation);
        Plane plane = new(request, wanted, separation, Wide);
        if (!plane.IsBound) return Best(Enumerable.Range(0, Turns).SelectMany(turn => Pressed(plane, plane.Places(Beginning.Of(wanted, Math.PI * turn / Turns), time))));
        if (!plane.HasGaps) return plane.Drawn(plane.Places(Beginning.Beside(plane.Known, links, wanted), time));
        return Best(new[] { plane, new(request, wanted, separation, Wider) }.SelectMany(one => Pressed(one, one.Places(Beginning.Beside(one.Known, links, wanted), time))));
    }

    private static IEnumerable<Spot[]> Pressed(Plane plane, Spot[] at) => Shares.Select(by => plane.Drawn(by is (1, 1) ? at : plane.Pressed(at, by.Right, by.Below)));

    /// <summary>The one that is worth most; a later one must be worth more by something.</summary>
    private Spot[] Best(IEnumerable<Spot[]> tried)
    {
        (Spot[] At, double Worth) best = ([], double.NegativeInfinity);
        foreach (var at in tried)
        {
            if (Worth(at) is var worth && worth > best.Worth * Clearly) best = (at, worth);
        }

        return best.At;
    }

    /// <summary>How large the text would print, less something for lines that cross or run into boxes.</summary>
    private double Worth(Spot[] at)
    {
        Area[] all = [.. request.Boxes.Zip(at, (box, spot) => Area.About(spot, box.Width, box.Height))];
        var around = all.Aggregate((one, other) => one.Around(other));
        double scale = Sheet.Scale(around.Width + request.Besides.Width, around.Height + request.Besides.Height);
        return Math.Min(scale, Sheet.LargeEnough) / (1 + (ForCrossing * Tangle.Of(at, all, links)));
    }
}
