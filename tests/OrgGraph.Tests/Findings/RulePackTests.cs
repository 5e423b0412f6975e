using System.Text.Json.Nodes;
using OrgGraph.Findings;
using OrgGraph.Findings.Rules;
using OrgGraph.TestKit;

namespace OrgGraph.Tests.Findings;

public class RulePackTests
{
    public static TheoryData<string> Names => [.. RulePack.BuiltInNames];

    [Theory]
    [MemberData(nameof(Names))]
    public void Packs_that_come_with_the_program_can_be_read_and_say_where_they_come_from(string name)
    {
        var pack = RulePack.BuiltIn(name);
        Assert.Equal(name, pack!.Name);
        Assert.True(pack.Origin.Length > 40);
    }

    [Fact]
    public void The_default_pack_has_exactly_the_checks_there_are_and_runs_them_all()
    {
        var checks = JsonNode.Parse(PackResource.Text("default.json"))!["checks"]!.AsObject();
        Assert.Equal(CheckList.All.Select(check => check.Id), checks.Select(check => check.Key));
        Assert.All(CheckList.All, check => Assert.True(RulePack.Default.RuleOf(check.Id).Enabled));
    }

    [Fact]
    public void The_schema_knows_exactly_the_settings_that_the_default_pack_has()
    {
        var known = JsonNode.Parse(RulePack.Schema)!["properties"]!["checks"]!["properties"]!.AsObject();
        var given = JsonNode.Parse(PackResource.Text("default.json"))!["checks"]!.AsObject();
        Assert.Equal(given.Select(check => check.Key), known.Select(check => check.Key));
        Assert.All(given, check => Assert.Equal(
            (check.Value!["settings"] as JsonObject ?? []).Select(setting => setting.Key).Order(),
            (known[check.Key]!["properties"]!["settings"]?["properties"] as JsonObject ?? []).Select(setting => setting.Key).Order()));
    }

    [Fact]
    public void Each_check_says_what_it_looks_for_and_where_that_comes_from() =>
        Assert.All(CheckList.All, check => Assert.True(Keys.IsValid(check.Id) && check.Title.Length > 5 && check.Definition.Length > 40 && check.Origin.Length > 20, check.Id));

    [Fact]
    public void A_pack_that_extends_another_says_only_what_differs()
    {
        var pack = RulePack.Read("""
            { "name": "mine", "title": "Mine", "origin": "The board's own decision of 4 May", "extends": "raci",
              "checks": { "over-boarded": { "enabled": true, "settings": { "above": 3, "byKind": { "committee": 0.25 } } } } }
            """);
        var settings = pack.SettingsOf<OrgGraph.Findings.Checks.OverBoarded.Settings>("over-boarded");
        Assert.Equal((3, 2), (settings.Above, settings.Chair));
        Assert.Equal(new Dictionary<BoardKind, double> { [BoardKind.WorkingGroup] = 0.5, [BoardKind.Committee] = 0.25 }, settings.ByKind);
        Assert.True(pack.RuleOf("over-boarded").Enabled);
        Assert.False(pack.RuleOf("long-tenure").Enabled);
    }

    [Fact]
    public void The_pack_in_the_guide_can_be_read_and_the_guide_names_every_pack()
    {
        string guide = File.ReadAllText(Repository.PathOf("docs", "findings.md"));
        string json = guide.Split("```json")[1].Split("```")[0];
        Assert.Equal("our-board", RulePack.Read(json).Name);
        Assert.All(RulePack.BuiltInNames, name => Assert.Contains($"`{name}`", guide, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "The rule pack cannot be read")]
    [InlineData("[]", "not an object")]
    [InlineData("""{ "name": "a", "title": "A" }""", "it lacks 'origin'")]
    [InlineData("""{ "name": "A", "title": "A", "origin": "o", "extends": "default" }""", "name must match")]
    [InlineData("""{ "name": "a", "title": "A", "origin": "o", "extends": "a" }""", "extends: use one of default")]
    [InlineData("""{ "name": "a", "title": "A", "origin": "o" }""", "missing required properties")]
    [InlineData("""{ "name": "a", "title": "A", "origin": "o", "extends": "default", "checks": { "over-borded": {} } }""", "checks.over-borded is not known here")]
    [InlineData("""{ "name": "a", "title": "A", "origin": "o", "extends": "default", "checks": { "missing-partner": { "settings": { "minShare": 60 } } } }""", "checks.missing-partner.settings.minShare must be at most 1")]
    [InlineData("""{ "name": "a", "title": "A", "origin": "o", "extends": "default", "checks": { "missing-partner": { "settings": { "minShare": "60%" } } } }""", "minShare must be number")]
    [InlineData("""{ "name": "a", "title": "A", "origin": "o", "extends": "default", "checks": { "over-boarded": { "severity": "dire" } } }""", "severity must be one of")]
    [InlineData("""{ "name": "a", "title": "A", "origin": "o", "extends": "default", "checks": { "over-boarded": { "settings": { "byKind": { "board": 1 } } } } }""", "byKind.board must be one of")]
    [InlineData("""{ "name": "a", "title": "A", "origin": "o", "extends": "default", "checks": { "span-of-control": { "settings": { "min": null } } } }""", "min must be integer")]
    public void A_pack_with_a_mistake_is_refused_and_told_where(string json, string says)
    {
        var refused = Assert.Throws<RefusedException>(() => RulePack.Read(json));
        Assert.Equal("BAD_RULE_PACK", refused.Refusal.Code);
        Assert.Contains(says, refused.Message, StringComparison.Ordinal);
    }
}
