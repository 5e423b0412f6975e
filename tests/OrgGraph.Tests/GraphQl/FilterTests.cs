using System.Text.Json;

namespace OrgGraph.Tests.GraphQl;

/// <summary>Filters and orders, in HotChocolate's dialect.</summary>
public sealed class FilterTests(InventedServer town) : IClassFixture<InventedServer>
{
    [Theory]
    [InlineData("name: { eq: \"Ada Brook\" }", "ada-brook")]
    [InlineData("name: { neq: \"Ada Brook\" }", "ben-carver cleo-dunn dev-eames")]
    [InlineData("name: { in: [\"Ada Brook\", \"Dev Eames\"] }", "ada-brook dev-eames")]
    [InlineData("name: { nin: [\"Ada Brook\", \"Dev Eames\"] }", "ben-carver cleo-dunn")]
    [InlineData("name: { contains: \"BR\" }", "ada-brook")]
    [InlineData("name: { ncontains: \"a\" }", "cleo-dunn")]
    [InlineData("name: { startsWith: \"de\" }", "dev-eames")]
    [InlineData("name: { nstartsWith: \"de\" }", "ada-brook ben-carver cleo-dunn")]
    [InlineData("name: { endsWith: \"k\" }", "ada-brook")]
    [InlineData("name: { nendsWith: \"k\" }", "ben-carver cleo-dunn dev-eames")]
    [InlineData("id: { eq: \"person/cleo-dunn\" }", "cleo-dunn")]
    [InlineData("id: { eq: \"board/cleo-dunn\" }", "")]
    [InlineData("id: { eq: \"nonsense\" }", "")]
    [InlineData("id: { in: [\"person/cleo-dunn\", \"person/dev-eames\"] }", "cleo-dunn dev-eames")]
    [InlineData("id: { nin: [\"person/cleo-dunn\", \"person/dev-eames\"] }", "ada-brook ben-carver")]
    [InlineData("name: { contains: \"a\" }, and: [{ name: { contains: \"n\" } }]", "ben-carver")]
    [InlineData("or: [{ name: { startsWith: \"a\" } }, { name: { startsWith: \"b\" } }]", "ada-brook ben-carver")]
    [InlineData("not: { name: { startsWith: \"a\" } }", "ben-carver cleo-dunn dev-eames")]
    [InlineData("memberships: { any: true }", "ben-carver cleo-dunn")]
    [InlineData("memberships: { any: false }", "ada-brook dev-eames")]
    [InlineData("memberships: { some: { role: { eq: SECRETARY } } }", "cleo-dunn")]
    [InlineData("memberships: { none: { role: { eq: SECRETARY } } }", "ada-brook ben-carver dev-eames")]
    [InlineData("memberships: { some: { }, all: { role: { in: [MEMBER, SECRETARY] } } }", "cleo-dunn")]
    [InlineData("memberships: { some: { board: { kind: { eq: WORKING_GROUP } } } }", "cleo-dunn")]
    [InlineData("memberships: { some: { body: { name: { startsWith: \"bridge\" } } } }", "cleo-dunn")]
    [InlineData("memberships: { some: { organisation: { } } }", "")]
    [InlineData("memberships: { some: { onBehalfOf: { name: { eq: \"Water Company\" } } } }", "cleo-dunn")]
    [InlineData("memberships: { some: { onBehalfOf: null } }", "ben-carver cleo-dunn")]
    [InlineData("memberships: { some: { post: { name: { eq: \"Town Mayor\" } } } }", "ben-carver")]
    [InlineData("holdings: { some: { tenure: { eq: ACTING } } }", "ben-carver")]
    [InlineData("accountabilities: { some: { item: { programme: { kind: { eq: WORKSTREAM } } } } }", "ada-brook cleo-dunn")]
    [InlineData("accountabilities: { some: { item: { commitment: { } } } }", "")]
    [InlineData("accountabilities: { some: { standing: { neq: CONFIRMED } } }", "cleo-dunn")]
    public async Task People_are_filtered(string where, string expected) => Assert.Equal(expected, Keys((await town.Server.Data($"{{ people(where: {{ {where} }}) {{ nodes {{ id }} }} }}")).GetProperty("people")));

    [Theory]
    [InlineData("seats: { eq: 5 }", "river-board")]
    [InlineData("seats: { gt: 5 }", "")]
    [InlineData("seats: { gte: 5 }", "river-board")]
    [InlineData("seats: { lt: 6 }", "river-board")]
    [InlineData("seats: { lte: 4 }", "")]
    [InlineData("seats: { ngt: 4 }", "bridge-group")]
    [InlineData("seats: { eq: null }", "bridge-group")]
    [InlineData("plenary: { eq: false }", "river-board")]
    [InlineData("plenary: { eq: null }", "bridge-group")]
    [InlineData("plenary: { neq: null }", "river-board")]
    [InlineData("kind: { nin: [WORKING_GROUP] }", "river-board")]
    [InlineData("members: { some: { voting: { eq: true } } }", "river-board")]
    [InlineData("reportsTo: { some: { line: { eq: DOTTED } } }", "bridge-group")]
    [InlineData("reportsTo: { some: { to: { board: { name: { eq: \"River Board\" } } } } }", "bridge-group")]
    [InlineData("reportedToBy: { some: { from: { post: { } } } }", "bridge-group")]
    public async Task Boards_are_filtered(string where, string expected) => Assert.Equal(expected, Keys((await town.Server.Data($"{{ boards(where: {{ {where} }}) {{ nodes {{ id }} }} }}")).GetProperty("boards")));

    [Fact]
    public async Task A_filter_may_come_in_variables()
    {
        var where = new { memberships = new { some = new { role = new { eq = "SECRETARY" } } } };
        Assert.Equal("cleo-dunn", Keys((await town.Server.Data("query($w: PersonFilterInput) { people(where: $w) { nodes { id } } }", new { w = where })).GetProperty("people")));
    }

    [Fact]
    public async Task A_vacancy_is_an_edge_without_a_person()
    {
        var rows = (await town.Server.Data("{ commitment(id: \"build-dyke\") { accountabilities(where: { person: null }) { nodes { isVacant person { name } post { name } responsibility } } } }"))
            .GetProperty("commitment").GetProperty("accountabilities").GetProperty("nodes");
        Assert.Equal("[{\"isVacant\":true,\"person\":null,\"post\":{\"name\":\"Flood Warden\"},\"responsibility\":\"DELIVERY_LEAD\"}]", rows.ToString());
    }

    [Fact]
    public async Task Commitments_directly_in_a_programme_leave_out_programmes_and_deeper_ones()
    {
        var found = (await town.Server.Data("{ programme(id: \"dry-feet\") { commitments(order: [{ name: DESC }]) { nodes { id } totalCount } parts { totalCount } deliverables: commitments(where: { kind: { eq: DELIVERABLE } }) { totalCount } } }"))
            .GetProperty("programme");
        Assert.Equal("plant-willows build-dyke", Keys(found.GetProperty("commitments")));
        Assert.Equal((2, 3, 1), (Total(found, "commitments"), Total(found, "parts"), Total(found, "deliverables")));
    }

    [Fact]
    public async Task Commitments_come_in_the_order_of_their_source_unless_another_is_asked_for()
    {
        var found = (await town.Server.Data("{ programme(id: \"dry-feet\") { usual: commitments { nodes { id } } other: commitments(order: [{ kind: DESC }]) { nodes { id } } } }")).GetProperty("programme");
        Assert.Equal(("build-dyke plant-willows", "plant-willows build-dyke"), (Keys(found.GetProperty("usual")), Keys(found.GetProperty("other"))));
    }

    [Fact]
    public async Task Several_keys_of_an_order_count_in_turn()
    {
        var data = await town.Server.Data("{ board(id: \"river-board\") { members(order: [{ role: DESC }, { person: { name: ASC } }]) { nodes { role person { name } } } } }");
        Assert.Equal(
            "[{\"role\":\"MEMBER\",\"person\":{\"name\":\"Cleo Dunn\"}},{\"role\":\"CHAIR\",\"person\":{\"name\":\"Ben Carver\"}}]",
            data.GetProperty("board").GetProperty("members").GetProperty("nodes").ToString());
    }

    private static int Total(JsonElement of, string list) => of.GetProperty(list).GetProperty("totalCount").GetInt32();

    private static string Keys(JsonElement page) => string.Join(' ', page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!.Split('/')[1]));
}
