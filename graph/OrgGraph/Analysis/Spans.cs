using OrgGraph.Index;

namespace OrgGraph.Analysis;

/// <summary>How many report directly to each post? Costs a walk over all lines.</summary>
public static class Spans
{
    /// <summary>Every post to which posts report by solid lines on a day, with those lines; most reports first, then in the order of ids.</summary>
    public static IReadOnlyList<(Post Post, IReadOnlyList<Link> Reports)> On(GraphIndex index, DateOnly asOf, CancellationToken cancellation = default) =>
    [
        .. Of(index, asOf, cancellation).OrderByDescending(span => span.Possible).ThenBy(span => span.Post)
            .Select(span => ((Post)index.Nodes[span.Post], (IReadOnlyList<Link>)[.. span.Rows.Select(index.Make)])),
    ];

    internal static IEnumerable<Span> Of(GraphIndex index, DateOnly asOf, CancellationToken cancellation)
    {
        var lines = new LinesOnDay(index, asOf, [LineKind.Solid]);
        var posts = index.Nodes.OrdinalsOf(NodeKind.Post);
        for (int post = posts.Start.Value; post < posts.End.Value; post++)
        {
            if ((post & 0xFFF) == 0) cancellation.ThrowIfCancellationRequested();
            List<LinkRow> rows = [.. lines.Down(post).Where(row => index.Nodes[index.Edges.From(row.Edge)] is Post).DistinctBy(row => index.Edges.From(row.Edge))];
            if (rows.Count > 0) yield return new(post, rows);
        }
    }
}
