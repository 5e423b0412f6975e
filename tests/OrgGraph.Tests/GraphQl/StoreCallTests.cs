namespace OrgGraph.Tests.GraphQl;

/// <summary>One call to the store for each level of a query, however many nodes the level has.</summary>
public sealed class StoreCallTests(InventedServer town) : IClassFixture<InventedServer>
{
    [Fact]
    public async Task Each_level_is_one_call()
    {
        town.Calls.Take();
        await town.Server.Data("{ people { nodes { memberships(first: 5) { nodes { board { members(first: 5) { nodes { person { holdings { totalCount } } } } } } } } } }");
        Assert.Equal(["State", "Page Person", "Expand MemberOf of 4", "Expand MemberOf of 2", "Expand Holds of 2 counted"], town.Calls.Take());
    }

    [Fact]
    public async Task A_field_that_is_written_twice_and_a_fragment_that_is_spread_twice_are_still_one_call()
    {
        town.Calls.Take();
        await town.Server.Data("{ people { nodes { ...M memberships { totalCount } ...M memberships { pageInfo { hasNextPage } } } } } fragment M on Person { memberships { nodes { id } } }");
        Assert.Equal(["State", "Page Person", "Expand MemberOf of 4 counted"], town.Calls.Take());
    }

    [Fact]
    public async Task Fields_that_ask_different_things_are_a_call_each()
    {
        town.Calls.Take();
        await town.Server.Data("{ people { nodes { a: memberships(first: 1) { nodes { id } } b: memberships(first: 2) { nodes { id } } } } }");
        Assert.Equal(["State", "Page Person", "Expand MemberOf of 4", "Expand MemberOf of 4"], town.Calls.Take());
    }

    [Fact]
    public async Task Sources_reporting_lines_and_ids_are_a_call_each()
    {
        town.Calls.Take();
        await town.Server.Data("""
            {
              a: node(id: "person/ada-brook", allTime: true) { id }
              nodes(ids: ["person/ben-carver", "board/river-board"], allTime: true) { id }
              boards(allTime: true) { nodes { citations { source { title } } reportingLine(direction: UP) { totalCount } members { nodes { citations { source { title } } } } } }
            }
            """);
        string[] calls = town.Calls.Take();
        Assert.Equal(["Expand MemberOf of 2", "Nodes", "Nodes", "Nodes", "Page Board", "ReportingLines of 2"], calls.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Who_answers_for_what_is_a_call_for_each_kind_and_one_for_the_edges()
    {
        town.Calls.Take();
        await town.Server.Data("{ accountability { nodes { owners { id } vacancies { id } accountabilities { id } } } }");
        Assert.Equal(["State", "Page Programme", "Page Commitment", "Expand AccountableFor of 5"], town.Calls.Take());
    }
}
