using OrgGraph.Viz.Layout.Elbows;
using OrgGraph.Viz.Layout.Engine;

namespace OrgGraph.Viz.Layout.Network;

/// <summary>Lays out what has no levels: the engine draws together what is joined, and leads lines round boxes.</summary>
internal static class NetworkLayout
{
    private const double Separation = 22, Edge = 10;

    /// <summary>Where everything goes. Lines that would lie on one another are drawn apart.</summary>
    public static LayoutResult Lay(LayoutRequest request, Func<NetworkGraph, NetworkPlaces> place)
    {
        Area[] tiers = new Area[request.Tiers], groups = new Area[request.Groups.Count];
        if (request.Boxes.Count == 0) return new(0, 0, [], [], tiers, groups);
        var index = request.Boxes.Select((box, i) => (box.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        NetworkLink[] links = [.. request.Links.Select(link => Ends(link, index))];
        NetworkLink[] ways = [.. links.Distinct()];
        var places = place(new(Separation, [.. request.Boxes.Select(box => new NetworkNode(box.Width, box.Height))], ways));
        Area[] boxes = [.. request.Boxes.Select((box, i) => new Area(places.At[i].X - (box.Width / 2), places.At[i].Y - (box.Height / 2), box.Width, box.Height))];
        Strand[] strands = places.Ways.Count > 0
            ? new Strands(boxes).Apart(links, [.. links.Select(link => Strand.Of(places.Ways[Array.IndexOf(ways, link)]))]) : [];
        // Lines lie between boxes, but may swing out a little beyond the outermost.
        var all = strands.Select(strand => strand.Around).Concat(boxes).Aggregate((one, other) => one.Around(other)).Grown(Edge);
        boxes = [.. boxes.Select(box => box.Moved(-all.X, -all.Y))];
        LinkPath[] paths = strands.Length > 0 ? [.. strands.Select(strand => Path(strand.Points, all))] : Elbows(links, boxes, all);
        return new(Math.Ceiling(all.Width), Math.Ceiling(all.Height), boxes, paths, tiers, groups);
    }

    private static NetworkLink Ends(LayoutLink link, Dictionary<string, int> index) =>
        !index.TryGetValue(link.From, out int from) ? throw new ArgumentException($"There is no box {link.From}.", nameof(link))
        : !index.TryGetValue(link.To, out int to) ? throw new ArgumentException($"There is no box {link.To}.", nameof(link))
        : from == to ? throw new ArgumentException($"The box {link.From} is linked to itself.", nameof(link))
        : new(from, to);

    /// <summary>Where the engine found no ways: lines that are level or upright.</summary>
    private static LinkPath[] Elbows(NetworkLink[] links, Area[] boxes, Area all)
    {
        var bypass = new Bypass(boxes, new(0, 0, all.Width, all.Height));
        var paths = new List<LinkPath>();
        foreach (var link in links)
        {
            var points = bypass.Lead(link.From, link.To);
            bypass.Occupy(points);
            paths.Add(new(points, null, IsReversed: false, StartsAtTarget: false));
        }

        return [.. paths];
    }

    private static LinkPath Path(IReadOnlyList<Spot> way, Area all) =>
        new([.. way.Select(spot => new Spot(Math.Round(spot.X - all.X, 2), Math.Round(spot.Y - all.Y, 2)))], null, IsReversed: false, StartsAtTarget: false);
}
