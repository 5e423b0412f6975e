using OrgGraph.Neo4j.Http;
using OrgGraph.Neo4j.Tests.Server;

namespace OrgGraph.Neo4j.Tests;

/// <summary>Opening a database makes what it lacks, says so, and touches nothing that is not this program's.</summary>
[Collection(OneServer.Name)]
public sealed class SchemaTests(Neo4jServer server)
{
    [Fact]
    public async Task Opening_again_changes_nothing()
    {
        await (await server.Empty()).DisposeAsync();
        await using var store = await Neo4jStore.Open(server.Settings, cancellation: TestContext.Current.CancellationToken);

        Assert.Empty(store.SchemaChanges);
        Assert.Equal(new Uri(server.Settings.Uri, "db/neo4j").ToString(), store.Address);
    }

    [Fact]
    public async Task What_is_missing_is_made_and_told()
    {
        await (await server.Empty()).DisposeAsync();
        await Run("DROP INDEX person_place");
        await Run("MATCH (record:Record) DELETE record");
        await using var store = await Neo4jStore.Open(server.Settings, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(["Made person_place.", "Made an empty record."], store.SchemaChanges);
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_left_alone()
    {
        await (await server.Empty()).DisposeAsync();
        await Run("MATCH (record:Record) SET record.schema = 99");

        var fault = await Assert.ThrowsAsync<StoreException>(() => Neo4jStore.Open(server.Settings, cancellation: TestContext.Current.CancellationToken));

        Assert.Contains("newer version of this program: its schema is 99", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_something_else_is_left_alone()
    {
        await (await server.Empty()).DisposeAsync();
        await Run("MATCH (record:Record) DELETE record CREATE (:Film {title: 'The Mill'})");

        var fault = await Assert.ThrowsAsync<StoreException>(() => Neo4jStore.Open(server.Settings, cancellation: TestContext.Current.CancellationToken));

        Assert.Contains("Choose an empty database", fault.Message, StringComparison.Ordinal);
    }

    private async Task Run(string statement)
    {
        using var api = new QueryApi(server.Settings, TimeProvider.System, new SocketsHttpHandler());
        await api.Write(statement, [], TestContext.Current.CancellationToken);
    }
}
