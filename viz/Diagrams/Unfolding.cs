namespace OrgGraph.Viz.Diagrams;

/// <summary>
/// Which posts of an organogram are drawn with those below them: as many whole levels as can be read, and what was asked for with all above it. What is open stays open
/// when another is opened, as long as there are no more boxes than can be drawn; past that, what stands farthest from what was asked for is folded first, and of what was
/// asked for that which was asked for first. A note says so.
/// </summary>
internal sealed class Unfolding
{
    private readonly PostTree tree;
    private readonly IReadOnlyList<Node> tops;
    private readonly HashSet<NodeId> unfolded = [];
    private HashSet<NodeId> usual = [];
    private int boxes;

    private Unfolding(PostTree tree, IReadOnlyList<Node> tops) => (this.tree, this.tops, boxes) = (tree, tops, tops.Count);

    /// <summary>Whether those directly below a post are drawn.</summary>
    public bool IsOpen(NodeId node) => unfolded.Contains(node);

    /// <summary>Whether they are only because that was asked for, of it or of one further down, so that it can be folded again.</summary>
    public bool IsOpenBecauseAsked(NodeId node) => unfolded.Contains(node) && !usual.Contains(node);

    /// <summary>Finds the posts that are unfolded; those above one of them are among them.</summary>
    /// <param name="tree">All posts.</param>
    /// <param name="tops">Where the chart begins.</param>
    /// <param name="open">What was asked for, the last at the end.</param>
    /// <param name="notes">Where it is said what stays folded.</param>
    /// <param name="hints">Where it is said what can be done about it.</param>
    public static Unfolding Of(PostTree tree, IReadOnlyList<Node> tops, IReadOnlyCollection<NodeId> open, List<string> notes, List<string> hints)
    {
        var made = new Unfolding(tree, tops);
        var (levels, isWhole) = made.Levels();
        made.usual = levels.ToHashSet();
        NodeId[] asked = [.. open.Where(tree.Nodes.ContainsKey)];
        int refused = asked.Reverse().Count(node => !made.Open(node));
        int folded = made.Add(levels, asked);
        if (!isWhole)
        {
            notes.Add("Posts that say how many are below them are folded.");
            if (refused == 0) hints.Add("Open a folded post to see those below it.");
        }

        if (refused > 0)
        {
            notes.Add($"{(refused == 1 ? "1 branch stays" : $"{refused} branches stay")} folded, because no more than {Diagram.MostBoxes} boxes can be read.");
            hints.Add("Choose a post as the top to see less above it.");
        }

        if (folded > 0)
        {
            notes.Add($"{(folded == 1 ? "1 post" : $"{folded} posts")} farthest from what was opened {(folded == 1 ? "is" : "are")} folded now, because no more than {Diagram.MostBoxes} boxes can be read.");
        }

        return made;
    }

    /// <summary>As many whole levels as can be read, and whether those are all.</summary>
    private (IReadOnlyList<NodeId> Levels, bool IsWhole) Levels()
    {
        var found = new List<NodeId>();
        Node[] level = [.. tops];
        for (int all = level.Length; level.Length > 0;)
        {
            Node[] next = [.. level.SelectMany(node => tree.Below(node.NodeId))];
            if (next.Length == 0) return (found, true);
            // The first level below the top is shown as long as it can be drawn at all: a chart of one box helps nobody.
            if (all + next.Length > (found.Count == 0 ? Diagram.MostBoxes : PostChartDiagram.MostUnasked)) break;
            found.AddRange(level.Select(node => node.NodeId));
            all += next.Length;
            level = next;
        }

        return (found, level.Length == 0);
    }

    /// <summary>Unfolds a post and all above it, where there is room.</summary>
    private bool Open(NodeId node)
    {
        NodeId[] path = [.. tree.Above(node).Reverse().Append(node).Where(one => !unfolded.Contains(one))];
        int more = path.Sum(one => tree.Below(one).Count());
        if (boxes + more > Diagram.MostBoxes) return false;
        unfolded.UnionWith(path);
        boxes += more;
        return true;
    }

    /// <summary>Unfolds what is open without being asked for, the nearest to what was asked for first.</summary>
    /// <returns>How many there is no room for.</returns>
    private int Add(IReadOnlyList<NodeId> levels, NodeId[] asked)
    {
        var distance = Distances(asked.Where(unfolded.Contains));
        return levels.Where(node => tree.Below(node).Any()).OrderBy(node => distance.GetValueOrDefault(node, int.MaxValue)).ThenBy(node => tree.Above(node).Count()).ThenBy(node => node)
            .Count(node => !unfolded.Contains(node) && !Open(node));
    }

    /// <summary>How many steps along the lines each post is away from the nearest of some.</summary>
    private Dictionary<NodeId, int> Distances(IEnumerable<NodeId> from)
    {
        var found = from.Distinct().ToDictionary(node => node, _ => 0);
        var open = new Queue<NodeId>(found.Keys);
        while (open.TryDequeue(out var at))
        {
            foreach (var next in tree.Below(at).Select(node => node.NodeId).Concat(tree.Above(at).Take(1)))
            {
                if (found.TryAdd(next, found[at] + 1)) open.Enqueue(next);
            }
        }

        return found;
    }
}
