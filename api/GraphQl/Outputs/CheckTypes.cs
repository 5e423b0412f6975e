using System.Text.Json.Nodes;
using GraphQL.Types;
using OrgGraph.Api.Findings;
using OrgGraph.Api.GraphQl.Reading;
using OrgGraph.Findings;

namespace OrgGraph.Api.GraphQl.Outputs;

/// <summary>Checks and rule packs: what is looked for, by which thresholds, and where these come from.</summary>
internal sealed class CheckTypes
{
    private readonly ObjectGraphType pack;

    public CheckTypes(CommonTypes common)
    {
        var setting = new ObjectGraphType { Name = "CheckSetting", Description = "A threshold or weight of a check, as a rule pack sets it." };
        setting.Add<NonNullGraphType<StringGraphType>, KeyValuePair<string, JsonNode?>>("name", "What it is called in a pack's file.", of => of.Key);
        setting.Add<NonNullGraphType<StringGraphType>, KeyValuePair<string, JsonNode?>>("value", "Its value, as JSON.", of => of.Value?.ToJsonString() ?? "null");

        Check = new() { Name = "Check", Description = "A named governance check: what it looks for, and what a rule pack says of it." };
        Check.Add<NonNullGraphType<IdGraphType>, SeenCheck>("id", "Its code, which never changes: over-boarded.", of => of.Check.Id);
        Check.Add<NonNullGraphType<StringGraphType>, SeenCheck>("title", "Its name, for headings.", of => of.Check.Title);
        Check.Add<SeenCheck>("group", Build.Required(common.Enums.Of<CheckGroup>()), "What it looks at.", of => of.Check.Group);
        Check.Add<NonNullGraphType<StringGraphType>, SeenCheck>("definition", "What it looks for, exactly.", of => of.Check.Definition);
        Check.Add<NonNullGraphType<StringGraphType>, SeenCheck>("origin", "Where the definition and the default thresholds come from.", of => of.Check.Origin);
        Check.Add<StringGraphType, SeenCheck>("bound", "What bounds it, where it costs more than a walk over the graph.", of => of.Check.Bound);
        Check.Add<NonNullGraphType<BooleanGraphType>, SeenCheck>("enabled", "Whether it runs by this pack.", of => of.Rule.Enabled);
        Check.Add<SeenCheck>("severity", Build.Required(common.Enums.Of<Severity>()), "How much its findings matter by this pack.", of => of.Rule.Severity);
        Check.Add<SeenCheck>("settings", Build.ListOf(setting), "Its thresholds and weights by this pack.", of => (of.Rule.Settings ?? []).Cast<object>().ToArray()).Priced(FieldPrice.List(6));

        pack = new() { Name = "RulePack", Description = "The thresholds and weights of all checks." };
        pack.Add<NonNullGraphType<IdGraphType>, RulePack>("name", "Its name, as 'pack' asks for it.", of => of.Name);
        pack.Add<NonNullGraphType<StringGraphType>, RulePack>("title", "Its name, for headings.", of => of.Title);
        pack.Add<NonNullGraphType<StringGraphType>, RulePack>("origin", "Where its thresholds come from.", of => of.Origin);
        pack.Add<NonNullGraphType<BooleanGraphType>, RulePack>("isBuiltIn", "Whether it comes with the program; else it is this installation's own.", of => RulePack.BuiltInNames.Contains(of.Name));
        pack.Add<NonNullGraphType<IntGraphType>, RulePack>("findingsPerCheck", "How many findings of one check are told at most.", of => of.Limits.FindingsPerCheck);
        pack.Add<RulePack>("checks", Build.ListOf(Check), "Every check, and what this pack says of it.", See).Priced(FieldPrice.List(CheckList.All.Count));
    }

    /// <summary>A check by a pack.</summary>
    public ObjectGraphType Check { get; }

    /// <summary>Adds the root fields.</summary>
    public void AddTo(ObjectGraphType query)
    {
        query.AddAsked(
            "checks", Build.ListOf(Check), "The governance checks there are.", [PackArgument],
            context => new(See(context.Pack()))).Priced(FieldPrice.List(CheckList.All.Count));
        query.AddAsked(
            "rulePacks", Build.ListOf(pack), "The rule packs that can be asked for: those that come with the program, then this installation's own.", [],
            context => new(context.Service<RulePacks>().All.Cast<object>().ToArray())).Priced(FieldPrice.List(8));
    }

    /// <summary>By which rules.</summary>
    public static QueryArgument PackArgument => Build.Argument<StringGraphType>("pack", $"The rule pack, by name; '{RulePack.BuiltInNames[0]}' where nothing is said.");

    /// <summary>A check by a pack.</summary>
    public static object See(string code, RulePack by) => new SeenCheck(CheckList.Find(code)!, by.RuleOf(code));

    private static object[] See(RulePack by) => [.. CheckList.All.Select(check => See(check.Id, by))];

    private sealed record SeenCheck(Check Check, CheckRule Rule);
}
