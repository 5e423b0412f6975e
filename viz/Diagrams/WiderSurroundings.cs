namespace OrgGraph.Viz.Diagrams;

/// <summary>
/// What lies within two or three steps of a node on a day, as a network round it. Nearer nodes come first; where there would be more than can be read, a box says
/// how many of its neighbours are left out.
/// </summary>
internal static class WiderSurroundings
{
    /// <summary>The most boxes between which lines can be followed.</summary>
    private const int MostBoxes = 36;

    /// <summary>The most neighbours that one box brings in, so that one with hundreds leaves room for the others.</summary>
    private const int MostOfOne = 12;

    public static async Task<Diagram?> Of(
        IGraphStore store, NodeId centre, DateOnly? asOf, int depth, Func<NodeId, string?> address, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(store);
        if ((await store.Nodes([centre], cancellation).ConfigureAwait(false))[0] is not { } middle) return null;
        var drawn = new Dictionary<NodeId, Node> { [centre] = middle };
        var links = new Dictionary<(EdgeId, NodeId, NodeId), Link>();
        var left = new Dictionary<NodeId, int>();
        Node[] ring = [middle];
        for (int step = 0; step < depth && ring.Length > 0; step++)
        {
            var found = await At(store, ring, asOf, cancellation).ConfigureAwait(false);
            var next = new List<Node>();
            foreach (var node in ring) Reach(node, found, drawn, links, left, next);
            ring = [.. next];
        }

        // Lines between boxes of the outermost ring belong to the picture too.
        foreach (var link in await At(store, ring, asOf, cancellation).ConfigureAwait(false)) Keep(link, drawn, links);
        Link[] kept = [.. links.OrderBy(pair => pair.Key).Select(pair => pair.Value)];
        var chart = new LinkChart(await Reading.Sources(store, drawn.Values, kept, cancellation).ConfigureAwait(false), address);
        foreach (var (id, node) in drawn)
        {
            chart.Add(node);
            if (left.TryGetValue(id, out int more)) chart.Add(node, new BoxText($"+{more} more", Emphasis.Mark));
        }

        foreach (var link in kept) chart.Add(link);
        var state = await store.State(cancellation).ConfigureAwait(false);
        var diagram = chart.Into(new()
        {
            Key = "surroundings",
            Title = $"{middle.Name}, {depth} steps around",
            Subtitle = state.Dataset?.Title,
            AsOf = asOf,
            Flow = Flow.Around,
            Description = $"{middle.Name} with {drawn.Count - 1} others that are at most {depth} steps away.",
            Tiers = [],
            Boxes = [],
            Notes = left.Count > 0 ? [$"No more than {MostBoxes} boxes are drawn. One that says how many more has others beside it that are left out."] : [],
        });
        return diagram with
        {
            Boxes = [.. diagram.Boxes.Select(box => box with { IsFocus = box.Id == centre.ToString() })],
            Lines = [.. diagram.Lines.Select(line => line with { Label = null })],
        };
    }

    private static async Task<List<Link>> At(IGraphStore store, IReadOnlyList<Node> nodes, DateOnly? asOf, CancellationToken cancellation)
    {
        var links = new List<Link>();
        NodeId[] ids = [.. nodes.Select(node => node.NodeId)];
        if (ids.Length == 0) return links;
        foreach (var kind in SurroundingsDiagram.Kinds)
        {
            foreach (var direction in Enum.GetValues<Direction>())
            {
                links.AddRange(await Reading.Links(store, ids, kind, direction, asOf, null, cancellation).ConfigureAwait(false));
            }
        }

        return [.. links.Where(link => link.Edge is not Participation { Role: PartyRole.NotInvited })];
    }

    /// <summary>Brings in the neighbours of a node, as far as there is room.</summary>
    private static void Reach(
        Node node, List<Link> found, Dictionary<NodeId, Node> drawn, Dictionary<(EdgeId, NodeId, NodeId), Link> links, Dictionary<NodeId, int> left, List<Node> next)
    {
        int brought = 0;
        var missed = new HashSet<NodeId>();
        foreach (var link in found)
        {
            var tie = Tie.Of(link);
            if (tie.From == tie.To || (tie.From.NodeId != node.NodeId && tie.To.NodeId != node.NodeId)) continue;
            var other = tie.From.NodeId == node.NodeId ? tie.To : tie.From;
            bool full = brought == MostOfOne || drawn.Count == MostBoxes;
            if (full && !drawn.ContainsKey(other.NodeId))
            {
                missed.Add(other.NodeId);
                continue;
            }

            if (drawn.TryAdd(other.NodeId, other))
            {
                brought++;
                next.Add(other);
            }

            Keep(link, drawn, links);
        }

        missed.ExceptWith(drawn.Keys);
        if (missed.Count > 0) left[node.NodeId] = missed.Count;
    }

    private static void Keep(Link link, Dictionary<NodeId, Node> drawn, Dictionary<(EdgeId, NodeId, NodeId), Link> links)
    {
        var tie = Tie.Of(link);
        if (tie.From != tie.To && drawn.ContainsKey(tie.From.NodeId) && drawn.ContainsKey(tie.To.NodeId))
        {
            links.TryAdd((link.Edge.Id, tie.From.NodeId, tie.To.NodeId), link);
        }
    }
}
