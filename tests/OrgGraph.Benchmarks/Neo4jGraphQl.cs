using System.Globalization;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using OrgGraph.Api.Setup;
using OrgGraph.Neo4j;

namespace OrgGraph.Benchmarks;

/// <summary>
/// Two GraphQL queries, each over HTTP: to this program on Neo4j, to this program on the embedded store, and to @neo4j/graphql on the same Neo4j, which is asked
/// for the whole answer, and for the part of it that leaves out seats which come by a post. Pages begin at a place in an order that the same index serves for all.
/// </summary>
internal static partial class Neo4jGraphQl
{
    private const int Turns = 11, InARow = 30;

    private const string OwnNested = """
        query ($day: Date!, $after: String) { people(first: 20, after: $after, asOf: $day) { nodes { id name memberships(first: 12) { nodes { role
          board { id name members(first: 400) { nodes { role person { id name } } } } } } } } }
        """;

    /// <summary>The whole answer, as <see cref="OwnNested"/> has it: seats that come by a post held on the day too.</summary>
    private const string PeerNested = """
        query ($day: Int!, $after: String!) { people(limit: 20, where: { namePlace: { gt: $after } }, sort: [{ namePlace: ASC }]) { id name
          boardsConnection(where: { edge: { startLo: { lte: $day }, endHi: { gt: $day } } }) { edges { properties { role } node { ...B } } }
          postsConnection(where: { edge: { startLo: { lte: $day }, endHi: { gt: $day } } }) { edges { node {
            boardsConnection(where: { edge: { startLo: { lte: $day }, endHi: { gt: $day } } }) { edges { properties { role } node { ...B } } } } } } } }
        fragment B on Board { id name
          membersConnection(where: { edge: { startLo: { lte: $day }, endHi: { gt: $day } } }) { edges { properties { role } node { id name } } }
          postsConnection(where: { edge: { startLo: { lte: $day }, endHi: { gt: $day } } }) { edges { properties { role } node {
            holdersConnection(where: { edge: { startLo: { lte: $day }, endHi: { gt: $day } } }) { edges { node { id name } } } } } } }
        """;

    /// <summary>Only seats that people have of their own: a part of the answer.</summary>
    private const string PeerNestedDirect = """
        query ($day: Int!, $after: String!) { people(limit: 20, where: { namePlace: { gt: $after } }, sort: [{ namePlace: ASC }]) { id name
          boardsConnection(where: { edge: { startLo: { lte: $day }, endHi: { gt: $day } } }) { edges { properties { role }
            node { id name membersConnection(where: { edge: { startLo: { lte: $day }, endHi: { gt: $day } } }) { edges { properties { role } node { id name } } } } } } } }
        """;

    private const string OwnFiltered = """
        query ($day: Date!, $after: String) { people(first: 100, after: $after, asOf: $day, where: { memberships: { some: { role: { eq: CHAIR }, board: { kind: { eq: COMMITTEE } } } } }) {
          nodes { id name memberships(first: 40) { nodes { role board { id name kind } } } } } }
        """;

    private const string PeerFiltered = """
        query ($day: Int!, $after: String!) { people(limit: 100, sort: [{ namePlace: ASC }], where: { namePlace: { gt: $after }, OR: [
            { boardsConnection: { some: { edge: { role: { eq: "chair" }, startLo: { lte: $day }, endHi: { gt: $day } }, node: { kind: { eq: "committee" } } } } },
            { postsConnection: { some: { edge: { startLo: { lte: $day }, endHi: { gt: $day } }, node: {
              boardsConnection: { some: { edge: { role: { eq: "chair" }, startLo: { lte: $day }, endHi: { gt: $day } }, node: { kind: { eq: "committee" } } } } } } } }] }) {
          id name boardsConnection(where: { edge: { startLo: { lte: $day }, endHi: { gt: $day } } }) { edges { properties { role } node { id name kind } } }
          postsConnection(where: { edge: { startLo: { lte: $day }, endHi: { gt: $day } } }) { edges { node {
            boardsConnection(where: { edge: { startLo: { lte: $day }, endHi: { gt: $day } } }) { edges { properties { role } node { id name kind } } } } } } } }
        """;

    private const string PeerFilteredDirect = """
        query ($day: Int!, $after: String!) { people(limit: 100, sort: [{ namePlace: ASC }],
            where: { namePlace: { gt: $after }, boardsConnection: { some: { edge: { role: { eq: "chair" }, startLo: { lte: $day }, endHi: { gt: $day } }, node: { kind: { eq: "committee" } } } } }) {
          id name boardsConnection(where: { edge: { startLo: { lte: $day }, endHi: { gt: $day } } }) { edges { properties { role } node { id name kind } } } } }
        """;

    public static async Task Run(Neo4jStore server, IGraphStore embedded, DateOnly day)
    {
        var all = new NodeQuery { Kind = NodeKind.Person, AsOf = day };
        var middle = await Neo4jQuestions.Walk(embedded, all, (await embedded.State()).Counts[NodeKind.Person] / 2);
        var average = await Average(embedded, all with { Page = PageRequest.Of(20) });
        await using var onServer = await Host(server);
        await using var onFile = await Host(embedded);
        using var peer = await Neo4jPeer.Start();
        using var client = new HttpClient();
        Neo4jBenchmark.Say($"{"GraphQL over HTTP",-60} {"trips",5} {"Neo4j",10} {"embedded",12} {"@neo4j/graphql",17} {"… without posts",27}");
        await Compare("20 people, few boards, their members", middle, OwnNested, PeerNested, PeerNestedDirect);
        await Compare("20 people, as many boards as usual, their members", average, OwnNested, PeerNested, PeerNestedDirect);
        await Compare("100 who chair a committee, their boards", middle, OwnFiltered, PeerFiltered, PeerFilteredDirect);

        async Task Compare(string name, Row<Listed>? from, string own, string whole, string part)
        {
            object ours = new { query = own, variables = new { day, after = from?.Cursor } };
            string place = from is { } row ? $"{Collation.SortKey(row.Item.Node.Name)}\0{row.Item.Node.NodeId.Key}" : "";
            Func<Task<string>> Peer(string query) => () => Post(client, peer!.Address, new { query, variables = new { day = day.DayNumber, after = place } });
            Func<Task<string>>[] ask =
            [
                () => Post(client, new(new(onServer.Urls.Single()), "/graphql"), ours),
                () => Post(client, new(new(onFile.Urls.Single()), "/graphql"), ours),
                .. peer is null ? Array.Empty<Func<Task<string>>>() : [Peer(whole), Peer(part)],
            ];
            int[] seats = await Task.WhenAll(ask.Select(async each => Role().Count(await each())));
            long before = server.RoundTrips;
            await ask[0]();
            long trips = server.RoundTrips - before;
            double[] taken = await Measured.Milliseconds(ask, Turns, InARow);
            string beside = string.Join(' ', taken.Skip(2).Select(peers => string.Create(CultureInfo.InvariantCulture, $"{peers,11:0.0} ms ({peers / taken[0]:0.0} ×)")));
            Neo4jBenchmark.Say($"{$"{name} ({seats[0]} seats)",-60} {trips,5} {taken[0],7:0.0} ms {taken[1],9:0.0} ms {beside}{(seats.Take(3).Distinct().Count() > 1 ? $"   ANSWERS DIFFER: {string.Join(", ", seats)} seats" : "")}");
        }
    }

    /// <summary>Where the first page begins whose people have as many seats as is usual, nobody more than the query asks for; null for the beginning. Few people have most seats, so that most pages have fewer.</summary>
    private static async Task<Row<Listed>?> Average(IGraphStore store, NodeQuery pages)
    {
        int people = (await store.State()).Counts[NodeKind.Person], seats = 0;
        await foreach (var edge in store.Edges([EdgeKind.MemberOf])) seats += edge.Validity.On(pages.AsOf!.Value) == Certainty.No ? 0 : 1;
        for (Row<Listed>? last = null; ;)
        {
            var page = await store.Page(pages with { Page = pages.Page with { After = last?.Cursor } });
            var found = await store.Expand(new() { Nodes = [.. page.Items.Select(listed => listed.Node.NodeId)], Kind = EdgeKind.MemberOf, Direction = Direction.Out, AsOf = pages.AsOf });
            if (!page.HasNext || (found.Sum(each => each.Rows.Count) * people >= seats * pages.Page.Size && found.All(each => each.Rows.Count <= 12))) return last;
            last = page.Rows[^1];
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
