using OrgGraph.Api.Commands;
using OrgGraph.Exchange.Csv;
using OrgGraph.TestKit;

namespace OrgGraph.Tests.Hosting;

/// <summary>The commands and their exit codes.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("orggraph-commands-").FullName;

    [Fact]
    public async Task What_is_imported_can_be_exported_and_is_the_same()
    {
        string seed = Repository.PathOf("seeds", "london-devolution"), data = Path.Combine(folder, "data"), exported = Path.Combine(folder, "exported");
        Assert.Equal(0, await Run("import", seed, "--data", data));
        Assert.Equal(0, await Run("export", exported, "--data", data));
        CsvReading before = CsvFolder.Read(seed), after = CsvFolder.Read(exported);
        Assert.True(after.IsGood);
        Assert.Equal(before.Dataset, after.Dataset);
        Assert.Equal(before.Nodes.Select(node => node.NodeId).Order(), after.Nodes.Select(node => node.NodeId).Order());
        Assert.Equal(before.Edges.Select(edge => edge.Id).Order(), after.Edges.Select(edge => edge.Id).Order());
        string again = Path.Combine(folder, "again"), other = Path.Combine(folder, "other");
        Assert.Equal(0, await Run("import", exported, "--data", other));
        Assert.Equal(0, await Run("export", again, "--data", other));
        string[] files = [.. Directory.GetFiles(exported).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
        Assert.Equal(files, Directory.GetFiles(again).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Equal(File.ReadAllText(Path.Combine(exported, file)), File.ReadAllText(Path.Combine(again, file))));
    }

    [Fact]
    public async Task An_import_that_cannot_be_read_changes_nothing_and_says_so_by_its_exit_code()
    {
        string data = Path.Combine(folder, "data");
        Assert.Equal(CommandLine.Refused, await Run("import", Path.Combine(folder, "nowhere"), "--data", data));
        Assert.False(Directory.Exists(data));
    }

    [Fact]
    public async Task An_empty_record_cannot_be_exported()
    {
        string data = Path.Combine(folder, "data");
        OrgGraph.Sqlite.SqliteStore.Open(data).Dispose();
        Assert.Equal(CommandLine.Refused, await Run("export", Path.Combine(folder, "out"), "--data", data));
    }

    [Theory]
    [InlineData("export", "out")]
    [InlineData("check")]
    [InlineData("copy", "--from", "sqlite", "--to", "neo4j")]
    public async Task What_only_reads_a_record_makes_none(string command, params string[] arguments)
    {
        string data = Path.Combine(folder, "mistyped");
        string[] given = [.. arguments.Select(argument => argument == "out" ? Path.Combine(folder, "out") : argument)];
        Assert.Equal(CommandLine.Broken, await Run([command, .. given, "--data", data]));
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Theory]
    [InlineData("--fail-on high", CommandLine.Found)]
    [InlineData("--fail-on never", 0)]
    [InlineData("--fail-on high --pack raci --format json", CommandLine.Found)]
    [InlineData("--fail-on low --as-of 1900-01-01 --pack no-data --format sarif", 0)]
    [InlineData("--pack no-such-pack", CommandLine.Refused)]
    [InlineData("--pack broken.json", CommandLine.Refused)]
    [InlineData("--as-of yesterday", CommandLine.Refused)]
    [InlineData("--fail-on dire", 1)]
    public async Task A_check_says_by_its_exit_code_what_came_of_it(string options, int code)
    {
        string data = Path.Combine(folder, "data"), packs = Path.Combine(data, "packs"), broken = Path.Combine(folder, "broken.json");
        Directory.CreateDirectory(packs);
        await File.WriteAllTextAsync(broken, "{", TestContext.Current.CancellationToken);
        string off = string.Join(", ", Enum.GetValues<OrgGraph.Findings.CheckGroup>().SelectMany(_ => OrgGraph.Findings.CheckList.All).Where(check => check.Group == OrgGraph.Findings.CheckGroup.Data)
            .DistinctBy(check => check.Id).Select(check => $"\"{check.Id}\": {{ \"enabled\": false }}"));
        await File.WriteAllTextAsync(
            Path.Combine(packs, "no-data.json"), $$"""{ "name": "no-data", "title": "No checks of the data", "origin": "A test", "extends": "default", "checks": { {{off}} } }""", TestContext.Current.CancellationToken);
        Assert.Equal(code, await Run(["check", "--folder", Repository.PathOf("seeds", "demonstration"), "--data", data, .. options.Replace("broken.json", broken, StringComparison.Ordinal).Split(' ')]));
    }

    [Fact]
    public async Task A_check_reads_the_record_and_an_empty_record_cannot_be_checked()
    {
        string data = Path.Combine(folder, "data");
        OrgGraph.Sqlite.SqliteStore.Open(data).Dispose();
        Assert.Equal(CommandLine.Refused, await Run("check", "--data", data));
        Assert.Equal(0, await Run("import", Repository.PathOf("seeds", "london-devolution"), "--data", data));
        Assert.Equal(CommandLine.Found, await Run("check", "--data", data));
        Assert.Equal(CommandLine.Refused, await Run("check", "--folder", Path.Combine(folder, "nowhere"), "--data", data));
    }

    [Fact]
    public async Task A_store_that_cannot_be_opened_has_an_exit_code_of_its_own()
    {
        string file = Path.Combine(folder, "file");
        await File.WriteAllTextAsync(file, "not a folder", TestContext.Current.CancellationToken);
        Assert.Equal(CommandLine.Broken, await Run("export", Path.Combine(folder, "out"), "--data", file));
        Assert.Equal(CommandLine.Broken, await Run("check", "--data", file));
    }

    [Fact]
    public async Task An_address_that_others_can_reach_has_the_exit_code_of_a_refusal() =>
        Assert.Equal(CommandLine.Refused, await Run("--data", Path.Combine(folder, "data"), "--urls", "http://0.0.0.0:5220"));

    [Theory]
    [InlineData("impotr")]
    [InlineData("import")]
    [InlineData("--nonsense")]
    public async Task What_is_no_command_is_an_error(string arguments) => Assert.NotEqual(0, await Run(arguments.Split(' ')));

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static Task<int> Run(params string[] arguments) => CommandLine.Build().Parse(arguments).InvokeAsync(cancellationToken: TestContext.Current.CancellationToken);
}
