using System.Text.Json.Nodes;
using OrgGraph.Api.Setup;
using OrgGraph.Neo4j.Tests.Server;
using OrgGraph.TestKit;

namespace OrgGraph.Neo4j.Tests.Hosting;

/// <summary>The London dataset in Neo4j, asked through the program: the same answers, and a round trip for each level of a query.</summary>
[Collection(OneServer.Name)]
public sealed class LondonTests(Neo4jServer server, LondonInNeo4j london) : IClassFixture<LondonInNeo4j>
{
    private static readonly string Queries = Repository.PathOf("tests", "OrgGraph.Tests", "GraphQl", "Queries");

    public static TheoryData<string> All => [.. Directory.GetFiles(Queries, "*.graphql").Order().Select(file => Path.GetFileNameWithoutExtension(file))];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_query_answers_as_its_file_says(string name)
    {
        var served = await london.Served(server);
        var expected = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Queries, name + ".json"), Cancellation));
        var actual = JsonNode.Parse((await served.Data(await File.ReadAllTextAsync(Path.Combine(Queries, name + ".graphql"), Cancellation))).GetRawText());
        Assert.True(JsonNode.DeepEquals(expected, actual), actual!.ToJsonString());
    }

    /// <summary>One for the day; one for a list with all that it is seen to need below; and one for each level that is seen only when it is reached.</summary>
    [Theory]
    [InlineData("{ people(first: 1) { nodes { name } } }", 2)]
    [InlineData("{ people(first: 50) { nodes { name } } }", 2)]
    [InlineData("{ people(first: 1) { nodes { accountabilities { nodes { item { id } } } } } }", 2)]
    [InlineData("{ people(first: 50) { nodes { accountabilities { nodes { item { id } } } } } }", 2)]
    [InlineData("{ programmes(first: 1, where: { name: { eq: \"Workforce\" } }) { nodes { accountabilities { nodes { person { accountabilities { nodes { item { id } } } } } } } } }", 2)]
    [InlineData("{ programmes(first: 50) { nodes { accountabilities { edges { node { person { ...P } } } } } } } fragment P on Person { accountabilities { nodes { item { id } } } }", 2)]
    [InlineData("{ programmes(first: 50) { nodes { accountabilities { nodes { person @include(if: true) { accountabilities { nodes { item { id } } } } } } } } }", 3)]
    [InlineData("{ boards(first: 1) { nodes { partOf { nodes { to { ... on Board { members { nodes { role } } } ... on Organisation { posts { nodes { post { holders { totalCount } } } } } } } } } } }", 2)]
    [InlineData("{ boards(first: 30) { nodes { partOf(first: 10) { nodes { to { ... on Board { members { nodes { role } } } ... on Organisation { posts { nodes { post { holders { totalCount } } } } } } } } } } }", 2)]
    [InlineData("{ boards(first: 50, asOf: \"2017-12-20\") { nodes { citations { source { title } } members { nodes { citations { source { title } } } } } } }", 2)]
    [InlineData("{ board(id: \"london-health-board\") { members { nodes { person { memberships { nodes { role } } } } } } }", 4)]
    public async Task A_query_makes_one_round_trip_for_each_level_at_most_however_many_nodes_it_has(string query, int trips)
    {
        var served = await london.Served(server);
        long before = london.Store.RoundTrips;
        await served.Data(query);
        Assert.Equal(trips, london.Store.RoundTrips - before);
    }

    /// <summary>What is read ahead is what would be read level by level: aliases, pages and counts of their own, conditions, the same fragment at several places.</summary>
    [Theory]
    [InlineData("{ people { nodes { name one: memberships(first: 1) { nodes { role board { name } } pageInfo { hasNextPage endCursor } totalCount } all: memberships(order: [{ role: ASC }]) { edges { cursor node { role board { ...B } } } } } } } fragment B on Board { name members(first: 2) { totalCount nodes { isVacant person { name memberships { totalCount } } } } }")]
    [InlineData("query ($no: Boolean = false, $yes: Boolean = true) { programmes { nodes { name commitments(first: 3) { totalCount nodes { name commitments { nodes { name accountabilities @include(if: $yes) { nodes { responsibility person { name } } } } } } } overseenBy @include(if: $no) { totalCount } parts @skip(if: $no) { totalCount } } } }")]
    [InlineData("{ organisations(first: 10, allTime: true, where: { name: { contains: \"nhs\" } }) { nodes { name members { nodes { role from { name ... on Post { holders { nodes { person { name holdings { nodes { post { name } } } } } } } } onBehalfOf { name members { totalCount } } } } } } }")]
    [InlineData("{ boards(first: 2) { nodes { name members(after: \"nowhere\") { nodes { role } } posts { totalCount } } } }")]
    [InlineData("{ agreements { nodes { name parties(where: { role: { eq: SIGNATORY } }) { nodes { organisation { name partyTo { nodes { role agreement { name parties { totalCount } } } } } } } } } }")]
    public async Task What_is_read_ahead_is_what_the_embedded_store_answers(string query)
    {
        var served = await london.Served(server);
        string actual = (await served.Ask(query)).GetRawText();
        Assert.Equal(await london.Embedded(query), actual);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/people")]
    [InlineData("/boards")]
    [InlineData("/programmes/workforce")]
    [InlineData("/people/amanda-coyle")]
    [InlineData("/search?q=ann+rainsbery")]
    [InlineData("/reporting-lines")]
    public async Task A_page_is_there(string path)
    {
        var (status, page) = await (await london.Served(server)).Get(path);
        Assert.True(status == System.Net.HttpStatusCode.OK, page);
    }

    [Fact]
    public async Task The_host_fills_an_empty_database_and_finds_it_filled_the_next_time()
    {
        await (await server.Empty()).DisposeAsync();
        await london.Forget();
        await using (var first = await ServedStore.Configured(server.Settings.Uri))
        {
            Assert.Contains($"First start: filled with 'London health and care devolution", first.Said, StringComparison.Ordinal);
            Assert.Contains($"in Neo4j at {server.Settings.Uri}db/neo4j.", first.Said, StringComparison.Ordinal);
            Assert.DoesNotContain("orggraph.db", first.DataFolder);
            Assert.Contains("London Health Board", (await first.Get("/boards")).Body, StringComparison.Ordinal);
        }

        await using var second = await ServedStore.Configured(server.Settings.Uri);
        Assert.Contains("Found 'London health and care devolution", second.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_does_not_exist_keeps_the_host_from_starting()
    {
        var settings = new Dictionary<string, string?> { ["Store"] = "neo4j", ["Neo4j:Uri"] = server.Settings.Uri.ToString(), ["Neo4j:Database"] = "nowhere" };
        var fault = await Assert.ThrowsAsync<StoreException>(() => ExplorerHost.Open(new() { Urls = "http://127.0.0.1:0", Settings = settings, Output = TextWriter.Null }, Cancellation));
        Assert.False(fault.MayPass);
        Assert.Contains("/db/nowhere is not there", fault.Message, StringComparison.Ordinal);
    }
}
