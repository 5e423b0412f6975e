using OrgGraph.Api.Commands;
using OrgGraph.Api.Setup;
using OrgGraph.Exchange.Copying;
using OrgGraph.Findings;
using OrgGraph.Findings.Cases;
using OrgGraph.Neo4j.Tests.Server;
using OrgGraph.Sqlite;

namespace OrgGraph.Neo4j.Tests.Hosting;

/// <summary>A record on its way from the embedded store into Neo4j and back.</summary>
[Collection(OneServer.Name)]
public sealed class CopyTests(Neo4jServer server) : IDisposable
{
    private const int Small = 40;
    private readonly string folder = Directory.CreateTempSubdirectory("orggraph-copied-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("Neo4j__Uri", null);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_record_with_its_cases_comes_back_from_Neo4j_as_it_went_there()
    {
        using var here = await London("here");
        using var back = SqliteStore.Open(Path.Combine(folder, "back"));
        await using var neo4j = await server.Empty();

        var there = Assert.IsType<CopyOutcome.Copied>(await new StoreCopy(End(here), End(neo4j), Small, TimeProvider.System).Run(Cancellation)).Comparison;
        Assert.Equal((165, 261, 1), (there.Nodes, there.Edges, there.Cases));
        Assert.IsType<CopyOutcome.Copied>(await new StoreCopy(End(neo4j), End(back), null, TimeProvider.System).Run(Cancellation));
        Assert.True((await StoreComparison.Of(End(here), End(back), Cancellation)).IsSame);
        Assert.IsType<CopyOutcome.AlreadyTheSame>(await new StoreCopy(End(here), End(neo4j), Small, TimeProvider.System).Run(Cancellation));
    }

    [Fact]
    public async Task A_copy_that_is_broken_off_is_not_served_and_is_finished_when_it_is_begun_again()
    {
        using var here = await London("here");
        await using var neo4j = await server.Empty();
        int batches = 0;
        var broken = new StoreCopy(End(here), End(neo4j), Small, TimeProvider.System) { Progress = _ => { if (++batches == 5) throw new TimeoutException("The line is down."); } };
        await Assert.ThrowsAsync<TimeoutException>(() => broken.Run(Cancellation));

        var refused = await Assert.ThrowsAsync<SetupException>(() => ServedStore.Configured(server.Settings.Uri));
        Assert.Contains("holds a part of a copy that was interrupted", refused.Message, StringComparison.Ordinal);
        Assert.IsType<CopyOutcome.Copied>(await new StoreCopy(End(here), End(neo4j), Small, TimeProvider.System).Run(Cancellation));
        await using var served = await ServedStore.Configured(server.Settings.Uri);
        Assert.Contains("Found 'London", served.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_tells_by_its_exit_code_what_became_of_it()
    {
        await (await server.Empty()).DisposeAsync();
        (await London("here")).Dispose();
        using (var other = SqliteStore.Open(Path.Combine(folder, "other")))
            await other.Apply(new() { Id = Guid.NewGuid(), Who = "Tilda Quill", When = TimeProvider.System.GetUtcNow(), Why = "Another record", PutNodes = [new Person { Id = new("somebody"), Name = "Somebody Else" }] }, Cancellation);
        Environment.SetEnvironmentVariable("Neo4j__Uri", server.Settings.Uri.ToString());

        Assert.Equal(0, await Run("copy", "--from", "sqlite", "--to", "neo4j", "--data", Path.Combine(folder, "here")));
        Assert.Equal(0, await Run("copy", "--from", "sqlite", "--to", "neo4j", "--data", Path.Combine(folder, "here")));
        Assert.Equal(0, await Run("copy", "--from", "neo4j", "--to", "sqlite", "--data", Path.Combine(folder, "back")));
        Assert.Equal(CommandLine.Refused, await Run("copy", "--from", "sqlite", "--to", "neo4j", "--data", Path.Combine(folder, "other")));
        Assert.Equal(CommandLine.Refused, await Run("copy", "--from", "neo4j", "--to", "neo4j"));
        Environment.SetEnvironmentVariable("Neo4j__Uri", "http://127.0.0.1:1");
        Assert.Equal(CommandLine.Broken, await Run("copy", "--from", "sqlite", "--to", "neo4j", "--data", Path.Combine(folder, "here")));
        Environment.SetEnvironmentVariable("Neo4j__Uri", null);
        Assert.Equal(CommandLine.Refused, await Run("copy", "--from", "sqlite", "--to", "neo4j", "--data", Path.Combine(folder, "here")));
    }

    private static CopyEnd End(SqliteStore store) => new(store, store, store.File);

    private static CopyEnd End(Neo4jStore store) => new(store, store, store.Address);

    private static Task<int> Run(params string[] arguments) => CommandLine.Build().Parse(arguments).InvokeAsync(cancellationToken: Cancellation);

    private async Task<SqliteStore> London(string name)
    {
        var store = SqliteStore.Open(Path.Combine(folder, name));
        await Seed.FillWhenEmpty(store, TimeProvider.System, Cancellation);
        var entry = new CaseEvent
        {
            Matter = MatterId.Parse("several-accountable-0123456789abcdef"),
            Number = 1,
            When = new(2025, 3, 31, 12, 0, 0, TimeSpan.FromHours(1)),
            Who = "Tilda Quill",
            Action = CaseAction.Comment,
            Text = "Asked the programme office.",
            Finding = FindingId.Parse("several-accountable-0123456789abcdef"),
            Fingerprint = "f",
        };
        Assert.True(await store.Append(entry, Cancellation));
        return store;
    }
}
