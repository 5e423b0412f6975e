using System.Net.Http.Json;
using System.Text.RegularExpressions;
using OrgGraph.Api.Setup;
using OrgGraph.Neo4j;

namespace OrgGraph.Benchmarks;

/// <summary>
/// Two GraphQL queries, each over HTTP: to this program on Neo4j, to this program on the embedded store, and to @neo4j/graphql on the same Neo4j. Their pages
/// begin in the middle of the list, away from the few who sit on hundreds of boards, by a place in an order that the same index serves for all.
/// </summary>
internal static partial class Neo4jGraphQl
{
    private const int Times = 101;

    private const string OwnNested = """
        query ($day: Date!, $after: String) { people(first: 20, after: $after, asOf: $day) { nodes { id name memberships(first: 10) { nodes { role
          board { id name members(first: 400) { nodes { role person { id name } } } } } } } } }
        """;

    private const string PeerNested = """
        query ($day: Int!, $after: String!) { people(limit: 20, where: { namePlace: { gt: $after } }, sort: [{ namePlace: ASC }]) { id name
          boardsConnection(where: { edge: { startLo: { lte: $day }, endHi: { gt: $day } } }) { edges { properties { role }
            node { id name membersConnection(where: { edge: { startLo: { lte: $day }, endHi: { gt: $day } } }) { edges { properties { role } node { id name } } } } } } } }
        """;

    private const string OwnFiltered = """
        query ($day: Date!, $after: String) { people(first: 100, after: $after, asOf: $day, where: { memberships: { some: { role: { eq: CHAIR }, board: { kind: { eq: COMMITTEE } } } } }) {
          nodes { id name memberships(first: 20) { nodes { role board { id name kind } } } } } }
        """;

    private const string PeerFiltered = """
        query ($day: Int!, $after: String!) { people(limit: 100, sort: [{ namePlace: ASC }],
            where: { namePlace: { gt: $after }, boardsConnection: { some: { edge: { role: { eq: "chair" }, startLo: { lte: $day }, endHi: { gt: $day } }, node: { kind: { eq: "committee" } } } } }) {
          id name boardsConnection(where: { edge: { startLo: { lte: $day }, endHi: { gt: $day } } }) { edges { properties { role } node { id name kind } } } } }
        """;

    public static async Task Run(Neo4jStore server, IGraphStore embedded, DateOnly day)
    {
        var all = new NodeQuery { Kind = NodeKind.Person, AsOf = day };
        int middle = (await embedded.State()).Counts[NodeKind.Person] / 2;
        var from = await Neo4jQuestions.Walk(embedded, all, middle);
        string place = $"{Collation.SortKey(from.Item.Node.Name)}\0{from.Item.Node.NodeId.Key}";
        await using var onServer = await Host(server);
        await using var onFile = await Host(embedded);
        using var peer = await Neo4jPeer.Start();
        using var client = new HttpClient();
        Neo4jBenchmark.Say($"{"GraphQL over HTTP",-55} {"trips",5} {"Neo4j",10} {"embedded",12} {"@neo4j/graphql",17}");
        foreach (var (name, own, other) in new[] { ("20 people, their boards, their members", OwnNested, PeerNested), ("100 who chair a committee, their boards", OwnFiltered, PeerFiltered) })
        {
            object ours = new { query = own, variables = new { day, after = from.Cursor } };
            Func<Task<string>>[] ask =
            [
                () => Post(client, new(new(onServer.Urls.Single()), "/graphql"), ours),
                () => Post(client, new(new(onFile.Urls.Single()), "/graphql"), ours),
                .. peer is null ? Array.Empty<Func<Task<string>>>() : [() => Post(client, peer.Address, new { query = other, variables = new { day = day.DayNumber, after = place } })],
            ];
            int[] seats = await Task.WhenAll(ask.Select(async each => Role().Count(await each())));
            long before = server.RoundTrips;
            await ask[0]();
            long trips = server.RoundTrips - before;
            double[] taken = await Measured.Milliseconds(ask, Times);
            string beside = peer is null ? "" : FormattableString.Invariant($"{taken[2],8:0.0} ms   {taken[2] / taken[0],4:0.0} × as long");
            Neo4jBenchmark.Say($"{$"{name} ({seats[0]} seats)",-55} {trips,5} {taken[0],7:0.0} ms {taken[1],9:0.0} ms {beside}{(seats.Distinct().Count() > 1 ? $"   ANSWERS DIFFER: {string.Join(", ", seats)} seats" : "")}");
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
