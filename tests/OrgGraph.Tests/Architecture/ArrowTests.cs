namespace OrgGraph.Tests.Architecture;

/// <summary>Graph knows, viz draws, api answers: what may depend on what.</summary>
public sealed class ArrowTests
{
    private const string Core = "OrgGraph";

    /// <summary>For each project that is not a test, the projects that it may reach. A new project takes its place here.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["OrgGraph"] = [],
        ["OrgGraph.Sqlite"] = [Core],
        ["OrgGraph.Neo4j"] = [Core],
        ["OrgGraph.Viz"] = [Core],
        ["OrgGraph.Api"] = [Core, "OrgGraph.Sqlite", "OrgGraph.Neo4j", "OrgGraph.Viz"],
    };

    private static readonly string[] NamesThatSayNothing = ["Models", "Helpers", "Common", "Utils", "Utilities", "Shared", "Misc", "Services", "Extensions"];

    [Fact]
    public void The_project_files_are_found() =>
        Assert.Superset(new HashSet<string> { "OrgGraph", "OrgGraph.Sqlite", "OrgGraph.Viz", "OrgGraph.Api", "OrgGraph.TestKit", "OrgGraph.Tests" }, ProjectFile.All.Keys.ToHashSet());

    [Fact]
    public void Arrows_only_point_down()
    {
        foreach (var project in ProjectFile.All.Values.Where(p => !IsTest(p.Name)))
        {
            Assert.True(Allowed.TryGetValue(project.Name, out string[]? allowed), $"{project.Name} has no place among the arrows.");
            Assert.Empty(project.Reached().Except(allowed));
        }
    }

    [Fact]
    public void Nothing_that_is_shipped_depends_on_tests() =>
        Assert.DoesNotContain(ProjectFile.All.Values.Where(p => !IsTest(p.Name)), p => p.Reached().Any(IsTest));

    [Fact]
    public void The_core_has_no_packages() => Assert.Empty(ProjectFile.All[Core].Packages);

    [Fact]
    public void The_folders_of_the_core_are_named_after_nouns_and_questions() => Assert.Empty(
        Directory.EnumerateDirectories(ProjectFile.All[Core].Folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetFileName(path))
            .Intersect(NamesThatSayNothing, StringComparer.OrdinalIgnoreCase));

    private static bool IsTest(string project) => project.EndsWith("Tests", StringComparison.Ordinal) || project is "OrgGraph.TestKit" or "OrgGraph.Benchmarks";
}
