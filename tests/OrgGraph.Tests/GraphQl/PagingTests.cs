using System.Text.Json;

namespace OrgGraph.Tests.GraphQl;

/// <summary>Connections: pages from either end, cursors, totals.</summary>
public sealed class PagingTests(InventedServer town) : IClassFixture<InventedServer>
{
    [Fact]
    public async Task Pages_follow_each_other_by_cursor_and_know_their_neighbours()
    {
        string? after = null;
        var names = new List<string?>();
        bool more = true;
        while (more)
        {
            var page = (await town.Server.Data(
                "query($after: String) { people(first: 3, after: $after, order: [{ name: DESC }]) { totalCount edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage endCursor } } }",
                new { after })).GetProperty("people");
            var info = page.GetProperty("pageInfo");
            Assert.Equal(after is not null, info.GetProperty("hasPreviousPage").GetBoolean());
            Assert.Equal(4, page.GetProperty("totalCount").GetInt32());
            names.AddRange(page.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("name").GetString()));
            after = info.GetProperty("endCursor").GetString();
            Assert.Equal(page.GetProperty("edges").EnumerateArray().Last().GetProperty("cursor").GetString(), after);
            more = info.GetProperty("hasNextPage").GetBoolean();
        }

        Assert.Equal(["Dev Eames", "Cleo Dunn", "Ben Carver", "Ada Brook"], names);
    }

    [Fact]
    public async Task A_page_can_be_counted_from_the_back_and_before_a_cursor()
    {
        var last = (await town.Server.Data("{ people(last: 2) { nodes { name } pageInfo { hasPreviousPage startCursor } } }")).GetProperty("people");
        Assert.Equal(["Cleo Dunn", "Dev Eames"], Names(last));
        string? before = last.GetProperty("pageInfo").GetProperty("startCursor").GetString();
        Assert.Equal(["Ben Carver"], Names((await town.Server.Data("query($before: String) { people(last: 1, before: $before) { nodes { name } } }", new { before })).GetProperty("people")));
    }

    [Fact]
    public async Task Nested_lists_have_pages_of_their_own()
    {
        const string Query = "query($after: String) { board(id: \"river-board\") { members(first: 1, after: $after, order: [{ role: ASC }]) { nodes { role } pageInfo { hasNextPage endCursor } totalCount } } }";
        var first = (await town.Server.Data(Query)).GetProperty("board").GetProperty("members");
        Assert.Equal((2, true), (first.GetProperty("totalCount").GetInt32(), first.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()));
        var second = (await town.Server.Data(Query, new { after = first.GetProperty("pageInfo").GetProperty("endCursor").GetString() })).GetProperty("board").GetProperty("members");
        Assert.Equal(["CHAIR", "MEMBER"], new[] { first, second }.Select(page => page.GetProperty("nodes")[0].GetProperty("role").GetString()));
    }

    [Fact]
    public async Task Totals_are_counted_only_when_they_are_asked_for_and_rows_are_read_only_then()
    {
        town.Calls.Take();
        await town.Server.Data("{ people { nodes { name } } }");
        Assert.Equal(["State", "Page Person"], town.Calls.Take());
        Assert.Equal("{\"totalCount\":4}", (await town.Server.Data("{ people { totalCount } }")).GetProperty("people").ToString());
        Assert.Equal(["State", "Page Person counted"], town.Calls.Take());
        await town.Server.Data("{ people { ...Counted } } fragment Counted on PeopleConnection { totalCount }");
        Assert.Equal(["State", "Page Person counted"], town.Calls.Take());
    }

    [Theory]
    [InlineData("{ people(first: 1, last: 1) { nodes { name } } }", "BAD_PAGE")]
    [InlineData("{ people(first: -1) { nodes { name } } }", "BAD_PAGE")]
    [InlineData("{ people(first: 1001) { nodes { name } } }", "BAD_PAGE")]
    [InlineData("{ people(after: \"x\") { nodes { name } } }", "BAD_CURSOR")]
    [InlineData("{ people(order: [{ name: ASC, id: ASC }]) { nodes { name } } }", "BAD_ORDER")]
    [InlineData("{ people { nodes { reportingLine } } }", "FIELDS_ON_CORRECT_TYPE")]
    [InlineData("{ board(id: \"river-board\") { reportingLine(direction: UP, depth: 0) { totalCount } } }", "BAD_DEPTH")]
    public async Task A_page_that_cannot_be_asked_for_is_refused(string query, string code) => Assert.Equal(code, await town.Server.Code(query));

    [Fact]
    public async Task A_cursor_of_another_order_is_refused()
    {
        var page = await town.Server.Data("{ people(first: 1) { pageInfo { endCursor } } }");
        string? after = page.GetProperty("people").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        Assert.Equal("BAD_CURSOR", await town.Server.Code("query($after: String) { people(order: [{ name: DESC }], after: $after) { nodes { name } } }", new { after }));
    }

    [Fact]
    public async Task The_list_of_who_answers_for_what_goes_on_from_programmes_to_commitments()
    {
        const string Query = "query($after: String) { accountability(first: 2, after: $after) { totalCount nodes { item { __typename name } } pageInfo { hasNextPage endCursor } } }";
        string? after = null;
        var names = new List<string?>();
        bool more = true;
        while (more)
        {
            var page = (await town.Server.Data(Query, new { after })).GetProperty("accountability");
            Assert.Equal(5, page.GetProperty("totalCount").GetInt32());
            names.AddRange(page.GetProperty("nodes").EnumerateArray().Select(row => row.GetProperty("item").GetProperty("name").GetString()));
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
            more = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean();
        }

        Assert.Equal(["Dry Feet", "Dry Feet Pilot", "Build the dyke", "Buy spades", "Plant willows"], names);
    }

    private static IEnumerable<string?> Names(JsonElement page) => page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("name").GetString());
}
