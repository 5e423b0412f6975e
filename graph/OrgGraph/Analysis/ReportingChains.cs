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

        // A line to where the way has been closes a loop when each of its ends can be reached from the other: upwards, where there is little to walk, whichever way was asked for.
        var lines = new LinesOnDay(index, query.AsOf, query.Lines);
        var loops = new StrongComponents<int>(node => [.. lines.Up(node).Select(row => index.Edges.To(row.Edge))]);
        var told = new HashSet<int>();
        List<int> level = [start];
        for (int depth = 1; depth <= query.Depth && level.Count > 0; depth++)
        {
            var found = new List<(ReportingStep Step, int Next)>();
            foreach (int node in level)
            {
                foreach (var row in direction == ReportingDirection.Up ? lines.Up(node) : lines.Down(node))
                {
                    if (!told.Add(row.Edge)) continue;
                    int next = direction == ReportingDirection.Up ? index.Edges.To(row.Edge) : index.Edges.From(row.Edge);
                    found.Add((new(depth, direction, index.Make(row), reached.Contains(next) && loops.Of(next) == loops.Of(node)), next));
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
}
