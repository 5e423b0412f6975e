using OrgGraph.Neo4j.Http;
using OrgGraph.Neo4j.Reading;
using OrgGraph.Neo4j.Tests.Server;
using OrgGraph.TestKit.Data;

namespace OrgGraph.Neo4j.Tests.Plans;

/// <summary>What a question costs, in looks into the store: they are counted, not timed.</summary>
[Collection(OneServer.Name)]
public sealed class PlanTests(Neo4jServer server)
{
    private const int People = 2_000, OnABoard = 20, Size = 20;

    private async Task<Neo4jStore> Town(int people = People)
    {
        var store = await server.Empty();
        var data = new TestData();
        var boards = Enumerable.Range(0, people / OnABoard).Select(i => data.Board($"Board {i}")).ToList();
        for (int i = 0; i < people; i++) data.Seat(data.Person($"Person {i}"), boards[i % boards.Count], from: "2016");
        await store.Apply(data.ToChangeSet(), TestContext.Current.CancellationToken);

        // Neo4j plans by samples of its indexes, which it takes in the background: those of the town, please, not those of the test before.
        using var api = new QueryApi(server.Settings, TimeProvider.System, new SocketsHttpHandler());
        await api.Read("CALL db.prepareForReplanning()", [], TestContext.Current.CancellationToken);
        return store;
    }

    [Fact]
    public async Task A_page_far_down_costs_what_the_first_one_costs()
    {
        await using var store = await Town();
        var first = new NodeQuery { Kind = NodeKind.Person, AsOf = TestData.Day("2017-01-01"), Page = PageRequest.Of(Size) };
        string? after = null;
        for (int i = 0; i < 2; i++) after = (await store.Page(first with { Page = new() { First = 900, After = after } }, TestContext.Current.CancellationToken)).Rows[^1].Cursor;

        var (near, far) = (await Profiled(first), await Profiled(first with { Page = new() { First = Size, After = after } }));

        Assert.All([near, far], profile => Assert.Contains(profile.Operators, name => name.StartsWith("NodeIndexSeekByRange", StringComparison.Ordinal) && name.Contains("namePlace", StringComparison.Ordinal)));
        Assert.All([near, far], profile => Assert.False(profile.ScansPeople, string.Join('\n', profile.Operators)));
        Assert.InRange(far.Hits, near.Hits, near.Hits + Size);
        Assert.InRange(far.Hits, 1, People / 4);
    }

    [Theory]
    [InlineData(Field.Id, "board-7")]
    [InlineData(Field.Name, "Board 7")]
    public async Task A_filter_on_what_lies_an_edge_away_begins_there_by_an_index(Field field, string value)
    {
        var seated = new Filter.Links(EdgeKind.MemberOf, Direction.Out, Quantifier.Some, new Filter.At(Step.To, Filter.Equal(field, value)));
        var query = new NodeQuery { Kind = NodeKind.Person, AsOf = TestData.Day("2017-01-01"), Where = seated, Page = PageRequest.Of(Size, countTotal: true) };

        await IsFoundFromTheFarEnd(query);
    }

    [Fact]
    public async Task A_filter_on_what_lies_two_edges_away_begins_there_by_an_index()
    {
        var withSeven = new Filter.Links(EdgeKind.MemberOf, Direction.In, Quantifier.Some, new Filter.At(Step.Person, Filter.Equal(Field.Id, "person-7")));
        var besideSeven = new Filter.Links(EdgeKind.MemberOf, Direction.Out, Quantifier.Some, new Filter.At(Step.To, new Filter.And([new Filter.IsA(NodeKind.Board), withSeven])));
        var query = new NodeQuery { Kind = NodeKind.Person, AsOf = TestData.Day("2017-01-01"), Where = besideSeven, Page = PageRequest.Of(Size, countTotal: true) };

        await IsFoundFromTheFarEnd(query);
    }

    /// <summary>It begins at an index of ids or names, looks through no people, and costs the same in a town four times as large.</summary>
    private async Task IsFoundFromTheFarEnd(NodeQuery query)
    {
        var hits = new List<long>();
        string plan = "";
        foreach (int people in (int[])[People / 4, People])
        {
            await using var store = await Town(people);
            Assert.Equal(OnABoard, (await store.Page(query, TestContext.Current.CancellationToken)).Total);
            var profile = await Profiled(query);
            Assert.False(profile.ScansPeople, string.Join('\n', profile.Operators));
            Assert.DoesNotContain(profile.Operators, name => name.Contains("namePlace) WHERE", StringComparison.Ordinal));
            Assert.Contains(profile.Operators, name => name.Contains("Node(id)", StringComparison.Ordinal) || name.Contains("Node(name)", StringComparison.Ordinal));
            hits.Add(profile.Hits);
            plan = string.Join('\n', profile.Operators);
        }

        Assert.True(hits[1] <= hits[0] * 5 / 4, $"{hits[0]} looks became {hits[1]} in the larger town:\n{plan}");
    }

    private Task<Profile> Profiled(NodeQuery query)
    {
        var (statement, parameters, _) = NodePages.Text(query);
        return Profile.Of(server.Settings, statement, parameters);
    }
}
