using OrgGraph.Findings;
using OrgGraph.Findings.Cases;
using OrgGraph.Neo4j.Http;
using OrgGraph.Neo4j.Tests.Http;
using OrgGraph.Neo4j.Tests.Server;
using OrgGraph.TestKit.Data;

namespace OrgGraph.Neo4j.Tests;

/// <summary>What is written once stands there once, readable for people too.</summary>
[Collection(OneServer.Name)]
public sealed class WriterTests(Neo4jServer server)
{
    [Fact]
    public async Task A_reply_that_is_lost_after_the_commit_applies_nothing_twice()
    {
        await (await server.Empty()).DisposeAsync();
        using var loses = new LosesReplies("CREATE (:Change");
        await using var store = await Neo4jStore.Open(server.Settings, loses, cancellation: TestContext.Current.CancellationToken);
        var data = new TestData();
        data.Seat(data.Person("Ada Okafor"), data.Board("Marl Board"));

        var outcome = await store.Apply(data.ToChangeSet(), TestContext.Current.CancellationToken);

        Assert.Equal((new ChangeOutcome.Applied(1), 1), (outcome, loses.Lost));
        var state = await store.State(TestContext.Current.CancellationToken);
        Assert.Equal((1, 1), (state.Version, state.Edges));
        Assert.Single((await store.Changes(PageRequest.All, TestContext.Current.CancellationToken)).Rows);
    }

    [Fact]
    public async Task A_reply_that_is_lost_keeps_an_entry_of_a_case_once_and_says_so()
    {
        await (await server.Empty()).DisposeAsync();
        using var loses = new LosesReplies("CREATE (e:CaseEntry)");
        await using var store = await Neo4jStore.Open(server.Settings, loses, cancellation: TestContext.Current.CancellationToken);
        var entry = new CaseEvent
        {
            Matter = MatterId.Parse("over-boarded-a"),
            Number = 1,
            When = TestData.Change().When,
            Who = "Tilda Quill",
            Action = CaseAction.Acknowledge,
            Finding = FindingId.Parse("over-boarded-aa"),
            Fingerprint = "0123456789abcdef",
        };

        Assert.True(await store.Append(entry, TestContext.Current.CancellationToken));
        Assert.False(await store.Append(entry, TestContext.Current.CancellationToken));
        Assert.Equal((1, 1), (loses.Lost, Assert.Single(await store.Cases([entry.Matter], TestContext.Current.CancellationToken))!.Version));
    }

    [Fact]
    public async Task A_person_finds_names_roles_and_dates_to_read_in_Neo4j_itself()
    {
        await using var store = await server.Empty();
        var data = new TestData();
        data.Seat(data.Person("Zoë O’Hara", "zoe"), data.Board("Marl Board", BoardKind.DeliveryUnit), MemberRole.DeputyChair, "2016-05", "2017-12-20", onBehalfOf: data.Organisation("Fernshire Council"));
        await store.Apply(data.ToChangeSet(), TestContext.Current.CancellationToken);
        using var api = new QueryApi(server.Settings, TimeProvider.System, new SocketsHttpHandler());

        var row = Assert.Single(await api.Read(
            "MATCH (p:Person)-[r:MEMBER_OF]->(b:Board) RETURN p.id, p.name, r.role, r.start, r.end, r.onBehalfOf, b.kind, b.id", [], TestContext.Current.CancellationToken));

        Assert.Equal(
            ["person/zoe", "Zoë O’Hara", "deputy-chair", "2016-05", "2017-12-20", "organisation/fernshire-council", "delivery-unit", "board/marl-board"],
            row.EnumerateArray().Select(value => value.GetString()));
    }

    [Fact]
    public async Task A_level_of_a_query_is_one_request_however_many_nodes_it_has()
    {
        await using var store = await server.Empty();
        var data = new TestData();
        var people = Enumerable.Range(0, 40).Select(i => data.Person($"Person {i}")).ToList();
        var boards = Enumerable.Range(0, 5).Select(i => data.Board($"Board {i}")).ToList();
        var seats = people.SelectMany((person, i) => boards.Take(1 + (i % 5)).Select(board => data.Seat(person, board))).ToList();
        await store.Apply(data.ToChangeSet(), TestContext.Current.CancellationToken);

        async Task<long> Sent(Func<Task> ask)
        {
            long before = store.RoundTrips;
            await ask();
            return store.RoundTrips - before;
        }

        Assert.Equal(1, await Sent(async () => await store.Nodes([.. people.Select(person => person.NodeId)], TestContext.Current.CancellationToken)));
        Assert.Equal(1, await Sent(async () => await store.Links([.. seats.Select(seat => seat.Id)], TestContext.Current.CancellationToken)));
        Assert.Equal(1, await Sent(async () => await store.Page(new() { Kind = NodeKind.Person, Page = PageRequest.Of(10, countTotal: true) }, TestContext.Current.CancellationToken)));
        Assert.Equal(1, await Sent(async () => await store.Expand(
            new() { Nodes = [.. people.Select(person => person.NodeId)], Kind = EdgeKind.MemberOf, Direction = Direction.Out, Page = PageRequest.Of(3, countTotal: true) }, TestContext.Current.CancellationToken)));
    }
}
