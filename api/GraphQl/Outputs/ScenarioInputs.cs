using GraphQL.Types;
using OrgGraph.Api.GraphQl.Reading;
using OrgGraph.Api.GraphQl.Vocabulary;
using OrgGraph.Scenarios;

namespace OrgGraph.Api.GraphQl.Outputs;

/// <summary>The inputs by which a scenario is told. They are read when a field is resolved, so that a mistake in one has a code of its own.</summary>
internal sealed class ScenarioInputs
{
    public ScenarioInputs(CommonTypes common)
    {
        var enums = common.Enums;
        var passing = Input("PassInput", "Passes an edge on, or leads it elsewhere.");
        passing.Add("edge", Build.Required(new IdGraphType()), "The edge, such as holds/finance-director.");
        passing.Add("to", Build.Required(new IdGraphType()), "To whom or what.");
        var newcomer = Input("NewcomerInput", "Somebody new.");
        newcomer.Add("person", Build.Required(new IdGraphType()), "An id that is not there yet, such as person/zoe-smith.");
        newcomer.Add("name", Build.Required(new StringGraphType()), "The name.");
        var edge = Input("NewEdgeInput", "A new edge, from the scenario's day on. What its kind does not have is left out.");
        edge.Add("id", Build.Required(new IdGraphType()), "An id that is not there yet, such as member-of/zoe-audit.");
        edge.Add("from", Build.Required(new IdGraphType()), "The node that it leaves.");
        edge.Add("to", Build.Required(new IdGraphType()), "The node that it reaches.");
        edge.Add("role", enums.Of<MemberRole>(), "Of a membership.");
        edge.Add("voting", new BooleanGraphType(), "Of a membership.");
        edge.Add("exOfficio", new BooleanGraphType(), "Of a membership.");
        edge.Add("responsibility", enums.Of<Responsibility>(), "Of an accountability.");
        edge.Add("onBehalfOf", new IdGraphType(), "Of a membership or an accountability: an organisation.");
        edge.Add("tenure", enums.Of<Tenure>(), "Of a holding.");
        edge.Add("line", enums.Of<LineKind>(), "Of a reporting line.");

        var move = Input("MoveInput", "One thing that is supposed. Exactly one field.");
        move.Add("newcomer", newcomer, "Somebody new.");
        move.Add("leave", new IdGraphType(), "This person leaves: every seat, post and responsibility that they have themselves ends.");
        move.Add("end", new IdGraphType(), "This edge ends.");
        move.Add("pass", passing, "An edge passes to somebody or something else, which has it on the same terms.");
        move.Add("lead", passing, "An edge leads elsewhere: another boss, another board.");
        move.Add("add", edge, "A new edge.");

        var scenario = Input("ScenarioInput", "What if? A named list of changes that are supposed from a day on.");
        scenario.Add("name", Build.Required(new StringGraphType()), "Its name.");
        scenario.Add("from", Build.Required(common.Date), "The day from which it is supposed to hold.");
        scenario.Add("description", new StringGraphType(), "What it is for.");
        scenario.Add("moves", Build.ListOf(move), $"What is supposed, in order; {ScenarioText.MostMoves} at most.");
        Scenario = scenario;
    }

    /// <summary>A scenario.</summary>
    public IGraphType Scenario { get; }

    /// <summary>Reads one.</summary>
    /// <exception cref="RefusedException"><c>BAD_SCENARIO</c>: it says what is wrong and what may stand there.</exception>
    public static Scenario Read(IDictionary<string, object?> given)
    {
        var scenario = new Scenario
        {
            Name = (string)given["name"]!,
            From = (DateOnly)given["from"]!,
            Description = (string?)given.Given("description"),
            Moves = [.. ((IEnumerable<object?>)given["moves"]!).Cast<IDictionary<string, object?>>().Select(MoveOf)],
        };
        // Read again from its text, so that one place says what a scenario may be.
        return ScenarioText.Read(ScenarioText.Write(scenario));
    }

    private static InputObjectGraphType Input(string name, string description) => new() { Name = name, Description = description };

    private static Move MoveOf(IDictionary<string, object?> given)
    {
        if (given.Count != 1) throw Bad($"Each of 'moves' has exactly one field, not {given.Count}.");
        var (verb, value) = given.Single();
        string line = (verb, value) switch
        {
            (_, string text) => $"{verb} {text}",
            ("newcomer", IDictionary<string, object?> who) => $"{verb} {who["person"]} {who["name"]}",
            ("add", IDictionary<string, object?> edge) => $"{verb} {edge["id"]} {edge["from"]} {edge["to"]}{string.Concat(edge.Where(one => one.Key is not ("id" or "from" or "to") && one.Value is not null).Select(Detail))}",
            (_, IDictionary<string, object?> pass) => $"{verb} {pass["edge"]} to {pass["to"]}",
            _ => throw Bad($"'{verb}' of 'moves' is null."),
        };
        try
        {
            return MoveText.Read(line);
        }
        catch (FormatException fault)
        {
            throw Bad($"'moves': {fault.Message}.");
        }
    }

    private static string Detail(KeyValuePair<string, object?> detail) => $" {detail.Key}={(detail.Value is Enum word ? Naming.Of(word) : detail.Value)}";

    private static RefusedException Bad(string why) => new(new("BAD_SCENARIO", why));
}
