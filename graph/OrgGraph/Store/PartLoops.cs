using OrgGraph.Analysis;

namespace OrgGraph.Store;

/// <summary>
/// Finds what a change set would make a part of itself, directly or by way of others. A loop counts when on some day all of it holds for
/// certain: bodies that were each a part of the other in different years are no loop.
/// </summary>
internal static class PartLoops
{
    /// <summary>One node of each loop, in the order of their ids.</summary>
    public static IEnumerable<NodeId> In(ChangeSet changes, AdmissionView current)
    {
        var put = changes.PutEdges.Where(e => e.Kind == EdgeKind.PartOf && e.From != e.To).ToList();
        if (put.Count == 0) return [];
        var edges = Above(put, changes, current);
        var found = new SortedSet<NodeId>();
        foreach (var tangle in Tangles(edges))
        {
            foreach (var day in tangle.Select(e => e.Validity.Start.Latest).OfType<DateOnly>().Distinct().OrderDescending())
            {
                var loops = Tangles([.. tangle.Where(e => e.Validity.On(day) == Certainty.Definitely)]);
                if (loops.Count == 0) continue;
                foreach (var loop in loops) found.Add(loop.Min(e => e.From));
                break;
            }
        }

        return found;
    }

    /// <summary>The edges put, and those that lead on from them to wholes of wholes: a new loop has nothing else in it.</summary>
    private static List<Edge> Above(List<Edge> put, ChangeSet changes, AdmissionView current)
    {
        var changed = changes.PutEdges.Select(e => e.Id).Concat(changes.RemoveEdges).ToHashSet();
        var putFrom = put.ToLookup(e => e.From, e => e.To);
        var edges = new List<Edge>(put);
        var seen = new HashSet<NodeId>();
        var ahead = new Stack<NodeId>(put.Select(e => e.From));
        while (ahead.TryPop(out var part))
        {
            if (!seen.Add(part)) continue;
            foreach (var whole in putFrom[part]) ahead.Push(whole);
            foreach (var edge in current.WholesOf(part).Where(e => !changed.Contains(e.Id)))
            {
                edges.Add(edge);
                ahead.Push(edge.To);
            }
        }

        return edges;
    }

    /// <summary>The edges that lie on loops, grouped by what hangs together.</summary>
    private static List<List<Edge>> Tangles(List<Edge> edges)
    {
        var wholes = edges.ToLookup(e => e.From, e => e.To);
        var components = new StrongComponents<NodeId>(part => [.. wholes[part]]);
        return [.. edges.Where(e => components.Of(e.From) == components.Of(e.To)).GroupBy(e => components.Of(e.From)).Select(g => g.ToList())];
    }
}
