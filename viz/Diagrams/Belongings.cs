namespace OrgGraph.Viz.Diagrams;

/// <summary>
/// Reads to which organisations the boxes of a diagram belong on a day. Whoever speaks for one in what is drawn belongs to that; else people to those that they are
/// members of or hold a post in, posts to the one that they are in, bodies and commitments to the one of which they are part, however far up, programmes to those
/// that deliver them, and a board that is part of none to those of its chairs.
/// </summary>
internal sealed class Belongings
{
    /// <summary>How far up a whole is looked for.</summary>
    private const int MostSteps = 8;

    private readonly Dictionary<NodeId, List<Node>> owners = [];
    private readonly Dictionary<NodeId, List<Node>> deliverers = [];
    private readonly Dictionary<NodeId, string> organisations = [];

    /// <summary>The names of organisations by box.</summary>
    public static async Task<ILookup<string, string>> Organisations(IGraphStore store, Diagram diagram, DateOnly? asOf, CancellationToken cancellation)
    {
        var found = new List<(string Box, string Name)>();
        var silent = new List<Box>();
        var lines = diagram.Lines.SelectMany(line => new[] { (Box: line.From, Line: line), (Box: line.To, Line: line) }).ToLookup(end => end.Box, end => end.Line);
        foreach (var box in diagram.Boxes)
        {
            Mention[] spoken = box.Kind is BoxKind.Person or BoxKind.Post ? [.. lines[box.Id].SelectMany(line => line.Mentions).Where(one => one.Facet == Facet.Organisation)] : [];
            found.AddRange(spoken.Select(one => (box.Id, one.Name)));
            if (spoken.Length == 0) silent.Add(box);
        }

        var belongings = new Belongings();
        NodeId[] ids = [.. silent.SelectMany(Nodes).Distinct()];
        foreach (var body in (await store.Nodes([.. ids.Where(id => id.Kind == NodeKind.Organisation)], cancellation).ConfigureAwait(false)).OfType<Node>()) belongings.Know(body);
        await belongings.Climb(store, ids, asOf, cancellation).ConfigureAwait(false);
        await belongings.Chaired(store, [.. ids.Where(id => id.Kind == NodeKind.Board && belongings.Of(id).Length == 0)], asOf, cancellation).ConfigureAwait(false);
        found.AddRange(silent.SelectMany(box => Nodes(box).SelectMany(belongings.Of).Select(name => (box.Id, name))));
        return found.ToLookup(pair => pair.Box, pair => pair.Name);
    }

    /// <summary>The titles of tiers by box, those at the top first. A tree has its levels; else boards and programmes have theirs.</summary>
    public static async Task<ILookup<string, string>> Tiers(IGraphStore store, Diagram diagram, CancellationToken cancellation)
    {
        if (diagram.Flow == Flow.Hanging) return diagram.Boxes.Where(box => box.Kind != BoxKind.Grouped).OrderBy(box => box.Tier).ToLookup(box => box.Id, box => diagram.Tiers[box.Tier].Title);
        NodeId[] ids = [.. diagram.Boxes.SelectMany(Nodes).Where(id => id.Kind is NodeKind.Board or NodeKind.Programme).Distinct()];
        var nodes = (await store.Nodes(ids, cancellation).ConfigureAwait(false)).OfType<Node>().ToDictionary(node => node.NodeId);
        return diagram.Boxes.SelectMany(box => Nodes(box).Where(nodes.ContainsKey).Select(id => (box.Id, Tier: ReportingLinesDiagram.Tier(nodes[id]))))
            .OrderBy(pair => pair.Tier).ToLookup(pair => pair.Id, pair => ReportingLinesDiagram.TierTitles[pair.Tier]);
    }

    /// <summary>The node that a box stands for, or the people where it stands for several.</summary>
    private static IEnumerable<NodeId> Nodes(Box box) => box.Node is { } node ? [node]
        : box.Mentions.Where(mention => mention.Facet == Facet.Person).Select(mention => NodeId.Parse(mention.Id));

    /// <summary>The nearest organisations above a node.</summary>
    private string[] Of(NodeId id)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        Collect(id, names, []);
        return [.. names];
    }

    private void Collect(NodeId id, SortedSet<string> names, HashSet<NodeId> seen)
    {
        if (!seen.Add(id)) return;
        if (organisations.TryGetValue(id, out string? name))
        {
            names.Add(name);
            return;
        }

        int before = names.Count;
        foreach (var owner in owners.GetValueOrDefault(id, [])) Collect(owner.NodeId, names, seen);
        if (names.Count == before) foreach (var deliverer in deliverers.GetValueOrDefault(id, [])) Collect(deliverer.NodeId, names, seen);
    }

    /// <summary>Reads what nodes belong to, and what that belongs to, up to organisations: a call for each kind of edge and step.</summary>
    private async Task Climb(IGraphStore store, IReadOnlyList<NodeId> start, DateOnly? asOf, CancellationToken cancellation)
    {
        NodeId[] open = [.. start];
        for (int step = 0; step < MostSteps && open.Length > 0; step++)
        {
            NodeId[] next = [.. open.Where(id => id.Kind != NodeKind.Organisation && owners.TryAdd(id, []))];
            foreach (var kind in (EdgeKind[])[EdgeKind.PartOf, EdgeKind.PostIn, EdgeKind.Holds, EdgeKind.MemberOf])
            {
                foreach (var link in await Reading.Links(store, next, kind, Direction.Out, asOf, null, cancellation).ConfigureAwait(false))
                {
                    // A seat on a board makes nobody part of the body that the board belongs to.
                    if (kind != EdgeKind.MemberOf || link.To is Organisation) Own(owners, link.Person?.NodeId is { } person && owners.ContainsKey(person) ? person : link.Edge.From, link.To);
                }
            }

            foreach (var link in await Reading.Links(store, next, EdgeKind.Delivers, Direction.In, asOf, null, cancellation).ConfigureAwait(false)) Own(deliverers, link.Edge.To, link.From);
            open = [.. next.SelectMany(id => owners[id].Concat(deliverers.GetValueOrDefault(id, []))).Select(node => node.NodeId).Distinct()];
        }
    }

    /// <summary>Reads to whom the chairs of boards belong.</summary>
    private async Task Chaired(IGraphStore store, IReadOnlyList<NodeId> boards, DateOnly? asOf, CancellationToken cancellation)
    {
        var chairs = await Reading.Links(store, boards, EdgeKind.MemberOf, Direction.In, asOf, Filter.Equal(Field.Role, MemberRole.Chair), cancellation).ConfigureAwait(false);
        var carriers = chairs.Where(link => link.OnBehalfOf is null).Select(link => (Node?)link.Person ?? link.From).DistinctBy(node => node.NodeId);
        await Climb(store, [.. carriers.Select(node => node.NodeId)], asOf, cancellation).ConfigureAwait(false);
        foreach (var link in chairs) Own(owners, link.Edge.To, link.OnBehalfOf ?? (Node?)link.Person ?? link.From);
    }

    private void Own(Dictionary<NodeId, List<Node>> of, NodeId id, Node owner)
    {
        if (!of.TryGetValue(id, out var list)) of.Add(id, list = []);
        list.Add(owner);
        Know(owner);
    }

    private void Know(Node node)
    {
        if (node is Organisation) organisations.TryAdd(node.NodeId, node.Name);
    }
}
