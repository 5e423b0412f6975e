using OrgGraph.Sqlite;
using OrgGraph.TestKit.Contract;

namespace OrgGraph.Tests.Sqlite;

/// <summary>The embedded store answers as every store does, on a real file.</summary>
public sealed class SqliteStoreContract : GraphStoreContract
{
    private readonly List<TemporaryFolder> folders = [];

    protected override ValueTask<IGraphStore> CreateStore()
    {
        folders.Add(new());
        return new(SqliteStore.Open(folders[^1].Path));
    }

    protected override ValueTask CleanUp()
    {
        folders.ForEach(folder => folder.Dispose());
        return ValueTask.CompletedTask;
    }
}
