using OrgGraph.Sqlite;
using OrgGraph.TestKit.Data;

namespace OrgGraph.Tests.Pages;

/// <summary>A store of invented people in a folder of its own.</summary>
internal sealed class InventedStore : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("orggraph-invented-").FullName;

    private InventedStore() => Store = SqliteStore.Open(folder);

    /// <summary>The store.</summary>
    public SqliteStore Store { get; }

    /// <summary>With what a test puts in.</summary>
    public static async Task<InventedStore> With(TestData data, Dataset? dataset = null)
    {
        var invented = new InventedStore();
        Assert.IsType<ChangeOutcome.Applied>(await invented.Store.Apply(data.ToChangeSet(dataset), TestContext.Current.CancellationToken));
        return invented;
    }

    public void Dispose()
    {
        Store.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
