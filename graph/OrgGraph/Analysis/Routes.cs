using OrgGraph.Index;

namespace OrgGraph.Analysis;

/// <summary>Which is the shortest way between two nodes? Breadth first from the goal, then from the start along ever nearer nodes, smallest id first.</summary>
public static class Routes
{
    /// <inheritdoc cref="IGraphStore.ShortestRoute"/>
    public static Route? Shortest(GraphIndex index, RouteQuery query)
    {
        int from = index.Nodes.Find(query.From), to = index.Nodes.Find(query.To);
        if (from < 0 || to < 0) return null;
        EdgeKind[] kinds = query.Kinds.Count > 0 ? [.. query.Kinds.Distinct().Order()] : Enum.GetValues<EdgeKind>();
        var distances = Distances(index, to, from, kinds, query.AsOf);
        if (!distances.TryGetValue(from, out int left)) return null;

        List<Node> nodes = [index.Nodes[from]];
        List<Edge> edges = [];
        var certainty = Certainty.Definitely;
        for (int at = from; at != to;)
        {
            left--;
            var next = Neighbours(index, at, kinds, query.AsOf)
                .Where(step => distances.TryGetValue(step.Node, out int distance) && distance == left)
                .MinBy(step => (step.Node, step.Edge));
            at = next.Node;
            nodes.Add(index.Nodes[at]);
            edges.Add(index.Edges.Make(next.Edge));
            certainty = certainty.And(next.Certainty);
        }

        return new(nodes, edges, certainty);
    }

    /// <summary>How many edges each node is away from one, until another is met.</summary>
    private static Dictionary<int, int> Distances(GraphIndex index, int from, int until, EdgeKind[] kinds, DateOnly? asOf)
    {
        var distances = new Dictionary<int, int> { [from] = 0 };
        var open = new Queue<int>([from]);
        while (open.TryDequeue(out int node) && node != until && distances[node] < RouteQuery.MaxLength)
        {
            foreach (var step in Neighbours(index, node, kinds, asOf))
            {
                if (distances.TryAdd(step.Node, distances[node] + 1)) open.Enqueue(step.Node);
            }
        }

        return distances;
    }

    private static IEnumerable<(int Node, int Edge, Certainty Certainty)> Neighbours(GraphIndex index, int node, EdgeKind[] kinds, DateOnly? asOf)
    {
        foreach (var kind in kinds)
        {
            foreach (int edge in index.Outgoing.Of(node, kind).ToArray())
            {
                if (On(index, edge, asOf) is not Certainty.No and var certainty) yield return (index.Edges.To(edge), edge, certainty);
            }

            foreach (int edge in index.Incoming.Of(node, kind).ToArray())
            {
                if (On(index, edge, asOf) is not Certainty.No and var certainty) yield return (index.Edges.From(edge), edge, certainty);
            }
        }
    }

    private static Certainty On(GraphIndex index, int edge, DateOnly? asOf) => asOf is { } day ? index.Edges.Effective(edge).On(day.DayNumber) : Certainty.Definitely;
}
