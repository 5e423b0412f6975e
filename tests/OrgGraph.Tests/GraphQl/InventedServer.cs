using OrgGraph.Sqlite;

namespace OrgGraph.Tests.GraphQl;

/// <summary>A server over the invented town, for all tests of a class.</summary>
public sealed class InventedServer : IAsyncLifetime
{
    private SqliteStore? store;

    internal GraphQlServer Server { get; private set; } = null!;

    internal CountingStore Calls { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        store = await TestStore.Invented();
        Calls = new(store);
        Server = await GraphQlServer.Start(Calls);
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        TestStore.Remove(store!);
    }
}
