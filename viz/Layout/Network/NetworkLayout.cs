using OrgGraph.Viz.Layout.Elbows;
using OrgGraph.Viz.Layout.Engine;

namespace OrgGraph.Viz.Layout.Network;

/// <summary>Lays out what has no levels: boxes near those that they are joined with, and in the directions of another drawing where there is one; the engine leads lines round boxes. Labels stand where there is room.</summary>
internal static class NetworkLayout
{
    private const double Edge = 10;

    /// <summary>How much room boxes leave one another: more where lines do not all find a way of their own with less.</summary>
    private static readonly double[] Separations = [34, 42, 50, 56];

    /// <summary>The share of lines that may run beside others before more room is tried.</summary>
    private const double LittleBeside = 0.01;

    /// <summary>Where everything goes. Lines that would lie on one another are drawn apart.</summary>
    /// <exception cref="OperationCanceledException">Time was up.</exception>
    public static LayoutResult Lay(LayoutRequest request, Func<NetworkGraph, NetworkWays> lead, CancellationToken time)
    {
        Area[] tiers = new Area[request.Tiers], groups = new Area[request.Groups.Count];
        if (request.Boxes.Count == 0) return new(0, 0, [], [], tiers, groups);
        NetworkLink[] links = Links(request);
        NetworkLink[] ways = [.. links.Distinct()];
        var (boxes, strands) = Placed(request, links, ways, lead, time);
        var labels = new Labels(boxes, strands, request.Links).Places();
        // Lines lie between boxes, but may swing out a little beyond the outermost, and so may what is beside them.
        var all = strands.Select(strand => strand.Around).Concat(boxes).Concat(labels.OfType<(Area Area, bool)>().Select(label => label.Area)).Aggregate((one, other) => one.Around(other)).Grown(Edge);
        return new(
            Math.Ceiling(all.Width), Math.Ceiling(all.Height), [.. boxes.Select(box => box.Moved(-all.X, -all.Y))],
            [.. strands.Select((strand, i) => Path(strand.Points, labels[i], all))], tiers, groups);
    }

    /// <summary>The middles of boxes with so much room between them.</summary>
    /// <exception cref="OperationCanceledException">Time was up.</exception>
    public static IReadOnlyList<Spot> Places(LayoutRequest request, CancellationToken time) => new Placing(request, [.. Links(request).Distinct()], Separations[0]).Places(time);

    /// <summary>Boxes and lines with the least room between them with which nothing is wrong, or else the least.</summary>
    private static (Area[] Boxes, Strand[] Strands) Placed(LayoutRequest request, NetworkLink[] links, NetworkLink[] ways, Func<NetworkGraph, NetworkWays> lead, CancellationToken time)
    {
        (Area[] Boxes, Strand[] Strands)? best = null;
        var least = (Faults: double.MaxValue, Beside: double.MaxValue);
        foreach (double separation in Separations)
        {
            var at = new Placing(request, ways, separation).Places(time);
            Area[] boxes = [.. request.Boxes.Zip(at, (box, spot) => Area.About(spot, box.Width, box.Height))];
            var found = lead(new(separation, [.. request.Boxes.Select((box, i) => new NetworkNode(at[i].X, at[i].Y, box.Width, box.Height))], ways)).Ways;
            if (found.Count == 0) return best ?? (boxes, [.. Elbows(links, boxes, time)]);
            var apart = new Strands(boxes, time);
            var strands = apart.Apart(links, request.Links, [.. links.Select(link => Strand.Of(found[Array.IndexOf(ways, link)]))], separation == Separations[^1]);
            var faults = (apart.Faults, apart.Beside);
            if (faults.CompareTo(least) < 0) (best, least) = ((boxes, strands), faults);
            if (least is { Faults: 0, Beside: < LittleBeside }) break;
        }

        return best!.Value;
    }

    private static NetworkLink[] Links(LayoutRequest request)
    {
        var index = request.Boxes.Select((box, i) => (box.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        return [.. request.Links.Select(link => Ends(link, index))];
    }

    private static NetworkLink Ends(LayoutLink link, Dictionary<string, int> index) =>
        !index.TryGetValue(link.From, out int from) ? throw new ArgumentException($"There is no box {link.From}.", nameof(link))
        : !index.TryGetValue(link.To, out int to) ? throw new ArgumentException($"There is no box {link.To}.", nameof(link))
        : from == to ? throw new ArgumentException($"The box {link.From} is linked to itself.", nameof(link))
        : new(from, to);

    /// <summary>Where the engine found no ways: lines that are level or upright.</summary>
    private static IEnumerable<Strand> Elbows(NetworkLink[] links, Area[] boxes, CancellationToken time)
    {
        var around = boxes.Aggregate((one, other) => one.Around(other)).Grown(Edge);
        var bypass = new Bypass([.. boxes.Select(box => box.Moved(-around.X, -around.Y))], new(0, 0, around.Width, around.Height), time);
        foreach (var link in links)
        {
            var points = bypass.Lead(link.From, link.To);
            bypass.Occupy(points);
            yield return new([.. points.Select(point => new Spot(point.X + around.X, point.Y + around.Y))]);
        }
    }

    private static LinkPath Path(IReadOnlyList<Spot> way, (Area Area, bool IsShort)? label, Area all)
    {
        Spot[] points = [.. way.Select(spot => new Spot(Math.Round(spot.X - all.X, 2), Math.Round(spot.Y - all.Y, 2)))];
        return new([.. points.Where((point, i) => i == 0 || point != points[i - 1])], label?.Area.Moved(-all.X, -all.Y), IsReversed: false, StartsAtTarget: false, label is { IsShort: true });
    }
}
