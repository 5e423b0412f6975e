using OrgGraph.Exchange.Csv;
using OrgGraph.Sqlite;
using OrgGraph.TestKit;

namespace OrgGraph.Tests.GraphQl;

/// <summary>The embedded store in a folder of its own, filled.</summary>
internal static class TestStore
{
    /// <summary>With the invented town.</summary>
    public static Task<SqliteStore> Invented() => Filled(InventedTown.Everything());

    /// <summary>With the London dataset.</summary>
    public static Task<SqliteStore> London()
    {
        var read = CsvFolder.Read(Path.Combine(Repository.Root, "seeds", "london-devolution"));
        Assert.Empty(read.Problems);
        return Filled(InventedTown.Everything() with { Dataset = read.Dataset, PutNodes = read.Nodes, PutEdges = read.Edges });
    }

    /// <summary>Closes it and removes its folder.</summary>
    public static void Remove(SqliteStore store)
    {
        store.Dispose();
        Directory.Delete(Path.GetDirectoryName(store.File)!, recursive: true);
    }

    private static async Task<SqliteStore> Filled(ChangeSet changes)
    {
        var store = SqliteStore.Open(Directory.CreateTempSubdirectory("orggraph-graphql-").FullName);
        Assert.IsType<ChangeOutcome.Applied>(await store.Apply(changes));
        return store;
    }
}
