using OrgGraph.Index;

namespace OrgGraph.Analysis;

/// <summary>How many layers lie below each top? Costs, for each top, a walk over what lies below it: all lines together where nobody has two bosses.</summary>
public static class Layers
{
    /// <summary>The tops of a day by solid lines, in the order of their ids. What is only in a loop has no top.</summary>
    public static IReadOnlyList<Layer> On(GraphIndex index, DateOnly asOf, CancellationToken cancellation = default)
    {
        var lines = new LinesOnDay(index, asOf, [LineKind.Solid]);
        var found = new List<Layer>();
        foreach (var kind in new[] { NodeKind.Board, NodeKind.Post })
        {
            var range = index.Nodes.OrdinalsOf(kind);
            for (int node = range.Start.Value; node < range.End.Value; node++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (lines.Down(node).Count > 0 && lines.Up(node).Count == 0) found.Add(Below(lines, node));
            }
        }

        return found;
    }

    private static Layer Below(LinesOnDay lines, int top)
    {
        var seen = new HashSet<int> { top };
        List<int> layer = [top];
        int layers = 0;
        for (; layer.Count > 0; layers++)
        {
            var next = new List<int>();
            foreach (int node in layer)
            {
                foreach (var row in lines.Down(node))
                {
                    if (seen.Add(lines.Index.Edges.From(row.Edge))) next.Add(lines.Index.Edges.From(row.Edge));
                }
            }

            layer = next;
        }

        return new(lines.Index.Nodes[top], layers, seen.Count - 1);
    }
}
