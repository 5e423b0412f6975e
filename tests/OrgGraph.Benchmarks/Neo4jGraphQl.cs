using System.Globalization;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using OrgGraph.Api.Setup;
using OrgGraph.Neo4j;

namespace OrgGraph.Benchmarks;

/// <summary>
/// Two GraphQL queries, each over HTTP: to this program on Neo4j, to this program on the embedded store, and to @neo4j/graphql on the same Neo4j, which is asked
/// for the whole answer, and for the part of it that leaves out seats which come by a post; each as its manual has it, in pages by offset, and again with the page
/// begun at a place in an order that our index serves, which takes knowing how OrgGraph keeps that order.
/// </summary>
internal static partial class Neo4jGraphQl
{
    private const int Turns = 11, InARow = 30;

    private const string OwnNested = """
        query ($day: Date!, $after: String) { people(first: 20, after: $after, asOf: $day) { nodes { id name memberships(first: 12) { nodes { role
          board { id name members(first: 400) { nodes { role person { id name } } } } } } } } }
        """;

    private const string OwnFiltered = """
        query ($day: Date!, $after: String) { people(first: 100, after: $after, asOf: $day, where: { memberships: { some: { role: { eq: CHAIR }, board: { kind: { eq: COMMITTEE } } } } }) {
          nodes { id name memberships(first: 40) { nodes { role board { id name kind } } } } } }
        """;

    public static async Task Run(Neo4jStore server, IGraphStore embedded, DateOnly day)
    {
        var everybody = new NodeQuery { Kind = NodeKind.Person, AsOf = day };
        var chairs = everybody with { Where = Neo4jQuestions.ChairsCommittee };
        int people = (await embedded.State()).Counts[NodeKind.Person], passing = (await embedded.Page(chairs with { Page = PageRequest.Of(1, countTotal: true) })).Total!.Value;
        await using var onServer = await Host(server);
        await using var onFile = await Host(embedded);
        using var peer = await Neo4jPeer.Start();
        using var client = new HttpClient();
        Neo4jBenchmark.Say($"{"GraphQL over HTTP",-62} {"trips",5} {"Neo4j",9} {"embedded",9}   {"@neo4j/graphql, by offset",-20} {"part",15}   {"at a place",15} {"part",15}");
        await Compare("20 people, few boards, their members", await Beginning.After(embedded, everybody, people / 2), OwnNested, Neo4jPeerQuery.Nested, Neo4jPeerQuery.NestedPart);
        await Compare("20 people, as many boards as usual, their members", await Average(embedded, everybody with { Page = PageRequest.Of(20) }), OwnNested, Neo4jPeerQuery.Nested, Neo4jPeerQuery.NestedPart);
        await Compare("100 who chair a committee, their boards", await Beginning.After(embedded, chairs, passing / 2), OwnFiltered, Neo4jPeerQuery.Filtered, Neo4jPeerQuery.FilteredPart);

        async Task Compare(string name, Beginning begins, string own, Neo4jPeerQuery whole, Neo4jPeerQuery part)
        {
            object ours = new { query = own, variables = new { day, after = begins.Cursor } };
            Func<Task<string>> Peer(string query, object variables) => () => Post(client, peer!.Address, new { query, variables });
            object byOffset = new { day = day.DayNumber, offset = begins.Offset }, atPlace = new { day = day.DayNumber, after = begins.Place };
            Func<Task<string>>[] ask =
            [
                () => Post(client, new(new(onServer.Urls.Single()), "/graphql"), ours),
                () => Post(client, new(new(onFile.Urls.Single()), "/graphql"), ours),
                .. peer is null ? Array.Empty<Func<Task<string>>>() : [Peer(whole.ByOffset, byOffset), Peer(part.ByOffset, byOffset), Peer(whole.AtPlace, atPlace), Peer(part.AtPlace, atPlace)],
            ];
            int[] seats = await Task.WhenAll(ask.Select(async each => Role().Count(await each())));
            long before = server.RoundTrips;
            await ask[0]();
            long trips = server.RoundTrips - before;
            double[] taken = await Measured.Milliseconds(ask, Turns, InARow);
            string beside = string.Join(' ', taken.Skip(2).Select(peers => string.Create(CultureInfo.InvariantCulture, $"{peers,7:0.0} ms ({peers / taken[0]:0.0} ×)")));
            bool same = seats.Where((_, asked) => asked % 2 == 0).Append(seats[1]).Distinct().Count() == 1;
            Neo4jBenchmark.Say($"{$"{name} ({seats[0]} seats)",-62} {trips,5} {taken[0],6:0.0} ms {taken[1],6:0.0} ms   {beside}{(same ? "" : $"   ANSWERS DIFFER: {string.Join(", ", seats)} seats")}");
        }
    }

    /// <summary>Where the first page begins whose people have as many seats as is usual, nobody more than the query asks for. Few people have most seats, so that most pages have fewer.</summary>
    private static async Task<Beginning> Average(IGraphStore store, NodeQuery pages)
    {
        int people = (await store.State()).Counts[NodeKind.Person], seats = 0;
        await foreach (var edge in store.Edges([EdgeKind.MemberOf])) seats += edge.Validity.On(pages.AsOf!.Value) == Certainty.No ? 0 : 1;
        for (var begins = Beginning.Front; ;)
        {
            var page = await store.Page(pages with { Page = pages.Page with { After = begins.Cursor } });
            var found = await store.Expand(new() { Nodes = [.. page.Items.Select(listed => listed.Node.NodeId)], Kind = EdgeKind.MemberOf, Direction = Direction.Out, AsOf = pages.AsOf });
            if (!page.HasNext || (found.Sum(each => each.Rows.Count) * people >= seats * pages.Page.Size && found.All(each => each.Rows.Count <= 12))) return begins;
            begins = Beginning.Behind(page.Rows[^1], begins.Offset + page.Rows.Count);
        }
    }

    private static async Task<ExplorerHost> Host(IGraphStore store)
    {
        var host = await ExplorerHost.Open(new() { Store = store, Urls = "http://127.0.0.1:0", Output = TextWriter.Null });
        await host.Start();
        return host;
    }

    private static async Task<string> Post(HttpClient client, Uri address, object body)
    {
        using var response = await client.PostAsJsonAsync(address, body);
        string text = await response.Content.ReadAsStringAsync();
        return text.Contains("\"errors\"", StringComparison.Ordinal) ? throw new InvalidOperationException(text) : text;
    }

    [GeneratedRegex("\"role\"")]
    private static partial Regex Role();
}
