using GraphQL;
using GraphQL.Types;
using OrgGraph.Analysis;
using OrgGraph.Api.GraphQl.Reading;
using OrgGraph.Findings;
using Route = OrgGraph.Store.Route;

namespace OrgGraph.Api.GraphQl.Outputs;

/// <summary>Questions about the boards of a day as a whole: who holds them together, which hang together, how one gets from one thing to another.</summary>
internal sealed class AnalysisFields(GraphTypes types)
{
    private const int MostSamples = 1_000;
    private const int MostBoards = 60;
    private const int UsualSeed = 1;

    // About four seconds of one core.
    private const long MostSteps = 200_000_000;

    /// <summary>Adds the root fields.</summary>
    public void AddTo(ObjectGraphType query)
    {
        AddOverlap(query);
        AddRoute(query);
        AddBrokerage(query);
        AddKeyPeople(query);
        AddComponents(query);
    }

    private QueryArgument AsOf => PageArguments.AsOf(types.Common.Date).First();

    private void AddOverlap(ObjectGraphType query)
    {
        var row = new ObjectGraphType { Name = "BoardOverlapRow", Description = "A board, and how many of its members sit on each of the boards." };
        row.Add<OverlapRow>("board", Build.Required(types.Of(NodeKind.Board)), "The board.", of => of.Scope.See(of.Board));
        row.Add<NonNullGraphType<ListGraphType<NonNullGraphType<IntGraphType>>>, OverlapRow>(
            "shared", "How many people sit on both, board by board in the order of the rows; on the board itself, how many sit there.", of => of.Shared);
        query.AddAsked(
            "boardOverlap",
            Build.ListOf(row),
            "How many members some boards share with each other at the same time: a matrix.",
            [Build.Argument<NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>>("boards", $"Up to {MostBoards} ids; one that is not there is left out."), AsOf],
            async context =>
            {
                var scope = await context.Scope().ConfigureAwait(false);
                var ids = context.GetArgument<List<string>>("boards");
                if (ids.Count > MostBoards) throw new RefusedException(new("TOO_MANY_IDS", $"Ask for up to {MostBoards} boards at once, not {ids.Count}."));
                var graph = await context.Graph().ConfigureAwait(false);
                Board[] boards = [.. ids.Distinct().Select(text => NodeId.TryParse(text, out var id) ? graph.Node(id) : null).OfType<Board>()];
                var shared = BoardOverlap.Of(graph, scope.Day!.Value, [.. boards.Select(board => board.Id)], context.CancellationToken);
                return boards.Select((board, i) => new OverlapRow(board, shared[i], scope)).ToArray();
            }).Priced(new(12_000, Listed: "boards"));
    }

    private void AddRoute(ObjectGraphType query)
    {
        var step = new ObjectGraphType { Name = "RouteStep", Description = "One edge on the way." };
        step.Add<RouteStep>("from", Build.Required(types.Entity), "The node that the step leaves, in the direction of the way.", of => of.Scope.See(of.From));
        step.Add<RouteStep>("to", Build.Required(types.Entity), "The node that it reaches.", of => of.Scope.See(of.To));
        step.Add<NonNullGraphType<StringGraphType>, RouteStep>("reason", "What joins the two, in plain English.", of => Sentences.Of(of.Link));
        step.Add<RouteStep>("link", Build.Required(types.Link), "The edge, with its dates and sources; it may lead the other way.", of => of.Scope.See(of.Link));

        var route = new ObjectGraphType { Name = "Route", Description = "A shortest way through the graph." };
        route.Add<NonNullGraphType<IntGraphType>, SeenRoute>("length", "How many steps it has.", of => of.Steps.Count);
        route.Add<SeenRoute>("certainty", Build.Required(types.Common.Enums.Of<Certainty>()), "How sure it is that all of it held on the day.", of => of.Route.Certainty);
        route.Add<SeenRoute>("nodes", Build.ListOf(types.Entity), "The nodes in order, both ends included.", of => of.Route.Nodes.Select(of.Scope.See).ToArray()).Priced(FieldPrice.List(8));
        route.Add<SeenRoute>("steps", Build.ListOf(step), "The steps in order, with the reason for each.", of => of.Steps).Priced(FieldPrice.List(8));
        query.AddAsked(
            "route",
            route,
            $"The shortest way from one node to another along edges in either direction; null when there is none of at most {RouteQuery.MaxLength} steps.",
            [
                Build.Argument<NonNullGraphType<IdGraphType>>("from", "Such as person/amanda-coyle."),
                Build.Argument<NonNullGraphType<IdGraphType>>("to", "Such as board/london-health-board."),
                Build.Argument("kinds", new ListGraphType(new NonNullGraphType(types.Common.Enums.Of<EdgeKind>())), "Only along edges of these kinds."),
                .. PageArguments.AsOf(types.Common.Date),
            ],
            async context =>
            {
                var scope = await context.Scope().ConfigureAwait(false);
                if (!NodeId.TryParse((string?)context.Given("from"), out var from) || !NodeId.TryParse((string?)context.Given("to"), out var to)) return null;
                var kinds = context.Given("kinds") is IEnumerable<object?> given ? given.OfType<EdgeKind>().ToArray() : [];
                var found = await scope.Reading.Store.ShortestRoute(new() { From = from, To = to, AsOf = scope.Day, Kinds = kinds }, context.CancellationToken).ConfigureAwait(false);
                if (found is null) return null;
                var links = await scope.Reading.Store.Links([.. found.Edges.Select(edge => edge.Id)], context.CancellationToken).ConfigureAwait(false);
                return new SeenRoute(found, [.. links.Select((link, i) => new RouteStep(found.Nodes[i], found.Nodes[i + 1], link!, scope))], scope);
            }).Priced(new(2_000));
    }

    private void AddBrokerage(ObjectGraphType query)
    {
        var between = new ObjectGraphType { Name = "Brokerage", Description = "How much somebody, or a board, lies between others." };
        between.Add<SeenIn<Between>>("node", Build.Required(types.Entity), "A person or a board.", of => of.Scope.See(of.Value.Node));
        between.Add<NonNullGraphType<FloatGraphType>, SeenIn<Between>>(
            "betweenness", "Over all pairs of others, the share of shortest ways that lead through it, added up (Freeman 1977); not normalised.", of => of.Value.Score);
        query.AddAsked(
            "brokerage",
            Build.Required(types.Connections.Of("Brokerage", between)),
            $"Who lies between others, over the seats of a day, highest first. Exact, or estimated from a sample; whichever would take more than {MostSteps:N0} steps is refused.",
            [
                AsOf,
                Build.Argument<IntGraphType>("samples", $"Estimate from so many starting points, 1 to {MostSamples}; exact where nothing is said."),
                Build.Argument<IntGraphType>("seed", $"Of the drawing; the same seed gives the same answer. {UsualSeed} where nothing is said."),
                .. PageArguments.Page,
            ],
            async context =>
            {
                var scope = await context.Scope().ConfigureAwait(false);
                var graph = await context.Graph().ConfigureAwait(false);
                int? samples = (int?)context.Given("samples");
                if (samples is < 1 or > MostSamples) throw new RefusedException(new("BAD_SAMPLES", $"Ask for 1 to {MostSamples} samples, not {samples}."));
                var all = samples is { } many
                    ? Betweenness.Sampled(graph, scope.Day!.Value, many, (int?)context.Given("seed") ?? UsualSeed, MostSteps, context.CancellationToken)
                    : Betweenness.Exact(graph, scope.Day!.Value, MostSteps, context.CancellationToken);
                return Seen(all, one => one.Node.NodeId.ToString(), "brokerage", scope, context);
            }).Priced(FieldPrice.Connection with { Own = 100_000 });
    }

    private void AddKeyPeople(ObjectGraphType query)
    {
        var group = new ObjectGraphType { Name = "CutGroup", Description = "Boards that would still hang together without somebody." };
        group.Add<SeenIn<(Board Through, int Boards, int People)>>("through", Build.Required(types.Of(NodeKind.Board)), "The board of the group on which the person sits.", of => of.Scope.See(of.Value.Through));
        group.Add<NonNullGraphType<IntGraphType>, SeenIn<(Board Through, int Boards, int People)>>("boards", "How many boards it has.", of => of.Value.Boards);
        group.Add<NonNullGraphType<IntGraphType>, SeenIn<(Board Through, int Boards, int People)>>("people", "How many people it has.", of => of.Value.People);
        var key = new ObjectGraphType { Name = "ArticulationPerson", Description = "Somebody without whom boards that hang together through shared members would fall apart." };
        key.Add<SeenIn<ArticulationPerson>>("person", Build.Required(types.Of(NodeKind.Person)), "Who.", of => of.Scope.See(of.Value.Person));
        key.Add<SeenIn<ArticulationPerson>>(
            "groups", Build.ListOf(group), "What would remain, group by group.",
            of => of.Value.Groups.Select(one => new SeenIn<(Board Through, int Boards, int People)>(one, of.Scope)).ToArray()).Priced(FieldPrice.List(3));
        query.AddAsked(
            "articulationPeople",
            Build.Required(types.Connections.Of("ArticulationPeople", key)),
            "Who alone holds boards together on a day, in the order of their ids.",
            [AsOf, .. PageArguments.Page],
            async context =>
            {
                var scope = await context.Scope().ConfigureAwait(false);
                var all = ArticulationPeople.Of(await context.Graph().ConfigureAwait(false), scope.Day!.Value, context.CancellationToken);
                return Seen(all, one => one.Person.NodeId.Key, "articulation people", scope, context);
            }).Priced(FieldPrice.Connection with { Own = 12_000 });
    }

    private void AddComponents(ObjectGraphType query)
    {
        var component = new ObjectGraphType { Name = "Component", Description = "Boards that hang together through shared members, and the people who sit on them." };
        component.Add<NonNullGraphType<IntGraphType>, SeenIn<Component>>("boardCount", "How many boards.", of => of.Value.Boards.Count);
        component.Add<NonNullGraphType<IntGraphType>, SeenIn<Component>>("peopleCount", "How many people.", of => of.Value.People.Count);
        component.AddAsked("boards", Build.Required(types.PageOf(NodeKind.Board)), "The boards, in the order of their ids.", PageArguments.Page, context => new(Nodes(context, of => of.Boards))).Priced(FieldPrice.Connection);
        component.AddAsked("people", Build.Required(types.PageOf(NodeKind.Person)), "The people, likewise.", PageArguments.Page, context => new(Nodes(context, of => of.People))).Priced(FieldPrice.Connection);
        query.AddAsked(
            "components",
            Build.Required(types.Connections.Of("Components", component)),
            "Which boards hang together through shared members on a day; the group with most boards first.",
            [AsOf, .. PageArguments.Page],
            async context =>
            {
                var scope = await context.Scope().ConfigureAwait(false);
                var all = Components.Of(await context.Graph().ConfigureAwait(false), scope.Day!.Value, context.CancellationToken);
                return Seen(all, one => one.Boards[0].NodeId.Key, "components", scope, context);
            }).Priced(FieldPrice.Connection with { Own = 12_000 });
    }

    private static Connection Seen<T>(IReadOnlyList<T> all, Func<T, string> key, string list, Scope scope, IResolveFieldContext context) =>
        Connection.Of(ListPage.Of(all, key, list, context.Page()), scope, one => new SeenIn<T>(one, scope));

    private static Connection Nodes(IResolveFieldContext context, Func<Component, IReadOnlyList<Node>> of)
    {
        var at = (SeenIn<Component>)context.Source!;
        return Connection.Of(ListPage.Of(of(at.Value), node => node.NodeId.Key, "component", context.Page()), at.Scope, at.Scope.See);
    }

    private sealed record OverlapRow(Board Board, IReadOnlyList<int> Shared, Scope Scope);

    private sealed record RouteStep(Node From, Node To, Link Link, Scope Scope);

    private sealed record SeenRoute(Route Route, IReadOnlyList<RouteStep> Steps, Scope Scope);
}
