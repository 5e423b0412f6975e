using OrgGraph.Api.Findings;
using OrgGraph.Scenarios;

namespace OrgGraph.Tests.Scenarios;

/// <summary>Scenarios kept by name, as files.</summary>
public sealed class SavedScenariosTests : IDisposable
{
    private static readonly Scenario Scenario = new() { Name = "Without Ann Bell!", From = new(2025, 4, 1), Moves = [new Move.Leave(new("ann-bell"))] };
    private readonly string folder = Directory.CreateTempSubdirectory("orggraph-scenarios-").FullName;

    [Fact]
    public void What_is_saved_is_found_replaced_and_removed()
    {
        var saved = new SavedScenarios(Path.Combine(folder, "scenarios"));
        Assert.Empty(saved.Keys);
        Assert.Null(saved.Save(Scenario));
        Assert.Equal(["without-ann-bell"], saved.Keys);
        Assert.Equal(ScenarioText.Write(Scenario), ScenarioText.Write(saved.Find("without-ann-bell")!));
        Assert.Null(saved.Save(Scenario with { Description = "Again" }));
        Assert.Equal("Again", Assert.Single(saved.Keys.Select(saved.Find))!.Description);
        Assert.True(saved.Remove("without-ann-bell"));
        Assert.False(saved.Remove("without-ann-bell"));
        Assert.Null(saved.Find("without-ann-bell"));
    }

    [Theory]
    [InlineData("Zoë’s plan 2", "zoe-s-plan-2")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("???", "")]
    public void A_key_is_made_of_letters_and_digits(string name, string key) => Assert.Equal(key, SavedScenarios.KeyOf(name));

    [Fact]
    public void A_name_of_signs_alone_and_a_program_without_a_folder_keep_nothing()
    {
        Assert.Equal("NO_NAME", new SavedScenarios(folder).Save(Scenario with { Name = "???" })!.Code);
        Assert.Equal("BAD_SCENARIO", new SavedScenarios(folder).Save(Scenario with { Name = new string('x', 101) })!.Code);
        Assert.Equal("NO_DATA_FOLDER", new SavedScenarios(null).Save(Scenario)!.Code);
        Assert.Empty(new SavedScenarios(null).Keys);
        Assert.Empty(new SavedScenarios(folder).Keys);
    }

    [Theory]
    [InlineData("../outside")]
    [InlineData(".hidden")]
    [InlineData("..")]
    [InlineData("")]
    public void A_key_never_leads_out_of_the_folder(string key)
    {
        File.WriteAllText(Path.Combine(folder, "outside.scenario"), ScenarioText.Write(Scenario));
        File.WriteAllText(Path.Combine(folder, ".hidden.scenario"), ScenarioText.Write(Scenario));
        var saved = new SavedScenarios(Path.Combine(folder, "scenarios"));
        Assert.Null(saved.Find(key));
        Assert.False(saved.Remove(key));
    }

    [Fact]
    public void A_file_that_somebody_broke_is_told_with_its_line()
    {
        File.WriteAllText(Path.Combine(folder, "ours.scenario"), "scenario Ours\nfrom 2025-04-01\nsack everybody\n");
        Assert.Contains("line 3", Assert.Throws<RefusedException>(() => new SavedScenarios(folder).Find("ours")).Message, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);
}
