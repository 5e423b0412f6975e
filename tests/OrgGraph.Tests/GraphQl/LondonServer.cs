using OrgGraph.Sqlite;

namespace OrgGraph.Tests.GraphQl;

/// <summary>A server over the London dataset, for all tests of a class.</summary>
public sealed class LondonServer : IAsyncLifetime
{
    private SqliteStore? store;

    internal GraphQlServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        store = await TestStore.London();
        Server = await GraphQlServer.Start(store);
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        TestStore.Remove(store!);
    }
}
