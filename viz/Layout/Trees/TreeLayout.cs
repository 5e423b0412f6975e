using OrgGraph.Viz.Layout.Elbows;
using OrgGraph.Viz.Layout.Shapes;

namespace OrgGraph.Viz.Layout.Trees;

/// <summary>
/// Lays out a tree in the shape that prints largest on A4. The first link that reaches a box decides where it hangs; it shares its trunk with the others of
/// its superior. A link of another style, or a further one to the same box, is led round the boxes.
/// </summary>
internal static class TreeLayout
{
    /// <summary>Room around the tree for lines that go round it.</summary>
    private const double Edge = 24;

    /// <summary>The shapes that are tried: the width of a row, the height of a stack, and whether high branches come first.</summary>
    private static readonly (double Width, double Height, bool ByHeight)[] Shapes =
    [
        .. Enumerable.Range(0, 24).SelectMany(width => Enumerable.Range(0, 12).Select(i => (560 + (width * 70.0), 220 + (i / 2 * 120.0), i % 2 == 1))),
    ];

    /// <summary>How much larger it must print for the order to be given up.</summary>
    private const double WorthAnotherOrder = 1.1;

    /// <summary>The longer and the shorter side of A4 inside a margin of 10 mm.</summary>
    private const double Long = 277, Short = 190;

    /// <summary>Where everything goes.</summary>
    public static LayoutResult Lay(LayoutRequest request)
    {
        Area[] tiers = new Area[request.Tiers], groups = new Area[request.Groups.Count];
        if (request.Boxes.Count == 0) return new(0, 0, [], [], tiers, groups);
        var index = request.Boxes.Select((box, i) => (box.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        (int From, int To)[] ends = [.. request.Links.Select(link => (Find(index, link.From), Find(index, link.To)))];
        int[] hangsBy = HangsBy(request.Boxes.Count, ends);
        var below = Enumerable.Range(0, hangsBy.Length).Where(box => hangsBy[box] >= 0).ToLookup(box => ends[hangsBy[box]].From);
        int[] roots = [.. Enumerable.Range(0, hangsBy.Length).Where(box => hangsBy[box] < 0)];
        Size[] sizes = [.. request.Boxes.Select(box => new Size(box.Width, box.Height))];
        var tried = Shapes.Select(shape =>
        {
            var grown = new Growing(sizes, below, shape.Width, shape.Height, shape.ByHeight).Forest(roots);
            return (Tree: grown, Scale: Scale(grown) * (shape.ByHeight ? 1 : WorthAnotherOrder));
        });
        var tree = tried.MaxBy(one => one.Scale).Tree.Moved(Edge, Edge);
        var boxes = new Area[sizes.Length];
        foreach (var (box, at) in tree.Spots) boxes[box] = new(at.X, at.Y, sizes[box].Along, sizes[box].Deep);
        var whole = boxes.Aggregate((one, other) => one.Around(other)).Grown(Edge);
        var ways = tree.Ways.ToDictionary(way => way.Box, way => way.Points);
        return new(Math.Ceiling(whole.Right), Math.Ceiling(whole.Bottom), boxes, Paths(request, ends, hangsBy, ways, boxes, whole), tiers, groups);
    }

    private static int Find(Dictionary<string, int> index, string box) =>
        index.TryGetValue(box, out int i) ? i : throw new ArgumentException($"There is no box {box}.", nameof(box));

    /// <summary>For each box, the link by which it hangs: the first that reaches it and closes no circle; −1 for none.</summary>
    private static int[] HangsBy(int boxes, (int From, int To)[] ends)
    {
        int[] hangsBy = [.. Enumerable.Repeat(-1, boxes)];
        for (int link = 0; link < ends.Length; link++)
        {
            var (from, to) = ends[link];
            if (from == to) throw new ArgumentException($"Box {from} is linked to itself.", nameof(ends));
            if (hangsBy[to] >= 0) continue;
            int top = from;
            while (top != to && hangsBy[top] >= 0) top = ends[hangsBy[top]].From;
            if (top != to) hangsBy[to] = link;
        }

        return hangsBy;
    }

    /// <summary>How large it prints on the sheet that suits it.</summary>
    private static double Scale(Branch tree)
    {
        double lying = Math.Min(Long / (tree.Width + (2 * Edge)), Short / (tree.Height + (2 * Edge)));
        return Math.Max(lying, Math.Min(Short / (tree.Width + (2 * Edge)), Long / (tree.Height + (2 * Edge))));
    }

    private static LinkPath[] Paths(
        LayoutRequest request, (int From, int To)[] ends, int[] hangsBy, Dictionary<int, IReadOnlyList<Spot>> ways, Area[] boxes, Area whole)
    {
        var paths = new LinkPath[ends.Length];
        string? trunk = hangsBy.Where(link => link >= 0).GroupBy(link => request.Links[link].Style).OrderByDescending(style => style.Count())
            .ThenBy(style => style.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
        bool Hangs(int link) => hangsBy[ends[link].To] == link && request.Links[link].Style == trunk;
        for (int link = 0; link < ends.Length; link++)
        {
            if (Hangs(link)) paths[link] = new(Straight.Plain(ways[ends[link].To]), null, false, false);
        }

        var bypass = new Bypass(boxes, whole);
        foreach (var path in paths) if (path is not null) bypass.Occupy(path.Points);
        for (int link = 0; link < ends.Length; link++)
        {
            if (Hangs(link)) continue;
            var points = bypass.Lead(ends[link].From, ends[link].To);
            bypass.Occupy(points);
            paths[link] = new(points, null, false, false);
        }

        return paths;
    }
}
