using OrgGraph.Api.Setup;
using OrgGraph.Neo4j.Tests.Server;

namespace OrgGraph.Neo4j.Tests.Hosting;

/// <summary>Neo4j filled with the London dataset, and the program over it, for all tests of a class.</summary>
public sealed class LondonInNeo4j : IAsyncDisposable
{
    private ServedStore? served, embedded;

    /// <summary>The store.</summary>
    public Neo4jStore Store { get; private set; } = null!;

    /// <summary>The program over it. Not begun before a test asks, so that it is the tests that are skipped where there is no server.</summary>
    internal async Task<ServedStore> Served(Neo4jServer server)
    {
        if (served is not null) return served;
        Store = await server.Empty();
        await Seed.FillWhenEmpty(Store, TimeProvider.System, null, TestContext.Current.CancellationToken);
        return served = await ServedStore.Over(Store);
    }

    /// <summary>What the program answers to a GraphQL query over the embedded store.</summary>
    internal async Task<string> Embedded(string query)
    {
        embedded ??= await ServedStore.Embedded();
        return (await embedded.Ask(query)).GetRawText();
    }

    /// <summary>Ends it, because the database is emptied.</summary>
    internal async Task Forget()
    {
        if (served is null) return;
        await served.DisposeAsync();
        await Store.DisposeAsync();
        served = null;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Forget();
        if (embedded is not null) await embedded.DisposeAsync();
    }
}
