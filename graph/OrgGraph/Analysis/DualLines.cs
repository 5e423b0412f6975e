using OrgGraph.Index;

namespace OrgGraph.Analysis;

/// <summary>Who answers to several at the same time, by whatever kind of line? Costs a walk over all lines.</summary>
public static class DualLines
{
    /// <summary>Each post, board or programme with lines to more than one on a day, proposed lines left out, with those lines; solid ones first.</summary>
    public static IReadOnlyList<(Node Node, IReadOnlyList<Link> Lines)> On(GraphIndex index, DateOnly asOf, CancellationToken cancellation = default)
    {
        var lines = new LinesOnDay(index, asOf, [LineKind.Solid, LineKind.Dotted]);
        var found = new List<(Node, IReadOnlyList<Link>)>();
        foreach (var kind in EdgeKinds.From(EdgeKind.ReportsTo).Order())
        {
            var range = index.Nodes.OrdinalsOf(kind);
            for (int node = range.Start.Value; node < range.End.Value; node++)
            {
                if ((node & 0xFFF) == 0) cancellation.ThrowIfCancellationRequested();
                var rows = lines.Up(node);
                if (rows.Select(row => index.Edges.To(row.Edge)).Distinct().Count() < 2) continue;
                found.Add((index.Nodes[node], [.. rows.OrderBy(row => index.Edges.Quality(row.Edge)).ThenBy(row => row.Edge).Select(index.Make)]));
            }
        }

        return found;
    }
}
