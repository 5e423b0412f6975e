using OrgGraph.Exchange.Csv;
using OrgGraph.Sqlite;
using OrgGraph.TestKit;
using OrgGraph.Tests.Pages;

namespace OrgGraph.Tests.Diagrams;

/// <summary>One host with the demonstration dataset for all tests of a class: there every kind of diagram has something to show.</summary>
public sealed class WessmerePages : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("orggraph-wessmere-").FullName;
    private SqliteStore store = null!;

    /// <summary>The host.</summary>
    public RunningHost Host { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        store = SqliteStore.Open(folder);
        var change = OrgGraph.Api.Setup.Seed.ChangeSet(CsvFolder.Read(Repository.PathOf("seeds", "demonstration")), "For tests.", TimeProvider.System);
        Assert.IsType<ChangeOutcome.Applied>(await store.Apply(change));
        Host = await RunningHost.With(store);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        store.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
