using OrgGraph.Index;

namespace OrgGraph.Analysis;

/// <summary>Which reporting lines lead back to where they start? Costs one walk over all lines, and one more over those of each knot of loops.</summary>
public static class ReportingLoops
{
    /// <summary>For each knot of loops on a day the shortest loop through whichever node of it has the first id: the lines in order, each from the one who reports.</summary>
    /// <param name="index">The graph.</param>
    /// <param name="asOf">The day; null for all time.</param>
    /// <param name="lines">The kinds of line that are followed; all when empty.</param>
    /// <param name="cancellation">Stops it.</param>
    public static IReadOnlyList<IReadOnlyList<Link>> Of(GraphIndex index, DateOnly? asOf, IReadOnlyList<LineKind> lines, CancellationToken cancellation = default) =>
        [.. On(new(index, asOf, lines), cancellation).Select(loop => loop.Select(index.Make).ToList())];

    internal static IEnumerable<List<LinkRow>> On(LinesOnDay lines, CancellationToken cancellation)
    {
        var edges = lines.Index.Edges;
        var components = new StrongComponents<int>(node => [.. lines.Up(node).Select(row => edges.To(row.Edge))]);
        var told = new HashSet<int>();
        foreach (var kind in new[] { NodeKind.Board, NodeKind.Post })
        {
            var range = lines.Index.Nodes.OrdinalsOf(kind);
            for (int node = range.Start.Value; node < range.End.Value; node++)
            {
                if ((node & 0xFFF) == 0) cancellation.ThrowIfCancellationRequested();
                int component = components.Of(node);
                if (told.Contains(component)) continue;
                if (Shortest(lines, node, to => components.Of(to) == component) is { } loop && told.Add(component)) yield return loop;
            }
        }
    }

    /// <summary>The shortest way back to a node along lines within its component; null when it is in no loop.</summary>
    private static List<LinkRow>? Shortest(LinesOnDay lines, int start, Func<int, bool> within)
    {
        var cameBy = new Dictionary<int, LinkRow>();
        var open = new Queue<int>([start]);
        while (open.TryDequeue(out int node))
        {
            foreach (var row in lines.Up(node))
            {
                int to = lines.Index.Edges.To(row.Edge);
                if (!within(to)) continue;
                if (to != start)
                {
                    if (cameBy.TryAdd(to, row)) open.Enqueue(to);
                    continue;
                }

                List<LinkRow> loop = [row];
                for (int at = node; at != start; at = lines.Index.Edges.From(loop[^1].Edge)) loop.Add(cameBy[at]);
                loop.Reverse();
                return loop;
            }
        }

        return null;
    }
}
