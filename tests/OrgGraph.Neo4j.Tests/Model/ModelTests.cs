using OrgGraph.Exchange.Json;
using OrgGraph.Neo4j.Tests.Server;
using OrgGraph.Sqlite;

namespace OrgGraph.Neo4j.Tests.Model;

/// <summary>What the embedded store answers, Neo4j answers: the same random graphs, changes and questions for both.</summary>
[Collection(OneServer.Name)]
public sealed class ModelTests(Neo4jServer server) : IDisposable
{
    private const int Changes = 2, Rounds = 5;
    private readonly string folder = Directory.CreateTempSubdirectory("orggraph-model-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Both_stores_answer_everything_alike(int seed)
    {
        await using var neo4j = await server.Empty();
        using var sqlite = SqliteStore.Open(folder);
        var graph = new AnyGraph(seed);
        var whole = graph.Whole();
        await Both("the whole graph", store => store.Apply(whole));
        for (int change = 0; change <= Changes; change++)
        {
            await Compare($"Seed {seed}, after {change} changes");
            var next = graph.Change();
            await Both("a change", store => store.Apply(next));
        }

        async Task Both(string what, Func<IGraphStore, ValueTask<ChangeOutcome>> apply)
        {
            var (one, other) = (await apply(sqlite), await apply(neo4j));
            Assert.True(one is ChangeOutcome.Applied, $"{what}: {(one is ChangeOutcome.Refused refused ? string.Join(' ', refused.Refusals) : one)}");
            Assert.Equal(one, other);
        }

        async Task Compare(string when)
        {
            var asked = new AnyQuestion(graph);
            async Task Same(string question, Func<IGraphStore, Task<string>> answer)
            {
                string expected = await answer(sqlite), actual = await answer(neo4j);
                if (expected != actual) Assert.Fail($"{when}: {question}\n--- embedded\n{expected}\n--- Neo4j\n{actual}");
            }

            await Same("the state", async store => Told.Of(await store.State()));
            await Same("the log", async store => Told.Page(await store.Changes(PageRequest.Of(50, countTotal: true)), change => $"{change.Version} {string.Join('\n', change.Items)}"));
            await Same("the edges", async store => string.Join('\n', await store.Edges(Enum.GetValues<EdgeKind>()).Select(edge => RecordJson.Write(edge)).ToListAsync()));
            var ids = graph.Edges.Keys.Order().ToList();
            await Same("links", async store => string.Join('\n', (await store.Links([.. ids, new(EdgeKind.Holds, "not-there")])).Select(Told.Of)));
            NodeId[] some = [.. graph.Nodes.Keys, .. graph.SomeNodes()];
            await Same("nodes", async store => string.Join('\n', (await store.Nodes(some)).Select(node => node is null ? "" : RecordJson.Write(node))));
            for (int round = 0; round < Rounds; round++)
            {
                var page = asked.Page();
                await Same($"{page} {Told.Of(page.Where)}", store => Walk(request => store.Page(page with { Page = request }), listed => $"{listed.Node.NodeId} {listed.Certainty}"));
                var expansion = asked.Expansion();
                foreach (var request in (PageRequest[])[PageRequest.Of(100, countTotal: true), PageRequest.Of(2, countTotal: true), new() { Last = 2 }])
                    await Same($"{expansion} {Told.Of(expansion.Where)} {request}", async store => string.Join("\n\n", (await store.Expand(expansion with { Page = request })).Select(links => Told.Page(links, Told.Of))));
                await Same($"between {expansion} {Told.Of(expansion.Where)}", async store => await Between(store, expansion with { Nodes = [expansion.Nodes[0]] }));
                string text = graph.OneOf(["ada", "okafor", "okafr", "heath bord", "unit 2", "fern council", "o'neil", "li", "marl voss", "councl of"]);
                var day = asked.Day();
                await Same($"search {text} {day}", store => Walk(request => store.Search(new() { Text = text, AsOf = day, Page = request }), hit => $"{hit.Node.NodeId} {hit.MatchedName} {hit.Score:R} {hit.Certainty}"));
                var route = new RouteQuery { From = graph.OneOf(graph.SomeNodes()), To = graph.OneOf(graph.SomeNodes()), AsOf = day, Kinds = graph.Below(2) == 0 ? [] : [EdgeKind.MemberOf, EdgeKind.Holds] };
                await Same($"route {route}", async store => Told.Of(await store.ShortestRoute(route)));
                var lines = new ReportingQuery { Starts = graph.SomeNodes(NodeKind.Post, NodeKind.Board), Direction = graph.OneOf(Enum.GetValues<ReportingDirection>()), AsOf = day, Depth = graph.OneOf([1, 2, 100]), Lines = graph.OneOf<LineKind[]>([[], [LineKind.Solid, LineKind.Dotted]]) };
                await Same($"lines {lines}", async store => string.Join("\n\n", (await store.ReportingLines(lines)).Select(steps => string.Join('\n', steps.Select(step => $"{step.Depth} {step.Direction} {Told.Of(step.Link)} {step.ClosesLoop}")))));
            }

            var nested = asked.Nested();
            string byLevels = Told.Of(nested, await ByLevels.Of(sqlite, nested)), atOnce = Told.Of(nested, await neo4j.Nested(nested));
            Assert.True(byLevels == atOnce, $"{when}: {nested.Nodes} {Told.Of(nested.Nodes.Where)}\n--- level by level\n{byLevels}\n--- at once\n{atOnce}");
            foreach (int minSeats in (int[])[0, 2])
            {
                var load = new BoardLoadQuery { AsOf = asked.SomeDay(), MinSeats = minSeats };
                await Same($"load {load}", store => Walk(request => store.BoardLoad(load with { Page = request }), Told.Of));
                var shared = new SharedMembersQuery { AsOf = asked.SomeDay(), MinShared = graph.Below(2) + 1, Board = graph.Below(2) == 0 ? null : (BoardId)graph.SomeNodes(NodeKind.Board)[0] };
                await Same($"shared {shared}", store => Walk(request => store.SharedMembers(shared with { Page = request }), Told.Of));
            }
        }
    }

    /// <summary>The whole answer with its count, then the same in pages of three, from the front and from the back.</summary>
    private static async Task<string> Walk<T>(Func<PageRequest, ValueTask<Page<T>>> ask, Func<T, string> tell)
    {
        List<string> told = [Told.Page(await ask(PageRequest.Of(200, countTotal: true)), tell)];
        string? after = null, before = null;
        for (int i = 0; i < 3; i++)
        {
            var page = await ask(new() { First = 3, After = after });
            told.Add(Told.Page(page, tell));
            if (page.Rows.Count == 0) break;
            after = page.Rows[^1].Cursor;
        }

        for (int i = 0; i < 3; i++)
        {
            var page = await ask(new() { Last = 3, Before = before });
            told.Add(Told.Page(page, tell));
            if (page.Rows.Count == 0) break;
            before = page.Rows[0].Cursor;
        }

        if (after is not null && before is not null)
        {
            told.Add(Told.Page(await ask(new() { First = 2, After = after, Before = before }), tell));
            told.Add(Told.Page(await ask(new() { Last = 2, After = after, Before = before, CountTotal = true }), tell));
            told.Add(Told.Page(await ask(new() { Last = 2, After = before, Before = after, CountTotal = true }), tell));
        }

        return string.Join("\n\n", told);
    }

    private static async Task<string> Between(IGraphStore store, Expansion expansion) =>
        await Walk(async request => (await store.Expand(expansion with { Page = request }))[0], Told.Of);
}
