using OrgGraph.Index;

namespace OrgGraph.Analysis;

/// <summary>Who answers to whom, up or down? Breadth first; each line is told once, and one that closes a loop is marked.</summary>
public static class ReportingChains
{
    /// <inheritdoc cref="IGraphStore.ReportingLines"/>
    /// <exception cref="RefusedException"><c>BAD_DEPTH</c>: not 1 to <see cref="ReportingQuery.MaxDepth"/>.</exception>
    public static IReadOnlyList<IReadOnlyList<ReportingStep>> Of(GraphIndex index, ReportingQuery query)
    {
        if (query.Depth is < 1 or > ReportingQuery.MaxDepth) throw new RefusedException(Refusal.BadDepth(query.Depth));
        return [.. query.Starts.Select(start => From(index, query, index.Nodes.Find(start)))];
    }

    private static List<ReportingStep> From(GraphIndex index, ReportingQuery query, int start)
    {
        var steps = new List<ReportingStep>();
        if (start < 0) return steps;
        if (query.Direction != ReportingDirection.Down) Walk(index, query, start, ReportingDirection.Up, steps);
        if (query.Direction != ReportingDirection.Up) Walk(index, query, start, ReportingDirection.Down, steps);
        return steps;
    }

    private static void Walk(GraphIndex index, ReportingQuery query, int start, ReportingDirection direction, List<ReportingStep> steps)
    {
        var reached = new HashSet<int> { start };
        var told = new HashSet<int>();
        List<int> level = [start];
        for (int depth = 1; depth <= query.Depth && level.Count > 0; depth++)
        {
            var found = new List<(ReportingStep Step, int Next)>();
            foreach (int node in level)
            {
                foreach (var row in index.Rows.At(node, EdgeKind.ReportsTo, direction == ReportingDirection.Up ? Direction.Out : Direction.In, query.AsOf))
                {
                    if (query.Lines.Count > 0 && !query.Lines.Contains((LineKind)index.Edges.Quality(row.Edge))) continue;
                    if (!told.Add(row.Edge)) continue;
                    int next = direction == ReportingDirection.Up ? index.Edges.To(row.Edge) : index.Edges.From(row.Edge);
                    found.Add((new(depth, direction, index.Make(row), reached.Contains(next) && LeadsBack(index, query, next, node, direction)), next));
                }
            }

            var ordered = found.OrderBy(f => index.Nodes.SortKey(f.Next), Comparer<string>.Create(Collation.Compare)).ThenBy(f => f.Step.Link.Edge.Key, StringComparer.Ordinal);
            level = [];
            foreach (var (step, next) in ordered)
            {
                steps.Add(step);
                if (reached.Add(next)) level.Add(next);
            }
        }
    }

    /// <summary>Whether following lines on from a node leads back to another: then a line from that one to this, which the way has met before, closes a loop.</summary>
    private static bool LeadsBack(GraphIndex index, ReportingQuery query, int from, int to, ReportingDirection direction)
    {
        var seen = new HashSet<int> { from };
        var open = new Stack<int>(seen);
        while (open.TryPop(out int node))
        {
            if (node == to) return true;
            foreach (var row in index.Rows.At(node, EdgeKind.ReportsTo, direction == ReportingDirection.Up ? Direction.Out : Direction.In, query.AsOf))
            {
                if (query.Lines.Count > 0 && !query.Lines.Contains((LineKind)index.Edges.Quality(row.Edge))) continue;
                int next = direction == ReportingDirection.Up ? index.Edges.To(row.Edge) : index.Edges.From(row.Edge);
                if (seen.Add(next)) open.Push(next);
            }
        }

        return false;
    }
}
