using GraphQL;
using GraphQL.Types;
using OrgGraph.Api.Findings;
using OrgGraph.Api.GraphQl.Reading;
using OrgGraph.Scenarios;

namespace OrgGraph.Api.GraphQl.Outputs;

/// <summary>What is different between two days, or between the record and a scenario.</summary>
internal sealed class DifferenceTypes
{
    // Two runs of all checks and two walks over all links.
    private const int Price = 100_000;
    private readonly GraphTypes types;
    private readonly ScenarioInputs inputs;
    private readonly ObjectGraphType difference = new() { Name = "Difference", Description = "What is different from one standpoint to another." };

    public DifferenceTypes(GraphTypes types, FindingTypes findings, BoardLoadTypes loads)
    {
        (this.types, inputs) = (types, new(types.Common));
        var handover = new ObjectGraphType { Name = "Handover", Description = "Something that changed hands." };
        handover.Add<SeenIn<Handover>>("subject", Build.Required(types.Entity), "The post, the board, or the programme or commitment.", of => of.Scope.See(of.Value.Subject));
        handover.Add<NonNullGraphType<StringGraphType>, SeenIn<Handover>>("what", "What changed hands, in words: holder, chair, accountable.", of => of.Value.What);
        handover.Add<SeenIn<Handover>>("from", Build.ListOf(types.Of(NodeKind.Person)), "Who had it; nobody where it was vacant.", of => of.Value.From.Select(of.Scope.See).ToArray()).Priced(FieldPrice.List(2));
        handover.Add<SeenIn<Handover>>("to", Build.ListOf(types.Of(NodeKind.Person)), "Who has it; nobody where it is vacant.", of => of.Value.To.Select(of.Scope.See).ToArray()).Priced(FieldPrice.List(2));

        var load = new ObjectGraphType { Name = "LoadChange", Description = "What somebody carries from two standpoints." };
        load.Add<SeenIn<LoadChange>>("person", Build.Required(types.Of(NodeKind.Person)), "Who.", of => of.Scope.See(of.Value.Person));
        load.Add<SeenIn<LoadChange>>("before", loads.Load, "What they carried; null where the first standpoint does not know them.", of => BoardLoadTypes.See(of.Value.Before, of.Scope));
        load.Add<SeenIn<LoadChange>>("after", loads.Load, "What they carry; null where the second does not know them.", of => BoardLoadTypes.See(of.Value.After, of.Scope));
        load.Add<NonNullGraphType<FloatGraphType>, SeenIn<LoadChange>>("difference", "How much more they carry; negative when less.", of => of.Value.Difference);

        var change = new ObjectGraphType { Name = "FindingChange", Description = "Findings of both standpoints about the same matter, on other evidence." };
        change.Add<SeenIn<(SeenFinding Before, SeenFinding After)>>("before", Build.Required(findings.Finding), "As the first standpoint has it.", of => of.Value.Before);
        change.Add<SeenIn<(SeenFinding Before, SeenFinding After)>>("after", Build.Required(findings.Finding), "As the second has it.", of => of.Value.After);

        Add("came", types.Connections.Of("Links", types.Link), "Links that the second certainly has and the first certainly has not: seats, holdings, accountabilities, lines, oversights.", of => of.Difference.CertainlyCame, KeyOf, (of, link) => of.After.Scope.See(link));
        var links = difference.GetField("came")!.ResolvedType!.GetNamedType();
        Add("went", links, "Links that the first certainly has and the second certainly has not.", of => of.Difference.CertainlyWent, KeyOf, (of, link) => of.Before.Scope.See(link));
        Add("possiblyCame", links, "Links that the second has more surely than the first, where not both are certain, so that they possibly came between.", of => of.Difference.PossiblyCame, KeyOf, (of, link) => of.After.Scope.See(link));
        Add("possiblyWent", links, "Links that the first has more surely than the second, where not both are certain, so that they possibly went between.", of => of.Difference.PossiblyWent, KeyOf, (of, link) => of.Before.Scope.See(link));
        Add("handovers", types.Connections.Of("Handovers", handover), "Posts, chairs and responsibilities that both have, in other hands.", of => of.Difference.Handovers, one => $"{one.Subject.NodeId} {one.What}", (of, one) => new SeenIn<Handover>(one, of.After.Scope));
        Add("loads", types.Connections.Of("LoadChanges", load), "What the people whose links came or went carry, those whose load changed most first.", of => of.Difference.Loads, one => one.Person.NodeId.Key, (of, one) => new SeenIn<LoadChange>(one, of.After.Scope));
        Add("appeared", findings.Page, "Findings about what the first had no finding about.", of => of.Difference.Appeared, one => one.Id.Text, (of, one) => of.After.See(one));
        Add("gone", findings.Page, "Findings of the first about which the second has none.", of => of.Difference.Gone, one => one.Id.Text, (of, one) => of.Before.See(one));
        Add(
            "changed", types.Connections.Of("FindingChanges", change), "Findings of both about the same matter, on other evidence.", of => of.Difference.Changed, one => one.After.Id.Text,
            (of, one) => new SeenIn<(SeenFinding Before, SeenFinding After)>((of.Before.See(one.Before), of.After.See(one.After)), of.After.Scope));
        difference.Add<NonNullGraphType<IntGraphType>, Seen>("unchanged", "How many findings are the same in both.", of => of.Difference.Unchanged);
        difference.Add<Seen>("notices", Build.ListOf(findings.Notice), "Where a check stopped at its bound: then findings may seem to come or go that do not.", of => of.Difference.Notices).Priced(FieldPrice.List(4));
    }

    /// <summary>Adds the root fields.</summary>
    public void AddTo(ObjectGraphType query)
    {
        query.AddAsked(
            "compare",
            Build.Required(difference),
            "What is different between two days of the record: what came, went, possibly came or went, changed hands and was found.",
            [
                Build.Argument("from", Build.Required(types.Common.Date), "The first day."),
                Build.Argument("to", Build.Required(types.Common.Date), "The second."),
                CheckTypes.PackArgument,
            ],
            async context =>
            {
                var graph = await context.Graph().ConfigureAwait(false);
                return See(context, new(graph, (DateOnly)context.Given("from")!), new(graph, (DateOnly)context.Given("to")!));
            }).Priced(new(Price));
        query.AddAsked(
            "whatIf",
            difference,
            "What would be different if a scenario held, on the scenario's day or a later one. The record stays as it is; the checks of the data are left out, as what is supposed has no source.",
            [
                Build.Argument("scenario", inputs.Scenario, "What is supposed. Or give 'text' or 'saved'."),
                Build.Argument<StringGraphType>("text", "The scenario as text, a line for each move."),
                Build.Argument<StringGraphType>("saved", "The key of a saved scenario."),
                Build.Argument("asOf", types.Common.Date, "On which day; the scenario's own where nothing is said."),
                CheckTypes.PackArgument,
            ],
            async context =>
            {
                var scenario = ScenarioOf(context);
                var graph = await context.Graph().ConfigureAwait(false);
                var day = (DateOnly?)context.Given("asOf") ?? scenario.From;
                if (day < scenario.From) throw new RefusedException(new("BAD_DATE", $"The scenario is supposed to hold from {scenario.From:yyyy-MM-dd}; ask for that day or a later one, not for {day:yyyy-MM-dd}."));
                return Supposing.Apply(graph, scenario) switch
                {
                    ScenarioOutcome.Supposed supposed => See(context, new(graph, day), new(supposed.Index, day)),
                    ScenarioOutcome.Refused refused => throw new RefusedException(refused.Refusals[0]),
                    var other => throw new InvalidOperationException($"An outcome that nobody knows: {other}."),
                };
            }).Priced(new(Price));
        query.AddAsked(
            "savedScenarios", Build.ListOf(Saved()), "The scenarios that were kept by name, by key.", [],
            context => new(context.Service<SavedScenarios>().Keys.Select(key => (object)new SavedOne(key, context.Service<SavedScenarios>())).ToArray())).Priced(FieldPrice.List(50));
    }

    private static ObjectGraphType Saved()
    {
        var saved = new ObjectGraphType { Name = "SavedScenario", Description = "A scenario that was kept by name." };
        saved.Add<NonNullGraphType<IdGraphType>, SavedOne>("key", "As 'saved' asks for it.", of => of.Key);
        saved.Add<StringGraphType, SavedOne>("name", "Its name; null where its file was changed to what is no scenario.", of => of.Read()?.Name);
        saved.Add<StringGraphType, SavedOne>("text", "The scenario as text, a line for each move.", of => of.Read() is { } scenario ? ScenarioText.Write(scenario) : null);
        return saved;
    }

    private static Scenario ScenarioOf(IResolveFieldContext context) => (context.Given("scenario"), context.Given("text"), context.Given("saved")) switch
    {
        (IDictionary<string, object?> told, null, null) => ScenarioInputs.Read(told),
        (null, string text, null) => ScenarioText.Read(text),
        (null, null, string key) => context.Service<SavedScenarios>().Find(key) ?? throw new RefusedException(new("NO_SUCH_SCENARIO", $"No scenario is kept under '{key}'.", key)),
        _ => throw new RefusedException(new("BAD_SCENARIO", "Give exactly one of 'scenario', 'text' and 'saved'.")),
    };

    private static Seen See(IResolveFieldContext context, Standpoint before, Standpoint after)
    {
        var pack = context.Pack();
        var found = Differences.Between(before, after, pack, SeatWeights.Default, context.CancellationToken);
        return new(found, At(before), At(after));

        SeenReport At(Standpoint at) => new(
            new() { AsOf = at.AsOf, Pack = pack, Checks = [], Findings = [], Notices = [] }, new Scope(context.Reading(), at.AsOf), context.Service<CaseDesk>());
    }

    private static string KeyOf(Link link) => $"{link.Edge.Id} {link.From.NodeId} {link.To.NodeId} {link.Person?.NodeId}";

    private void Add<T>(string name, IGraphType connection, string description, Func<Seen, IReadOnlyList<T>> rows, Func<T, string> key, Func<Seen, T, object> see) =>
        difference.AddAsked(name, Build.Required(connection), description, PageArguments.Page, context =>
        {
            var of = (Seen)context.Source!;
            return new(Connection.Of(ListPage.Of(rows(of), key, name, context.Page()), of.After.Scope, one => see(of, one)));
        }).Priced(FieldPrice.Connection);

    private sealed record Seen(Difference Difference, SeenReport Before, SeenReport After);

    private sealed record SavedOne(string Key, SavedScenarios Saved)
    {
        public Scenario? Read()
        {
            try
            {
                return Saved.Find(Key);
            }
            catch (RefusedException)
            {
                return null;
            }
        }
    }
}
