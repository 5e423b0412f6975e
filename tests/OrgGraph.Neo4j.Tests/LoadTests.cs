using OrgGraph.Exchange.Json;
using OrgGraph.Neo4j.Tests.Http;
using OrgGraph.Neo4j.Tests.Server;
using OrgGraph.TestKit.Data;

namespace OrgGraph.Neo4j.Tests;

/// <summary>A large change goes in piece by piece, says how far it has come, lets nobody take a part for the whole, and carries on where it was broken off.</summary>
[Collection(OneServer.Name)]
public sealed class LoadTests(Neo4jServer server)
{
    private static ChangeSet Town()
    {
        var data = new TestData();
        var boards = Enumerable.Range(0, 20).Select(i => data.Board($"Board {i}")).ToList();
        for (int i = 0; i < 5_100; i++) data.Seat(data.Person($"Person {i}"), boards[i % boards.Count]);
        return data.ToChangeSet(new() { Title = "Town" });
    }

    [Fact]
    public async Task A_load_that_is_broken_off_says_so_and_ends_in_the_same_graph_when_it_is_run_again()
    {
        await using var store = await server.Empty();
        var town = Town();
        using var broken = new CancellationTokenSource();
        var progress = new Kept(after: 3, broken.Cancel);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.Load(town, progress, broken.Token));

        await using var other = await Neo4jStore.Open(server.Settings, cancellation: TestContext.Current.CancellationToken);
        foreach (Func<Task> ask in (Func<Task>[])[
            async () => await other.State(),
            async () => await other.Page(new() { Kind = NodeKind.Person }),
            async () => await other.Nodes([new(NodeKind.Person, "person-1")]),
            async () => await other.Apply(TestData.Change())])
        {
            Assert.Contains("is being loaded", (await Assert.ThrowsAsync<StoreException>(ask)).Message, StringComparison.Ordinal);
        }

        var again = new Kept();
        var outcome = await other.Load(town with { Id = Guid.NewGuid() }, again, TestContext.Current.CancellationToken);

        Assert.Equal(new ChangeOutcome.Applied(1), outcome);
        Assert.True(again.Told[0].Done > 0, "It began from the start.");
        Assert.Equal((again.Told[^1].All, town.PutNodes.Count + town.PutEdges.Count + town.PutNodes.Count + town.PutEdges.Count + 1), (again.Told[^1].Done, again.Told[^1].All));
        var state = await other.State(TestContext.Current.CancellationToken);
        Assert.Equal((1, "Town", 5_100, 5_100), (state.Version, state.Dataset!.Title, state.Counts[NodeKind.Person], state.Edges));
        var edges = await other.Edges([EdgeKind.MemberOf], TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(town.PutEdges.OrderBy(edge => edge.Id).Select(RecordJson.Write), edges.Select(RecordJson.Write));
        var logged = Assert.Single((await other.Changes(PageRequest.All, TestContext.Current.CancellationToken)).Items);
        Assert.Equal(again.Told[^1].All - town.PutNodes.Count - town.PutEdges.Count, logged.Items.Count);
    }

    [Fact]
    public async Task A_piece_whose_reply_is_lost_goes_in_once()
    {
        await (await server.Empty()).DisposeAsync();
        using var loses = new LosesReplies("CREATE (f)-[r:MEMBER_OF]");
        await using var store = await Neo4jStore.Open(server.Settings, loses, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(new ChangeOutcome.Applied(1), await store.Apply(Town(), TestContext.Current.CancellationToken));
        Assert.Equal((1, 5_100), (loses.Lost, (await store.State(TestContext.Current.CancellationToken)).Edges));
    }

    [Fact]
    public async Task A_large_change_that_breaks_a_rule_or_is_late_changes_nothing()
    {
        await using var store = await server.Empty();
        var town = Town();

        Assert.Equal(new ChangeOutcome.Conflict(7, 0), await store.Apply(town with { ExpectedVersion = 7 }, TestContext.Current.CancellationToken));
        var refused = Assert.IsType<ChangeOutcome.Refused>(await store.Apply(
            town with { PutNodes = [.. town.PutNodes, new Person { Id = new("tbc"), Name = "TBC" }] }, TestContext.Current.CancellationToken));
        Assert.Equal("NOT_A_PERSON", Assert.Single(refused.Refusals).Code);
        Assert.Equal(0, (await store.State(TestContext.Current.CancellationToken)).Counts[NodeKind.Person]);
    }

    /// <summary>Keeps what it is told, and does something after so many times.</summary>
    private sealed class Kept(int after = int.MaxValue, Action? then = null) : IProgress<LoadProgress>
    {
        public List<LoadProgress> Told { get; } = [];

        public void Report(LoadProgress value)
        {
            Told.Add(value);
            if (Told.Count == after) then!();
        }
    }
}
