using OrgGraph.Sqlite;
using OrgGraph.TestKit.Contract;

namespace OrgGraph.Tests.Sqlite;

/// <summary>The embedded store keeps cases as every store does, on a real file.</summary>
public sealed class SqliteCaseContract : CaseStoreContract
{
    private readonly TemporaryFolder folder = new();
    private SqliteStore? store;

    protected override ValueTask<ICaseStore> CreateStore() => new(store = SqliteStore.Open(folder.Path));

    protected override ValueTask CleanUp()
    {
        store?.Dispose();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
