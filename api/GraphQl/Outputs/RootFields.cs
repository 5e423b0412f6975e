using GraphQL;
using GraphQL.Types;
using OrgGraph.Api.GraphQl.Reading;
using OrgGraph.Api.GraphQl.Vocabulary;

namespace OrgGraph.Api.GraphQl.Outputs;

/// <summary>The fields of the query type.</summary>
internal sealed class RootFields
{
    private readonly GraphTypes types;
    private readonly BoardLoadTypes loads;
    private readonly CheckTypes checks;
    private readonly CaseTypes cases;

    public RootFields(GraphTypes types) => (this.types, loads, checks, cases) = (types, new(types), new(types.Common), new(types));

    /// <summary>The most ids in one request for nodes.</summary>
    public const int MostIds = 100;

    /// <summary>The query type.</summary>
    public ObjectGraphType Make()
    {
        var query = new ObjectGraphType { Name = "Query", Description = "Who governs what: people, bodies and commitments, and the dated, sourced edges between them." };
        foreach (var kind in Enum.GetValues<NodeKind>())
        {
            AddList(query, kind);
            AddLookUp(query, kind);
        }

        AddNodes(query);
        AddLink(query);
        AddSearch(query);
        loads.AddTo(query);
        new AccountabilityTypes(types).AddTo(query);
        new DiagramTypes(types).AddTo(query);
        new DatasetType(types.Common).AddTo(query);
        checks.AddTo(query);
        cases.AddTo(query);
        var findings = new FindingTypes(types, checks, cases);
        findings.AddTo(query);
        new InterlockTypes(types).AddTo(query);
        new AnalysisFields(types).AddTo(query);
        new LineFields(types).AddTo(query);
        new DifferenceTypes(types, findings, loads).AddTo(query);
        return query;
    }

    /// <summary>The mutation type.</summary>
    public ObjectGraphType MakeMutation()
    {
        var mutation = new ObjectGraphType { Name = "Mutation", Description = "What people do about findings. The record itself is not changed here." };
        new CaseMutations(types.Common, cases).AddTo(mutation);
        return mutation;
    }

    private IEnumerable<QueryArgument> AsOf => PageArguments.AsOf(types.Common.Date);

    private void AddList(ObjectGraphType query, NodeKind kind) => query.AddAsked(
        Naming.Plural(kind),
        Build.Required(types.PageOf(kind)),
        $"The {Naming.Plural(kind)}; by name where no order is given.",
        [.. AsOf, .. PageArguments.For(types.Filters.Of(kind), types.Sorts.Of(kind))],
        async context =>
        {
            var scope = await context.Scope().ConfigureAwait(false);
            var asked = new NodeQuery { Kind = kind, AsOf = scope.Day, Where = context.Where(), Order = context.Order(), Page = context.Page() };
            var page = await Ahead.Page(context, scope, asked).ConfigureAwait(false);
            return Connection.Of(page, scope, listed => new SeenNode(listed.Node, listed.Certainty, scope));
        }).Priced(FieldPrice.Connection);

    private void AddLookUp(ObjectGraphType query, NodeKind kind) => query.AddAsked(
        Naming.Camel(kind.ToString()),
        types.Of(kind),
        $"One {Words.Of(kind)} by its id or its key; null when there is none.",
        [Build.Argument<NonNullGraphType<IdGraphType>>("id", $"{Words.Of(kind)}/KEY, or the key alone."), .. AsOf],
        async context =>
        {
            var scope = await context.Scope().ConfigureAwait(false);
            string text = context.GetArgument<string>("id");
            NodeId? id = NodeId.TryParse(text, out var whole) && whole.Kind == kind ? whole : Keys.IsValid(text) ? new NodeId(kind, text) : null;
            return id is { } known ? Load(scope, known) : null;
        }).Priced(FieldPrice.Fetch);

    private void AddNodes(ObjectGraphType query)
    {
        query.AddAsked(
            "node", types.Node, "Any node by its id; null when there is none.", [Build.Argument<NonNullGraphType<IdGraphType>>("id", "Such as board/london-health-board."), .. AsOf],
            async context => NodeId.TryParse(context.GetArgument<string>("id"), out var id) ? Load(await context.Scope().ConfigureAwait(false), id) : null).Priced(FieldPrice.Fetch);
        query.AddAsked(
            "nodes",
            Build.Required(new ListGraphType(types.Node)),
            "Nodes by their ids, in that order; null for one that is not there.",
            [Build.Argument<NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>>("ids", $"Up to {MostIds}."), .. AsOf],
            async context =>
            {
                var scope = await context.Scope().ConfigureAwait(false);
                var ids = context.GetArgument<List<string>>("ids");
                if (ids.Count > MostIds) throw new RefusedException(new("TOO_MANY_IDS", $"Ask for up to {MostIds} nodes at once, not {ids.Count}."));
                return ids.Select(text => NodeId.TryParse(text, out var id) ? Load(scope, id) : null).ToArray();
            }).Priced(new(5, Listed: "ids"));
    }

    private void AddLink(ObjectGraphType query) => query.AddAsked(
        "link", types.Link, "Any edge by its id; null when there is none. An edge of a post comes with its first holder of all time.",
        [Build.Argument<NonNullGraphType<IdGraphType>>("id", "Such as member-of/lhb-chair."), .. AsOf],
        async context =>
        {
            var scope = await context.Scope().ConfigureAwait(false);
            return EdgeId.TryParse(context.GetArgument<string>("id"), out var id)
                ? scope.Reading.Batches.Load<EdgeId, Link?>((scope, nameof(Link)), id, scope.Reading.Store.Links, link => link is null ? null : scope.See(link))
                : null;
        }).Priced(FieldPrice.Fetch);

    private void AddSearch(ObjectGraphType query) => query.AddAsked(
        "search",
        Build.Required(types.Connections.Of("Search", types.Entity, found: true)),
        "Nodes by name or other name, best first, forgiving of slips of the pen.",
        [
            Build.Argument<NonNullGraphType<StringGraphType>>("text", "What was typed."),
            Build.Argument("kinds", new ListGraphType(new NonNullGraphType(types.Common.Enums.Of<NodeKind>())), "Only these kinds."),
            .. AsOf,
            .. PageArguments.Front,
        ],
        async context =>
        {
            var scope = await context.Scope().ConfigureAwait(false);
            var kinds = context.Given("kinds") is IEnumerable<object?> given ? given.OfType<NodeKind>() : [];
            var asked = new SearchQuery { Text = context.GetArgument<string>("text"), Kinds = [.. kinds], AsOf = scope.Day, Page = context.Page() };
            var page = await scope.Reading.Store.Search(asked, context.CancellationToken).ConfigureAwait(false);
            return Connection.Of(page, scope, hit => new SeenNode(hit.Node, hit.Certainty, scope));
        }).Priced(FieldPrice.Connection with { Own = 12_000 });

    private static object Load(Scope scope, NodeId id) =>
        scope.Reading.Batches.Load<NodeId, Node?>((scope, nameof(Node)), id, scope.Reading.Store.Nodes, scope.SeeAny);
}
