using System.Text.Json;
using OrgGraph.Sqlite;
using OrgGraph.TestKit;

namespace OrgGraph.Tests.GraphQl;

/// <summary>Questions of the whole over HTTP, on the demonstration, compared with the core's own answers.</summary>
public sealed class AnalysisQueryTests : IAsyncLifetime
{
    private static readonly DateOnly Day = new(2025, 3, 31);
    private SqliteStore store = null!;
    private GraphQlServer server = null!;

    public async ValueTask InitializeAsync()
    {
        var read = OrgGraph.Exchange.Csv.CsvFolder.Read(Repository.PathOf("seeds", "demonstration"));
        store = SqliteStore.Open(Directory.CreateTempSubdirectory("orggraph-analysis-").FullName);
        Assert.IsType<ChangeOutcome.Applied>(await store.Apply(InventedTown.Everything() with { Dataset = read.Dataset, PutNodes = read.Nodes, PutEdges = read.Edges }));
        server = await GraphQlServer.Start(store);
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        TestStore.Remove(store);
    }

    [Fact]
    public async Task Interlocks_come_with_people_period_and_weights()
    {
        var all = OrgGraph.Analysis.Projections.Of(store.Current, Day, 4, TestContext.Current.CancellationToken);
        var found = (await server.Data("{ interlocks(minShared: 4, first: 100) { totalCount nodes { one { id } other { id } shared overlap jaccard newman members { person { id } oneSeat { role } together { start } certainty } } } }")).GetProperty("interlocks");
        Assert.Equal(all.Count, found.GetProperty("totalCount").GetInt32());
        Assert.All(found.GetProperty("nodes").EnumerateArray(), pair =>
        {
            var expected = all.Single(one => one.One.NodeId.ToString() == Text(pair, "one", "id") && one.Other.NodeId.ToString() == Text(pair, "other", "id"));
            Assert.Equal((expected.Shared, expected.Shared), (pair.GetProperty("shared").GetInt32(), pair.GetProperty("members").GetArrayLength()));
            Assert.Equal((expected.Overlap, expected.Jaccard, expected.Newman), (pair.GetProperty("overlap").GetDouble(), pair.GetProperty("jaccard").GetDouble(), pair.GetProperty("newman").GetDouble()));
        });
        string board = Text(found.GetProperty("nodes")[0], "one", "id");
        var ofOne = await server.Data("query($b: ID) { interlocks(board: $b) { nodes { one { id } other { id } } } }", new { b = board });
        Assert.All(ofOne.GetProperty("interlocks").GetProperty("nodes").EnumerateArray(), pair => Assert.True(board == Text(pair, "one", "id") || board == Text(pair, "other", "id")));
    }

    [Fact]
    public async Task The_matrix_of_boards_is_the_same_both_ways()
    {
        var rows = (await server.Data("{ boardOverlap(boards: [\"board/mental-health-board\", \"board/urgent-care-board\", \"board/nowhere\"]) { board { id } shared } }")).GetProperty("boardOverlap");
        Assert.Equal(2, rows.GetArrayLength());
        Assert.Equal((6, 4, 4), (rows[0].GetProperty("shared")[0].GetInt32(), rows[0].GetProperty("shared")[1].GetInt32(), rows[1].GetProperty("shared")[0].GetInt32()));
    }

    [Fact]
    public async Task A_route_tells_why_each_step_is_there()
    {
        var route = (await server.Data("{ route(from: \"person/amara-fazackerley\", to: \"person/oriel-petrov\") { length certainty nodes { id } steps { from { id } to { id } reason link { id citations { place } } } } none: route(from: \"person/amara-fazackerley\", to: \"person/nobody\") { length } }"));
        Assert.Equal(JsonValueKind.Null, route.GetProperty("none").ValueKind);
        var found = route.GetProperty("route");
        int length = found.GetProperty("length").GetInt32();
        Assert.Equal((length, length + 1), (found.GetProperty("steps").GetArrayLength(), found.GetProperty("nodes").GetArrayLength()));
        Assert.All(found.GetProperty("steps").EnumerateArray().Index(), step =>
        {
            Assert.Equal(Text(found.GetProperty("nodes")[step.Index], "id"), Text(step.Item, "from", "id"));
            Assert.EndsWith(".", Text(step.Item, "reason"), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Brokers_articulation_people_and_components_are_the_cores_own()
    {
        var stop = TestContext.Current.CancellationToken;
        var data = await server.Data("""
            {
              brokerage(first: 3) { totalCount nodes { node { id } betweenness } }
              sampled: brokerage(first: 3, samples: 20, seed: 7) { nodes { node { id } betweenness } }
              articulationPeople { totalCount nodes { person { id } groups { through { id } boards people } } }
              components { nodes { boardCount peopleCount boards(first: 2) { totalCount nodes { id } } people(first: 1) { nodes { id } } } }
            }
            """);
        var between = OrgGraph.Analysis.Betweenness.Exact(store.Current, Day, cancellation: stop);
        Assert.Equal(between.Take(3).Select(one => (one.Node.NodeId.ToString(), one.Score)), Scores(data.GetProperty("brokerage")));
        Assert.Equal(between.Count, data.GetProperty("brokerage").GetProperty("totalCount").GetInt32());
        Assert.Equal(OrgGraph.Analysis.Betweenness.Sampled(store.Current, Day, 20, 7, cancellation: stop).Take(3).Select(one => (one.Node.NodeId.ToString(), one.Score)), Scores(data.GetProperty("sampled")));
        Assert.Equal(OrgGraph.Analysis.ArticulationPeople.Of(store.Current, Day, stop).Count, data.GetProperty("articulationPeople").GetProperty("totalCount").GetInt32());
        var largest = data.GetProperty("components").GetProperty("nodes")[0];
        Assert.Equal(OrgGraph.Analysis.Components.Of(store.Current, Day, stop)[0].Boards.Count, largest.GetProperty("boards").GetProperty("totalCount").GetInt32());
        Assert.Equal("BAD_SAMPLES", await server.Code("{ brokerage(samples: 0) { totalCount } }"));
    }

    [Fact]
    public async Task Lines_tell_spans_layers_dual_lines_and_loops()
    {
        var data = await server.Data("""
            {
              spans(first: 1) { nodes { post { id } span definiteSpan reports(first: 2) { totalCount nodes { id } } } }
              layers { nodes { top { id } layers below } }
              dualLines { nodes { node { id } lines { line } } }
              reportingLoops { nodes { nodes { id } lines { id } } }
            }
            """);
        var widest = data.GetProperty("spans").GetProperty("nodes")[0];
        Assert.Equal(("post/finance-director", 16, 16), (Text(widest, "post", "id"), widest.GetProperty("span").GetInt32(), widest.GetProperty("reports").GetProperty("totalCount").GetInt32()));
        var loop = Assert.Single(data.GetProperty("reportingLoops").GetProperty("nodes").EnumerateArray());
        Assert.Equal((3, 3), (loop.GetProperty("nodes").GetArrayLength(), loop.GetProperty("lines").GetArrayLength()));
        Assert.Contains(data.GetProperty("dualLines").GetProperty("nodes").EnumerateArray(), dual => Text(dual, "node", "id") == "post/head-of-workforce-planning");
        Assert.NotEmpty(data.GetProperty("layers").GetProperty("nodes").EnumerateArray());
    }

    [Fact]
    public async Task Work_beyond_the_bound_is_refused_with_what_would_do()
    {
        var refused = Assert.Throws<RefusedException>(() => OrgGraph.Analysis.Betweenness.Exact(store.Current, Day, mostSteps: 1000, TestContext.Current.CancellationToken));
        Assert.Equal("TOO_MUCH_WORK", refused.Refusal.Code);
        Assert.Contains("1,000 are allowed", refused.Message, StringComparison.Ordinal);
        Assert.Equal("QUERY_TOO_EXPENSIVE", await server.Code("{ " + string.Concat(Enumerable.Range(0, 6).Select(i => $"a{i}: brokerage {{ totalCount }} ")) + "}"));
        Assert.Equal("TOO_MANY_IDS", await server.Code("query($ids: [ID!]!) { boardOverlap(boards: $ids) { shared } }", new { ids = Enumerable.Repeat("board/x", 61) }));
    }

    private static IEnumerable<(string, double)> Scores(JsonElement connection) =>
        connection.GetProperty("nodes").EnumerateArray().Select(one => (Text(one, "node", "id"), one.GetProperty("betweenness").GetDouble()));

    private static string Text(JsonElement from, params string[] path) => path.Aggregate(from, (at, name) => at.GetProperty(name)).GetString()!;
}
