using OrgGraph.Api.GraphQl.Vocabulary;

namespace OrgGraph.Tests.GraphQl;

/// <summary>Every edge of the model can be walked from both its ends, with what it carries.</summary>
public sealed class WalkTests(InventedServer town) : IClassFixture<InventedServer>
{
    [Fact]
    public void Every_kind_of_edge_is_walked_from_every_kind_of_node_at_either_end()
    {
        foreach (var kind in Enum.GetValues<EdgeKind>())
        {
            foreach (var from in EdgeKinds.From(kind)) Assert.Single(Walks.All, walk => walk.At == from && walk.Kind == kind && walk.Direction == Direction.Out);
            foreach (var to in EdgeKinds.To(kind)) Assert.Single(Walks.All, walk => walk.At == to && walk.Kind == kind && walk.Direction == Direction.In);
        }
    }

    [Fact]
    public void No_edge_is_walked_from_a_node_that_it_cannot_join() => Assert.All(Walks.All, walk =>
        Assert.Contains(walk.At, walk.Direction == Direction.Out ? EdgeKinds.From(walk.Kind) : EdgeKinds.To(walk.Kind)));

    [Fact]
    public async Task Every_walk_of_every_kind_of_node_answers()
    {
        foreach (var kind in Enum.GetValues<NodeKind>())
        {
            string walks = string.Concat(Walks.Of(kind).Select(walk => $"{walk.Name} {{ totalCount nodes {{ id from {{ id }} to {{ id }} period {{ text }} citations {{ source {{ title }} place }} }} }} "));
            await town.Server.Data($"{{ {Naming.Plural(kind)}(first: 3) {{ nodes {{ id {walks} }} }} }}");
        }
    }

    [Fact]
    public async Task An_edge_tells_all_that_it_carries() => Assert.Equal(
        "{\"id\":\"member-of/river-chair\",\"from\":{\"__typename\":\"Post\",\"name\":\"Town Mayor\"},\"to\":{\"__typename\":\"Board\",\"name\":\"River Board\"},\"standing\":\"CONFIRMED\",\"certainty\":\"DEFINITELY\"," +
        "\"citations\":[{\"source\":{\"title\":\"Minutes of the River Board\",\"dated\":\"2020-06-01\"},\"place\":\"Item 4\"}]," +
        "\"validity\":{\"start\":null,\"end\":null,\"text\":\"no start recorded\"},\"period\":{\"start\":\"2019-05-01\",\"end\":null,\"text\":\"2019-05-01, no end recorded\",\"startEarliest\":\"2019-05-01\",\"endLatest\":null}," +
        "\"role\":\"CHAIR\",\"voting\":null,\"exOfficio\":true,\"isVacant\":false,\"person\":{\"id\":\"person/ben-carver\"},\"post\":{\"id\":\"post/town-mayor\"},\"body\":{\"__typename\":\"Board\"},\"organisation\":null,\"board\":{\"seats\":5},\"onBehalfOf\":null}",
        (await town.Server.Data("""
            { board(id: "board/river-board") { members(where: { role: { eq: CHAIR } }) { nodes {
              id from { __typename name } to { __typename name } standing certainty citations { source { title dated } place }
              validity { start end text } period { start end text startEarliest endLatest }
              role voting exOfficio isVacant person { id } post { id } body { __typename } organisation { id } board { seats } onBehalfOf { id }
            } } } }
            """)).GetProperty("board").GetProperty("members").GetProperty("nodes")[0].ToString());

    [Fact]
    public async Task Nodes_and_edges_are_found_by_their_ids() => Assert.Equal(
        "{\"node\":{\"__typename\":\"Board\",\"id\":\"board/river-board\",\"name\":\"River Board\"},\"nodes\":[{\"id\":\"person/ada-brook\"},null,null]," +
        "\"link\":{\"__typename\":\"Delivery\",\"id\":\"delivers/council-dry-feet\",\"programme\":{\"name\":\"Dry Feet\"}},\"person\":null,\"byKey\":{\"otherNames\":[\"TC\"],\"classification\":\"council\"}}",
        (await town.Server.Data("""
            {
              node(id: "board/river-board") { __typename id ... on Entity { name } }
              nodes(ids: ["person/ada-brook", "person/nobody", "nonsense"]) { id }
              link(id: "delivers/council-dry-feet") { __typename id ... on Delivery { programme { name } } }
              person(id: "board/river-board") { name }
              byKey: organisation(id: "town-council") { otherNames classification }
            }
            """)).ToString());

    [Fact]
    public async Task Reporting_lines_are_followed_up_down_and_both_ways()
    {
        const string Query = "query($d: ReportingDirection!, $n: Int) { board(id: \"bridge-group\") { reportingLine(direction: $d, depth: $n) { totalCount nodes { depth direction line closesLoop from { name } to { name } link { id } } } } }";
        Assert.Equal(
            "{\"totalCount\":1,\"nodes\":[{\"depth\":1,\"direction\":\"UP\",\"line\":\"DOTTED\",\"closesLoop\":false,\"from\":{\"name\":\"Bridge Group\"},\"to\":{\"name\":\"River Board\"},\"link\":{\"id\":\"reports-to/bridge-to-river\"}}]}",
            (await town.Server.Data(Query, new { d = "UP" })).GetProperty("board").GetProperty("reportingLine").ToString());
        Assert.Equal(1, (await town.Server.Data(Query, new { d = "DOWN", n = 1 })).GetProperty("board").GetProperty("reportingLine").GetProperty("totalCount").GetInt32());
        Assert.Equal(2, (await town.Server.Data(Query, new { d = "BOTH" })).GetProperty("board").GetProperty("reportingLine").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task Who_answers_for_what_marks_vacancies_and_owners() => Assert.Equal(
        "[{\"item\":{\"name\":\"Dry Feet\"},\"owners\":[{\"person\":{\"name\":\"Ada Brook\"},\"onBehalfOf\":{\"name\":\"Town Council\"}},{\"person\":{\"name\":\"Cleo Dunn\"},\"onBehalfOf\":null}],\"vacancies\":[]}," +
        "{\"item\":{\"name\":\"Build the dyke\"},\"owners\":[],\"vacancies\":[{\"post\":{\"name\":\"Flood Warden\"},\"responsibility\":\"DELIVERY_LEAD\"}]}]",
        (await town.Server.Data("""
            { accountability(programmes: { name: { eq: "Dry Feet" } }, commitments: { name: { eq: "Build the dyke" } }) { nodes {
              item { name } owners { person { name } onBehalfOf { name } } vacancies { post { name } responsibility }
            } } }
            """)).GetProperty("accountability").GetProperty("nodes").ToString());

    [Fact]
    public async Task A_search_tells_how_well_and_by_which_name_it_found() => Assert.Equal(
        "{\"answeredFor\":\"2020-06-01\",\"edges\":[{\"score\":0.99,\"matchedName\":\"TC\",\"node\":{\"name\":\"Town Council\",\"classification\":\"council\"}}]}",
        (await town.Server.Data("{ search(text: \"tc\", kinds: [ORGANISATION], first: 1) { answeredFor edges { score matchedName node { name ... on Organisation { classification } } } } }")).GetProperty("search").ToString());

    [Fact]
    public async Task Board_load_lists_the_seats_and_responsibilities_that_it_counts() => Assert.Equal(
        "[{\"person\":{\"name\":\"Cleo Dunn\"},\"seats\":1,\"weightedSeats\":1,\"responsibilities\":1,\"programmes\":1,\"load\":2,\"memberships\":[{\"board\":{\"name\":\"River Board\"}}],\"accountabilities\":[{\"item\":{\"name\":\"Dry Feet\"}}]}]",
        (await town.Server.Data("{ boardLoad(first: 1, minSeats: 1) { nodes { person { name } seats weightedSeats responsibilities programmes load memberships { board { name } } accountabilities { item { name } } } } }"))
            .GetProperty("boardLoad").GetProperty("nodes").ToString());
}
