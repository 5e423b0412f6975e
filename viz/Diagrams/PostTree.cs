namespace OrgGraph.Viz.Diagrams;

/// <summary>
/// Who stands below whom: each post below one superior. That is the one of its solid line, a definite one before a possible one; without a solid line that of its
/// dotted line, then of a proposed one. A circle is cut at the post whose id comes first, which then stands at the top.
/// </summary>
internal sealed class PostTree
{
    private readonly Dictionary<NodeId, Link> line = [];
    private readonly ILookup<NodeId, Node> below;
    private readonly Dictionary<NodeId, int> belowCount = [];

    public PostTree(PostChartFacts facts)
    {
        var nodes = facts.Posts.ToDictionary(post => post.NodeId);
        if (facts.Root is { } root) nodes.TryAdd(root.NodeId, root);
        else foreach (var board in facts.Lines.Select(link => link.To).Where(to => to is OrgGraph.Boards.Board)) nodes.TryAdd(board.NodeId, board);
        var lines = facts.Lines.Where(link => link.Edge.From != link.Edge.To && nodes.ContainsKey(link.Edge.To) && link.Edge.From != facts.Root?.NodeId)
            .GroupBy(link => link.Edge.From);
        foreach (var post in lines.OrderBy(post => post.Key))
        {
            var first = post.OrderBy(link => ((ReportingLine)link.Edge).Line).ThenByDescending(link => link.Certainty).ThenBy(link => link.Edge.Id).First();
            if (!Reaches(first.Edge.To, post.Key)) line.Add(post.Key, first);
        }

        Nodes = nodes;
        below = nodes.Values.Where(node => line.ContainsKey(node.NodeId)).OrderBy(node => node.Name, StringComparer.Ordinal).ThenBy(node => node.NodeId)
            .ToLookup(node => line[node.NodeId].Edge.To);
        Tops = [.. nodes.Values.Where(node => !line.ContainsKey(node.NodeId)).OrderBy(node => node.NodeId)];
        foreach (var top in Tops) Count(top);
    }

    /// <summary>Every node.</summary>
    public IReadOnlyDictionary<NodeId, Node> Nodes { get; }

    /// <summary>Those that stand below nobody.</summary>
    public IReadOnlyList<Node> Tops { get; }

    /// <summary>Those directly below, by name.</summary>
    public IEnumerable<Node> Below(NodeId node) => below[node];

    /// <summary>How many stand below, however deep.</summary>
    public int CountBelow(NodeId node) => belowCount[node];

    /// <summary>The line by which a node stands where it does; null at the top.</summary>
    public Link? LineOf(NodeId node) => line.GetValueOrDefault(node);

    /// <summary>All below a node, from the top down.</summary>
    public IEnumerable<Node> AllBelow(NodeId node)
    {
        var open = new Queue<NodeId>([node]);
        while (open.TryDequeue(out var at))
        {
            foreach (var child in below[at])
            {
                yield return child;
                open.Enqueue(child.NodeId);
            }
        }
    }

    /// <summary>The superiors of a node, from the nearest up.</summary>
    public IEnumerable<NodeId> Above(NodeId node)
    {
        while (line.TryGetValue(node, out var up)) yield return node = up.Edge.To;
    }

    private bool Reaches(NodeId from, NodeId to)
    {
        for (var at = from; ;)
        {
            if (at == to) return true;
            if (!line.TryGetValue(at, out var up)) return false;
            at = up.Edge.To;
        }
    }

    /// <summary>Counts from the deepest level up, without recursion: a chain may be long.</summary>
    private void Count(Node top)
    {
        Node[] all = [top, .. AllBelow(top.NodeId)];
        foreach (var node in all.Reverse()) belowCount[node.NodeId] = below[node.NodeId].Sum(child => 1 + belowCount[child.NodeId]);
    }
}
