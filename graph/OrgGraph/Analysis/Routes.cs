using System.Collections.Concurrent;
using OrgGraph.Index;

namespace OrgGraph.Analysis;

/// <summary>
/// Which is the shortest way between two nodes? Breadth first from both ends, a whole level at a time, until the two meet; then along the
/// nodes that lie on a shortest way, the smallest id first. Costs the neighbourhoods of the two ends up to the middle.
/// </summary>
public static class Routes
{
    /// <inheritdoc cref="IGraphStore.ShortestRoute"/>
    public static Route? Shortest(GraphIndex index, RouteQuery query)
    {
        int from = index.Nodes.Find(query.From), to = index.Nodes.Find(query.To);
        if (from < 0 || to < 0) return null;
        if (from == to) return new([index.Nodes[from]], [], Certainty.Definitely);
        var steps = new Steps(index, query);
        using Reach forward = Reach.From(index, from), backward = Reach.From(index, to);
        while (forward.Depth + backward.Depth < RouteQuery.MaxLength)
        {
            var (growing, other) = forward.Frontier.Count <= backward.Frontier.Count ? (forward, backward) : (backward, forward);
            if (growing.Frontier.Count == 0) return null;
            var met = growing.Grow(steps, other);
            if (met.Count > 0) return Tell(index, steps, forward, backward, from, to, met);
        }

        return null;
    }

    private static Route Tell(GraphIndex index, Steps steps, Reach forward, Reach backward, int from, int to, List<int> met)
    {
        // Of the nodes met from the front, only those from which the middle can be reached in time lie on a shortest way.
        var onTheWay = new HashSet<int>(met);
        var level = onTheWay.ToList();
        for (int depth = forward.Depth - 1; depth > 0; depth--)
        {
            level = [.. level.SelectMany(node => steps.At(node)).Select(step => step.Node).Where(node => forward.DistanceTo(node) == depth).Where(onTheWay.Add)];
        }

        List<Node> nodes = [index.Nodes[from]];
        List<Edge> edges = [];
        var certainty = Certainty.Definitely;
        for (int at = from, walked = 1; at != to; walked++)
        {
            var next = steps.At(at)
                .Where(step => walked <= forward.Depth
                    ? onTheWay.Contains(step.Node) && forward.DistanceTo(step.Node) == walked
                    : backward.DistanceTo(step.Node) == forward.Depth + backward.Depth - walked)
                .MinBy(step => (step.Node, index.Edges.IdRank(step.Edge)));
            at = next.Node;
            nodes.Add(index.Nodes[at]);
            edges.Add(index.Edges.Make(next.Edge));
            certainty = certainty.And(next.Certainty);
        }

        return new(nodes, edges, certainty);
    }

    /// <summary>The steps that may be taken from a node.</summary>
    private sealed class Steps(GraphIndex index, RouteQuery query)
    {
        private readonly bool[] kinds = [.. Enum.GetValues<EdgeKind>().Select(kind => query.Kinds.Count == 0 || query.Kinds.Contains(kind))];
        private readonly bool allKinds = query.Kinds.Count == 0;
        private readonly int? day = query.AsOf?.DayNumber;

        public List<(int Node, int Edge, Certainty Certainty)> At(int node)
        {
            var found = new List<(int, int, Certainty)>();
            foreach (int edge in index.Outgoing.Of(node)) Add(found, edge, index.Edges.To(edge));
            foreach (int edge in index.Incoming.Of(node)) Add(found, edge, index.Edges.From(edge));
            return found;
        }

        private void Add(List<(int, int, Certainty)> found, int edge, int there)
        {
            if (!allKinds && !kinds[(int)index.Edges.KindOf(edge)]) return;
            var certainty = day is { } known ? index.Edges.Effective(edge).On(known) : Certainty.Definitely;
            if (certainty != Certainty.No) found.Add((there, edge, certainty));
        }
    }

    /// <summary>What has been reached from one end, and how far away it is. The array of distances is lent and given back clean.</summary>
    private sealed class Reach : IDisposable
    {
        private const int NotReached = -1;
        private static readonly ConcurrentDictionary<int, ConcurrentBag<int[]>> Clean = new();
        private readonly int[] distances;
        private readonly List<int> reached = [];

        private Reach(int[] distances) => this.distances = distances;

        public int Depth { get; private set; }

        public List<int> Frontier { get; private set; } = [];

        public static Reach From(GraphIndex index, int node)
        {
            if (!Clean.GetOrAdd(index.Nodes.Count, _ => []).TryTake(out int[]? distances))
            {
                distances = new int[index.Nodes.Count];
                Array.Fill(distances, NotReached);
            }

            var reach = new Reach(distances) { Frontier = [node] };
            reach.Mark(node);
            return reach;
        }

        public int DistanceTo(int node) => distances[node];

        /// <summary>Takes one level more, and tells which of its nodes the other end has reached too.</summary>
        public List<int> Grow(Steps steps, Reach other)
        {
            List<int> next = [], met = [];
            Depth++;
            foreach (int node in Frontier)
            {
                foreach (var (there, _, _) in steps.At(node))
                {
                    if (distances[there] != NotReached) continue;
                    Mark(there);
                    next.Add(there);
                    if (other.distances[there] != NotReached) met.Add(there);
                }
            }

            Frontier = next;
            return met;
        }

        public void Dispose()
        {
            foreach (int node in reached) distances[node] = NotReached;
            Clean[distances.Length].Add(distances);
        }

        private void Mark(int node)
        {
            distances[node] = Depth;
            reached.Add(node);
        }
    }
}
