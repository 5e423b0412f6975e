using System.Globalization;
using System.Text.RegularExpressions;
using OrgGraph.Api.Commands;
using OrgGraph.Api.Diagrams.Files;
using OrgGraph.TestKit;
using OrgGraph.Tests.Viz;

namespace OrgGraph.Tests.Hosting;

/// <summary>The command that draws, as people and scripts call it.</summary>
public sealed partial class DrawCommandTests(DrawCommandTests.London london) : IClassFixture<DrawCommandTests.London>, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("orggraph-draw-").FullName;

    public static TheoryData<string> Endings => [.. DiagramFormats.All.Select(format => format.Ending)];

    [Theory]
    [MemberData(nameof(Endings))]
    public async Task The_ending_of_the_file_says_how_it_is_written(string ending)
    {
        string file = Path.Combine(folder, $"lines.{ending}");
        var (status, output, _) = await Draw("reporting-lines", "--as-of", "2017-08-10", "--out", file);
        Assert.Equal(0, status);
        Assert.Contains($"Reporting lines of boards and programmes, As of 10 August 2017: written to {file}.", output, StringComparison.Ordinal);
        Assert.True(new FileInfo(file).Length > 400);
        Assert.Equal([file], Directory.GetFiles(folder));
    }

    [Fact]
    public async Task A_name_is_as_good_as_an_id()
    {
        string byName = Path.Combine(folder, "name.json"), byId = Path.Combine(folder, "id.json");
        Assert.Equal(0, (await Draw("surroundings", "--of", "london health board", "--out", byName)).Status);
        Assert.Equal(0, (await Draw("surroundings", "--of", "board/london-health-board", "--out", byId)).Status);
        Assert.Equal(await File.ReadAllTextAsync(byId, TestContext.Current.CancellationToken), await File.ReadAllTextAsync(byName, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Boxes_are_coloured_by_what_they_belong_to()
    {
        string file = Path.Combine(folder, "coloured.txt");
        Assert.Equal(0, (await Draw("reporting-lines", "--colour", "tier", "--as-of", "2017-08-10", "--out", file)).Status);
        Assert.Contains("Colours by tier: A is Political; B is Strategic;", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_is_opened_besides()
    {
        string closed = Path.Combine(folder, "closed.txt"), opened = Path.Combine(folder, "opened.txt");
        string[] board = ["surroundings", "--of", "board/london-health-board", "--as-of", "2017-08-10"];
        Assert.Equal(0, (await Draw([.. board, "--out", closed])).Status);
        Assert.Equal(0, (await Draw([.. board, "--open", "board/london-health-and-care-strategic-partnership-board:reports", "--out", opened])).Status);
        Assert.DoesNotContain("London Workforce Board", await File.ReadAllTextAsync(closed, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("London Workforce Board", await File.ReadAllTextAsync(opened, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_of_several_lists_them_with_their_ids()
    {
        var (status, _, error) = await Draw("surroundings", "--of", "board", "--out", Path.Combine(folder, "a.svg"));
        Assert.Equal(CommandLine.Refused, status);
        Assert.StartsWith("AMBIGUOUS: 'board' may be several. Give the id of one.", error, StringComparison.Ordinal);
        Assert.Matches(@"\n  board/london-health-board  London Health Board\r?\n", error);
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Theory]
    [InlineData("UNKNOWN_DIAGRAM: There is no diagram 'nonsense'.", "nonsense", "--out", "a.svg")]
    [InlineData("UNKNOWN_FORMAT: Diagrams are not written as '.exe'. The endings are .svg, .png, .pdf,", "reporting-lines", "--out", "a.exe")]
    [InlineData("UNKNOWN_FORMAT: Diagrams are not written as '.'.", "reporting-lines", "--out", "a")]
    [InlineData("DIAGRAM_NEEDS: The diagram surroundings needs '--of'", "surroundings", "--out", "a.svg")]
    [InlineData("NO_MATCH: No board or programme is called anything like 'zzzzzz'.", "reporting-lines", "--of", "zzzzzz", "--out", "a.svg")]
    [InlineData("UNKNOWN_ID: '--of' names board/nowhere, which is not there.", "reporting-lines", "--of", "board/nowhere", "--out", "a.svg")]
    [InlineData("BAD_DATE: '--as-of': Date must be written like 2017-08-10.", "reporting-lines", "--as-of", "soon", "--out", "a.svg")]
    [InlineData("BAD_WORD: '--colour' cannot be 'blue'. It is organisation or tier.", "reporting-lines", "--colour", "blue", "--out", "a.svg")]
    [InlineData("BAD_WIDTH: A picture of this diagram is 1 to", "reporting-lines", "--width", "many", "--out", "a.png")]
    [InlineData("BAD_PAPER: The paper is A4 or A3, not 'A0'.", "reporting-lines", "--paper", "A0", "--out", "a.pdf")]
    [InlineData("NOT_FOR_THIS_DIAGRAM: The diagram reporting-lines is not asked for with '--depth'.", "reporting-lines", "--depth", "2", "--out", "a.svg")]
    [InlineData("BAD_NUMBER: '--depth' is a whole number from 1 to 3, not '9'.", "surroundings", "--of", "board/london-health-board", "--depth", "9", "--out", "a.svg")]
    public async Task What_it_cannot_draw_it_refuses_in_words_and_writes_nothing(string message, params string[] arguments)
    {
        arguments[^1] = Path.Combine(folder, arguments[^1]);
        var (status, _, error) = await Draw(arguments);
        Assert.Equal(CommandLine.Refused, status);
        Assert.StartsWith(message, error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Fact]
    public async Task A_file_that_is_there_is_replaced_whole_and_stays_when_the_new_one_fails()
    {
        string file = Path.Combine(folder, "a.svg");
        await File.WriteAllTextAsync(file, "old", TestContext.Current.CancellationToken);
        Assert.NotEqual(0, (await Draw("reporting-lines", "--of", "zzzzzz", "--out", file)).Status);
        Assert.Equal("old", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal(0, (await Draw("reporting-lines", "--out", file)).Status);
        Assert.StartsWith("<?xml", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_a_refusal() =>
        Assert.Equal(CommandLine.Refused, (await Draw("reporting-lines", "--out", Path.Combine(folder, "nowhere", "a.svg"))).Status);

    [Fact]
    public async Task A_data_folder_that_is_not_there_cannot_be_opened_and_is_not_made()
    {
        string data = Path.Combine(folder, "dta");
        var (status, _, error) = await Run("draw", "reporting-lines", "--out", Path.Combine(folder, "a.svg"), "--data", data);
        Assert.Equal(CommandLine.Broken, status);
        Assert.Contains($"The data folder {data} is not there. Name the folder that keeps the record with --data FOLDER;", error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public async Task A_data_folder_without_a_record_cannot_be_opened_and_stays_empty()
    {
        string data = Directory.CreateDirectory(Path.Combine(folder, "data")).FullName;
        var (status, _, error) = await Run("draw", "reporting-lines", "--out", Path.Combine(folder, "a.svg"), "--data", data);
        Assert.Equal(CommandLine.Broken, status);
        Assert.Contains($"There is no record in the data folder {data}.", error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(data));
    }

    [Fact]
    public async Task An_empty_record_has_nothing_to_draw()
    {
        string data = Path.Combine(folder, "data");
        OrgGraph.Sqlite.SqliteStore.Open(data).Dispose();
        var (status, _, error) = await Run("draw", "reporting-lines", "--out", Path.Combine(folder, "a.svg"), "--data", data);
        Assert.Equal(CommandLine.Refused, status);
        Assert.Contains("holds no record to draw", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_help_is_as_approved()
    {
        var (status, output, _) = await Run("draw", "--help");
        Assert.Equal(0, status);
        await Approved.Matches("draw-help.txt", DefaultFolder().Replace(output.ReplaceLineEndings("\n"), "Default: FOLDER"));
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>The data folder is another on each machine.</summary>
    [GeneratedRegex(@"Default:\s+configuration\s+'Data',\s+else\s+\S+")]
    private static partial Regex DefaultFolder();

    private Task<(int Status, string Output, string Error)> Draw(params string[] arguments) => Run(["draw", .. arguments, "--data", london.Data]);

    private static async Task<(int Status, string Output, string Error)> Run(params string[] arguments)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        int status = await CommandLine.Build().Parse(arguments).InvokeAsync(new() { Output = output, Error = error }, TestContext.Current.CancellationToken);
        return (status, output.ToString(), error.ToString());
    }

    /// <summary>The London record in a data folder, for all tests of the class.</summary>
    public sealed class London : IAsyncLifetime
    {
        /// <summary>The folder.</summary>
        public string Data { get; } = Directory.CreateTempSubdirectory("orggraph-draw-data-").FullName;

        /// <inheritdoc/>
        public async ValueTask InitializeAsync() => Assert.Equal(0, (await Run("import", Repository.PathOf("seeds", "london-devolution"), "--data", Data)).Status);

        /// <inheritdoc/>
        public ValueTask DisposeAsync()
        {
            Directory.Delete(Data, recursive: true);
            return ValueTask.CompletedTask;
        }
    }
}
