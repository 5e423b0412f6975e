using OrgGraph.Api.Findings;
using OrgGraph.Findings;

namespace OrgGraph.Tests.Findings;

/// <summary>An installation's own packs beside those that come with the program.</summary>
public sealed class RulePacksTests : IDisposable
{
    private const string Good = """{ "name": "ours", "title": "Ours", "origin": "The board, in May", "extends": "default", "checks": { "span-of-control": { "enabled": false } } }""";
    private readonly string folder = Directory.CreateTempSubdirectory("orggraph-packs-").FullName;

    [Fact]
    public void A_pack_in_the_data_folder_is_offered_beside_the_others()
    {
        Write("ours.json", Good);
        Write("notes.txt", "not a pack");
        var packs = RulePacks.Of(folder, configured: null);
        Assert.Equal([.. RulePack.BuiltInNames, "ours"], packs.Names);
        Assert.False(packs.Find("ours")!.RuleOf("span-of-control").Enabled);
        Assert.Same(RulePack.Default, packs.Find("default"));
        Assert.Null(packs.Find("theirs"));
        Assert.Equal(packs.Names, packs.All.Select(pack => pack.Name));
        Assert.Empty(packs.Faults);
    }

    [Fact]
    public void Without_a_folder_there_are_those_of_the_program_alone()
    {
        Assert.Empty(RulePacks.Of(folder, " ").Faults);
        Assert.Equal(RulePack.BuiltInNames, RulePacks.Of(folder, null).Names);
        Assert.Contains("no such folder", Assert.Single(RulePacks.Of(folder, Path.Combine(folder, "elsewhere")).Faults).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "broken.json: The rule pack cannot be read")]
    [InlineData("""{ "name": "x", "title": "X", "origin": "o", "extends": "default", "checks": { "missing-partner": { "settings": { "minShare": 60 } } } }""", "checks.missing-partner.settings.minShare must be at most 1")]
    [InlineData("""{ "name": "raci", "title": "X", "origin": "o", "extends": "default" }""", "'raci' is a pack that comes with the program")]
    [InlineData("""{ "name": "ours", "title": "X", "origin": "o", "extends": "default" }""", "has a pack 'ours' already")]
    public void A_file_with_a_fault_is_named_with_its_place_and_the_others_are_read(string json, string says)
    {
        Write("a.json", Good);
        Write("broken.json", json);
        var packs = RulePacks.Of(folder, null);
        Assert.Equal([.. RulePack.BuiltInNames, "ours"], packs.Names);
        var fault = Assert.Single(packs.Faults);
        Assert.Equal("BAD_RULE_PACK", fault.Code);
        Assert.EndsWith("broken.json", fault.Subject, StringComparison.Ordinal);
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.Combine(folder, "packs"));
        File.WriteAllText(Path.Combine(folder, "packs", name), text);
    }
}
