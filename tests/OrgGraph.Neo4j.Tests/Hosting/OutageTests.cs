using System.Net;
using OrgGraph.Neo4j.Tests.Server;

namespace OrgGraph.Neo4j.Tests.Hosting;

/// <summary>What readers are told while the server is away, and that nothing has to be started again when it is back. On a real server of its own, which is killed.</summary>
public sealed class OutageTests
{
    [Fact]
    public async Task A_server_that_comes_late_or_is_killed_is_said_to_be_away_and_is_taken_up_again_when_it_is_there()
    {
        await using var server = Prepared();
        await using var served = await ServedStore.Configured(server.Uri);
        Assert.Contains($"{server.Uri}db/neo4j cannot be reached", served.Said, StringComparison.Ordinal);
        Assert.Contains("it is tried again every 3 seconds", served.Said, StringComparison.Ordinal);
        await SaysThatTheRecordIsAway(served);

        await server.Begin();
        await served.Ready();
        Assert.Contains("First start: filled with 'London", served.Said, StringComparison.Ordinal);
        Assert.Contains("Made node_id.", served.Said, StringComparison.Ordinal);
        await Answers(served);

        await server.Kill();
        await SaysThatTheRecordIsAway(served);

        await server.Begin();
        await served.Ready();
        await Answers(served);
    }

    private static async Task SaysThatTheRecordIsAway(ServedStore served)
    {
        var (status, page) = await served.Get("/people");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("The record cannot be reached", page, StringComparison.Ordinal);
        Assert.Equal("STORE_UNAVAILABLE", (await served.Ask("{ people { nodes { name } } }")).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await served.Get("/health/ready")).Status);
        Assert.Equal(HttpStatusCode.OK, (await served.Get("/health/live")).Status);
    }

    private static async Task Answers(ServedStore served)
    {
        Assert.Contains("Amanda Coyle", (await served.Get("/people")).Body, StringComparison.Ordinal);
        var people = (await served.Data("{ people(first: 1) { nodes { name } } }")).GetProperty("people").GetProperty("nodes");
        Assert.Equal("Amanda Coyle", Assert.Single(people.EnumerateArray()).GetProperty("name").GetString());
    }

    private static FolderServer Prepared()
    {
        try
        {
            return FolderServer.Prepared();
        }
        catch (NoServerException none)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", $"There is no Neo4j that can be killed: {none.Message}.");
            throw;
        }
    }
}
