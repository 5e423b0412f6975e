using GraphQL.Types;
using OrgGraph.Analysis;
using OrgGraph.Api.GraphQl.Reading;
using OrgGraph.Index;

namespace OrgGraph.Api.GraphQl.Outputs;

/// <summary>Questions about the reporting lines of a day as a whole: spans, layers, who answers to several, and loops.</summary>
internal sealed class LineFields(GraphTypes types)
{
    /// <summary>Adds the root fields.</summary>
    public void AddTo(ObjectGraphType query)
    {
        var lines = types.PageOf(EdgeKind.ReportsTo);
        var span = new ObjectGraphType { Name = "Span", Description = "A post and the posts that report to it by solid lines." };
        span.Add<SeenIn<(Post Post, IReadOnlyList<Link> Reports)>>("post", Build.Required(types.Of(NodeKind.Post)), "The post.", of => of.Scope.See(of.Value.Post));
        span.Add<NonNullGraphType<IntGraphType>, SeenIn<(Post Post, IReadOnlyList<Link> Reports)>>("span", "How many report to it, those that possibly do included.", of => of.Value.Reports.Count);
        span.Add<NonNullGraphType<IntGraphType>, SeenIn<(Post Post, IReadOnlyList<Link> Reports)>>(
            "definiteSpan", "How many surely report to it.", of => of.Value.Reports.Count(link => link.Certainty == Certainty.Definitely));
        span.AddAsked("reports", Build.Required(lines), "The lines, one for each that reports.", PageArguments.Page, context =>
        {
            var at = (SeenIn<(Post Post, IReadOnlyList<Link> Reports)>)context.Source!;
            return new(Connection.Of(ListPage.Of(at.Value.Reports, link => link.Edge.Key, "span", context.Page()), at.Scope, at.Scope.See));
        }).Priced(FieldPrice.Connection);
        Add(query, "spans", "Spans", span, "How many report directly to each post; most first.", (index, day, stop) => Spans.On(index, day, stop), one => one.Post.NodeId.Key);

        var layer = new ObjectGraphType { Name = "Layers", Description = "A top of the reporting lines and what lies below it." };
        layer.Add<SeenIn<Layer>>("top", Build.Required(types.Entity), "A post or board to which others report and which reports to nobody.", of => of.Scope.See(of.Value.Top));
        layer.Add<NonNullGraphType<IntGraphType>, SeenIn<Layer>>("layers", "How many layers there are, the top's own included.", of => of.Value.Layers);
        layer.Add<NonNullGraphType<IntGraphType>, SeenIn<Layer>>("below", "How many posts, boards and programmes lie below it.", of => of.Value.Nodes);
        Add(query, "layers", "Layers", layer, "How many layers lie below each top, by solid lines; what is only in a loop has no top.", (index, day, stop) => Layers.On(index, day, stop), one => one.Top.NodeId.ToString());

        var dual = new ObjectGraphType { Name = "DualLine", Description = "A post, board or programme that answers to several at the same time." };
        dual.Add<SeenIn<(Node Node, IReadOnlyList<Link> Lines)>>("node", Build.Required(types.Entity), "Who.", of => of.Scope.See(of.Value.Node));
        dual.Add<SeenIn<(Node Node, IReadOnlyList<Link> Lines)>>(
            "lines", Build.ListOf(types.Of(EdgeKind.ReportsTo)), "The lines, solid ones first.", of => of.Value.Lines.Select(of.Scope.See).ToArray()).Priced(FieldPrice.List(3));
        Add(query, "dualLines", "DualLines", dual, "Who answers to several at the same time, proposed lines left out.", (index, day, stop) => DualLines.On(index, day, stop), one => one.Node.NodeId.ToString());

        var loop = new ObjectGraphType { Name = "ReportingLoop", Description = "Reporting lines that lead back to where they start." };
        loop.Add<SeenIn<IReadOnlyList<Link>>>(
            "nodes", Build.ListOf(types.Entity), "Who reports to whom, in a circle; the first is not repeated.", of => of.Value.Select(link => of.Scope.See(link.From)).ToArray()).Priced(FieldPrice.List(4));
        loop.Add<SeenIn<IReadOnlyList<Link>>>("lines", Build.ListOf(types.Of(EdgeKind.ReportsTo)), "The lines in order.", of => of.Value.Select(of.Scope.See).ToArray()).Priced(FieldPrice.List(4));
        Add(
            query, "reportingLoops", "ReportingLoops", loop, "Reporting lines that lead back to where they start: the shortest loop of each knot, solid and dotted lines.",
            (index, day, stop) => ReportingLoops.Of(index, day, [LineKind.Solid, LineKind.Dotted], stop), one => one[0].Edge.Key);
    }

    private void Add<T>(
        ObjectGraphType query, string name, string plural, ObjectGraphType row, string description, Func<GraphIndex, DateOnly, CancellationToken, IReadOnlyList<T>> answer, Func<T, string> key) =>
        query.AddAsked(
            name,
            Build.Required(types.Connections.Of(plural, row)),
            description,
            [PageArguments.AsOf(types.Common.Date).First(), .. PageArguments.Page],
            async context =>
            {
                var scope = await context.Scope().ConfigureAwait(false);
                var all = answer(await context.Graph().ConfigureAwait(false), scope.Day!.Value, context.CancellationToken);
                return Connection.Of(ListPage.Of(all, key, name, context.Page()), scope, one => new SeenIn<T>(one, scope));
            }).Priced(FieldPrice.Connection with { Own = 12_000 });
}
