using OrgGraph.Neo4j.Http;

namespace OrgGraph.Neo4j.Tests.Server;

/// <summary>
/// The real Neo4j that the suite runs on, one for the whole run: the one that <c>ORGGRAPH_TEST_NEO4J</c> names (its data is deleted); else one started from the
/// folder <c>../shared/neo4j</c>; else one in a container. Where none of these can be had, every test is skipped and says why.
/// </summary>
public sealed class Neo4jServer : IAsyncLifetime
{
    private const string Variable = "ORGGRAPH_TEST_NEO4J";
    private IRunningServer? started;
    private Neo4jSettings? settings;
    private string missing = "";

    /// <summary>How to reach it.</summary>
    public Neo4jSettings Settings
    {
        get
        {
            if (settings is not null) return settings;
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", missing);
            throw new InvalidOperationException(missing);
        }
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } address)
        {
            settings = new()
            {
                Uri = new(address),
                Database = Environment.GetEnvironmentVariable(Variable + "_DATABASE") ?? "neo4j",
                User = Environment.GetEnvironmentVariable(Variable + "_USER"),
                Password = Environment.GetEnvironmentVariable(Variable + "_PASSWORD"),
            };
            return;
        }

        var reasons = new List<string> { $"{Variable} names no server" };
        foreach (var way in (Func<Task<IRunningServer>>[])[FolderServer.Start, ContainerServer.Start])
        {
            try
            {
                started = await way();
                settings = new() { Uri = started.Uri };
                return;
            }
            catch (NoServerException none)
            {
                reasons.Add(none.Message);
            }
        }

        missing = $"There is no Neo4j to test on: {string.Join("; ", reasons)}.";
    }

    /// <summary>A store in a database with nothing in it but the schema.</summary>
    public async Task<Neo4jStore> Empty()
    {
        using var api = new QueryApi(Settings, TimeProvider.System, new SocketsHttpHandler());
        await api.Write("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS", [], TestContext.Current.CancellationToken);
        return await Neo4jStore.Open(Settings, cancellation: TestContext.Current.CancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (started is not null) await started.DisposeAsync();
    }
}
