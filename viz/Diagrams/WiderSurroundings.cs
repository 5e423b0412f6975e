namespace OrgGraph.Viz.Diagrams;

/// <summary>
/// What lies within two or three steps of a node on a day, as a network round it. Nearer nodes come first; where there would be more than can be read, a box says
/// how many of its neighbours are left out, and offers to draw a part of them all the same.
/// </summary>
internal static class WiderSurroundings
{
    /// <summary>The most boxes between which lines can be followed.</summary>
    private const int MostBoxes = 36;

    /// <summary>The most neighbours that one box brings in, so that one with hundreds leaves room for the others.</summary>
    private const int MostOfOne = 12;

    /// <summary>The most that the centre brings in: it is what the picture is about.</summary>
    private const int MostOfCentre = 24;

    /// <summary>The most boxes with what was opened besides.</summary>
    private const int MostOpened = 60;

    /// <summary>On how many days it is looked up what is drawn, for all time.</summary>
    private const int MostDays = 8;

    public static async Task<Diagram?> Of(
        IGraphStore store, NodeId centre, DateOnly? asOf, int depth, Func<NodeId, string?> address, IReadOnlyList<Opening> open, Func<Opening, string?>? toggle,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(store);
        if ((await store.Nodes([centre], cancellation).ConfigureAwait(false))[0] is not { } middle) return null;
        var (drawn, links, left, ring) = await Walk(middle, depth, nodes => At(store, nodes, asOf, cancellation)).ConfigureAwait(false);
        var parts = Drawable(await OpenParts.Around(store, [.. drawn.Values], asOf, null, cancellation).ConfigureAwait(false));
        var opened = Open(parts, open, drawn, out bool isFull);
        // Lines between boxes of the outermost ring, and of what was opened, belong to the picture too.
        foreach (var link in await At(store, [.. ring, .. opened], asOf, cancellation).ConfigureAwait(false)) Keep(link, drawn, links);
        foreach (var missed in left.Values) missed.ExceptWith(drawn.Keys);
        Link[] kept = [.. links.OrderBy(pair => pair.Key).Select(pair => pair.Value)];
        var chart = new LinkChart(await Reading.Sources(store, drawn.Values, kept, cancellation).ConfigureAwait(false), address);
        foreach (var (id, node) in drawn)
        {
            chart.Add(node);
            if (left.TryGetValue(id, out var missed) && missed.Count > 0) chart.Add(node, new BoxText($"+{missed.Count} more", Emphasis.Mark));
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
            Description = $"{middle.Name} with {drawn.Count - 1 - opened.Count} others that are at most {depth} steps away{(opened.Count > 0 ? $", and {opened.Count} more that were opened" : "")}.",
            Tiers = [],
            Boxes = [],
            Notes = [.. Notes(left.Values.Any(missed => missed.Count > 0), isFull)],
        });
        return diagram with
        {
            Boxes = [.. diagram.Boxes.Select(box => box with { IsFocus = box.Id == centre.ToString(), Parts = [.. Parts(NodeId.Parse(box.Id), parts, open, drawn, toggle)] })],
        };
    }

    /// <summary>What is drawn of a node on one day or another, for places, not for reading: on each of some of the days on which something begins or ends around it.</summary>
    public static async Task<Diagram?> Whole(IGraphStore store, NodeId centre, int depth, CancellationToken cancellation)
    {
        if ((await store.Nodes([centre], cancellation).ConfigureAwait(false))[0] is not { } middle) return null;
        var ever = new LinksEver(nodes => At(store, nodes, null, cancellation));
        var (_, links, _, _) = await Walk(middle, 1, nodes => ever.At(nodes, null)).ConfigureAwait(false);
        await ever.At([.. links.Values.SelectMany(link => new[] { Tie.Of(link).From, Tie.Of(link).To }).Distinct()], null).ConfigureAwait(false);
        var drawn = new Dictionary<NodeId, Node> { [centre] = middle };
        foreach (var day in ever.Days(MostDays))
        {
            var (shown, _, _, _) = await Walk(middle, depth, nodes => ever.At(nodes, day)).ConfigureAwait(false);
            if (shown.Keys.Union(drawn.Keys).Count() > Diagram.MostBoxes) break;
            foreach (var (id, node) in shown) drawn.TryAdd(id, node);
        }

        links.Clear();
        foreach (var link in await ever.At([.. drawn.Values], null).ConfigureAwait(false)) Keep(link, drawn, links);
        var chart = new LinkChart(new Dictionary<SourceId, Source>(), _ => null);
        foreach (var node in drawn.Values) chart.Add(node);
        foreach (var link in links.OrderBy(pair => pair.Key).Select(pair => pair.Value)) chart.Add(link);
        return chart.Into(new() { Key = "surroundings", Title = middle.Name, Description = middle.Name, Flow = Flow.Around, Tiers = [], Boxes = [] });
    }

    /// <summary>What is drawn, the links between that, what was left out beside each, and who came last.</summary>
    private static async Task<(Dictionary<NodeId, Node> Drawn, Dictionary<(EdgeId, NodeId, NodeId), Link> Links, Dictionary<NodeId, HashSet<NodeId>> Left, Node[] Last)> Walk(
        Node middle, int depth, Func<IReadOnlyList<Node>, Task<List<Link>>> at)
    {
        var drawn = new Dictionary<NodeId, Node> { [middle.NodeId] = middle };
        var links = new Dictionary<(EdgeId, NodeId, NodeId), Link>();
        var left = new Dictionary<NodeId, HashSet<NodeId>>();
        Node[] ring = [middle];
        for (int step = 0; step < depth && ring.Length > 0; step++)
        {
            var found = await at(ring).ConfigureAwait(false);
            var next = new List<Node>();
            foreach (var node in ring) Reach(node, middle.NodeId, found, drawn, links, left, next);
            ring = [.. next];
        }

        return (drawn, links, left, ring);
    }

    private static IEnumerable<string> Notes(bool isCut, bool isFull)
    {
        if (isCut) yield return $"At first at most {MostBoxes} boxes are drawn, and at most {MostOfOne} around any one of them. “+5 more” in a box says that 5 others are joined to it and not drawn.";
        if (isFull) yield return $"Not all that was opened is drawn: between more than {MostOpened} boxes lines cannot be followed.";
    }

    /// <summary>Brings in what was opened, as far as there is room.</summary>
    private static List<Node> Open(ILookup<Opening, Link> parts, IReadOnlyList<Opening> open, Dictionary<NodeId, Node> drawn, out bool isFull)
    {
        var opened = new List<Node>();
        isFull = false;
        foreach (var (part, other) in open.Where(parts.Contains).SelectMany(part => parts[part].Select(link => (part, Other: Other(link, part.Node)))))
        {
            if (drawn.ContainsKey(other.NodeId)) continue;
            isFull |= drawn.Count >= MostOpened;
            if (drawn.Count < MostOpened && drawn.TryAdd(other.NodeId, other)) opened.Add(other);
        }

        return opened;
    }

    /// <summary>What can be drawn besides of a node, where not all of it is, or drawn no more.</summary>
    private static IEnumerable<BoxPart> Parts(
        NodeId node, ILookup<Opening, Link> parts, IReadOnlyList<Opening> open, Dictionary<NodeId, Node> drawn, Func<Opening, string?>? toggle)
    {
        foreach (var part in Enum.GetValues<OpenPart>().Select(part => new Opening(node, part)).Where(parts.Contains))
        {
            NodeId[] others = [.. parts[part].Select(link => Other(link, node).NodeId).Distinct()];
            bool isOpen = open.Contains(part);
            if (!isOpen && others.All(drawn.ContainsKey)) continue;
            if (toggle?.Invoke(part) is { } to) yield return new(isOpen ? Opening.Close(part.Part) : Opening.Offer(part.Part, others.Length), to);
        }
    }

    /// <summary>What would be a line at the node itself: the seat of a post that somebody holds is one at its holder.</summary>
    private static ILookup<Opening, Link> Drawable(ILookup<Opening, Link> parts) =>
        parts.SelectMany(part => part.Where(link => Tie.Of(link) is var tie && (tie.From.NodeId == part.Key.Node || tie.To.NodeId == part.Key.Node)).Select(link => (part.Key, link)))
            .ToLookup(pair => pair.Key, pair => pair.link);

    private static Node Other(Link link, NodeId node) => Tie.Of(link) is var tie && tie.From.NodeId == node ? tie.To : tie.From;

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
        Node node, NodeId centre, List<Link> found, Dictionary<NodeId, Node> drawn, Dictionary<(EdgeId, NodeId, NodeId), Link> links, Dictionary<NodeId, HashSet<NodeId>> left, List<Node> next)
    {
        int brought = 0;
        var missed = left[node.NodeId] = [];
        foreach (var link in found)
        {
            var tie = Tie.Of(link);
            if (tie.From == tie.To || (tie.From.NodeId != node.NodeId && tie.To.NodeId != node.NodeId)) continue;
            var other = tie.From.NodeId == node.NodeId ? tie.To : tie.From;
            bool full = brought == (node.NodeId == centre ? MostOfCentre : MostOfOne) || drawn.Count == MostBoxes;
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
