using OrgGraph.Index;

namespace OrgGraph.Analysis;

/// <summary>The reporting lines of some kinds that hold on a day, up and down from a node.</summary>
/// <param name="Index">The graph.</param>
/// <param name="AsOf">The day; null for all time.</param>
/// <param name="Lines">The kinds of line; all when empty.</param>
internal readonly record struct LinesOnDay(GraphIndex Index, DateOnly? AsOf, IReadOnlyList<LineKind> Lines)
{
    /// <summary>The lines from a node to those that it reports to.</summary>
    public List<LinkRow> Up(int node) => At(node, Direction.Out);

    /// <summary>The lines to a node from those that report to it.</summary>
    public List<LinkRow> Down(int node) => At(node, Direction.In);

    private List<LinkRow> At(int node, Direction direction)
    {
        var rows = Index.Rows.At(node, EdgeKind.ReportsTo, direction, AsOf);
        if (Lines.Count > 0)
        {
            var (edges, lines) = (Index.Edges, Lines);
            rows.RemoveAll(row => !lines.Contains((LineKind)edges.Quality(row.Edge)));
        }

        return rows;
    }
}
