namespace OrgGraph.Tests.GraphQl;

/// <summary>The day of a root field holds for everything below it.</summary>
public sealed class AsOfTests(InventedServer town) : IClassFixture<InventedServer>
{
    [Fact]
    public async Task Two_root_fields_of_one_query_may_ask_about_different_days()
    {
        var data = await town.Server.Data("""
            {
              then: board(id: "river-board", asOf: "2018-06-01") { ...Chair }
              now: board(id: "river-board") { ...Chair }
              ever: board(id: "river-board", allTime: true) { ...Chair }
            }
            fragment Chair on Board { members(where: { role: { eq: CHAIR } }) { answeredFor nodes { person { name memberships { totalCount } } through { tenure period { end } } } } }
            """);
        Assert.Equal(
            "{\"answeredFor\":\"2018-06-01\",\"nodes\":[{\"person\":{\"name\":\"Ada Brook\",\"memberships\":{\"totalCount\":1}},\"through\":{\"tenure\":\"SUBSTANTIVE\",\"period\":{\"end\":\"2019-04-30\"}}}]}",
            data.GetProperty("then").GetProperty("members").ToString());
        Assert.Equal(
            "{\"answeredFor\":\"2020-06-01\",\"nodes\":[{\"person\":{\"name\":\"Ben Carver\",\"memberships\":{\"totalCount\":1}},\"through\":{\"tenure\":\"ACTING\",\"period\":{\"end\":null}}}]}",
            data.GetProperty("now").GetProperty("members").ToString());
        Assert.Equal(2, data.GetProperty("ever").GetProperty("members").GetProperty("nodes").GetArrayLength());
        Assert.Equal("null", data.GetProperty("ever").GetProperty("members").GetProperty("answeredFor").GetRawText());
    }

    [Fact]
    public async Task Filters_and_lists_below_look_at_the_same_day()
    {
        const string Query = "query($day: Date) { people(asOf: $day, where: { memberships: { some: { board: { name: { eq: \"River Board\" } } } } }) { nodes { name } } boards(asOf: $day) { totalCount } }";
        Assert.Equal(
            "{\"people\":{\"nodes\":[{\"name\":\"Ada Brook\"},{\"name\":\"Cleo Dunn\"},{\"name\":\"Dev Eames\"}]},\"boards\":{\"totalCount\":1}}",
            (await town.Server.Data(Query, new { day = "2018-06-01" })).ToString());
        Assert.Equal(
            "{\"people\":{\"nodes\":[{\"name\":\"Ben Carver\"},{\"name\":\"Cleo Dunn\"}]},\"boards\":{\"totalCount\":2}}",
            (await town.Server.Data(Query)).ToString());
    }

    [Fact]
    public async Task The_usual_day_is_the_datasets_and_it_is_told() => Assert.Equal(
        "{\"answeredFor\":\"2020-06-01\",\"dataset\":{\"title\":\"An invented town\",\"referenceDate\":\"2020-06-01\",\"answeredFor\":\"2020-06-01\",\"version\":1}}",
        (await town.Server.Data("{ answeredFor dataset { title referenceDate answeredFor version } }")).ToString());

    [Fact]
    public async Task What_may_not_exist_on_the_day_is_marked() => Assert.Equal(
        "{\"no\":{\"certainty\":\"NO\"},\"yes\":{\"certainty\":\"DEFINITELY\"}}",
        (await town.Server.Data("{ no: board(id: \"bridge-group\", asOf: \"2018-12-31\") { certainty } yes: board(id: \"bridge-group\", asOf: \"2019-01-01\") { certainty } }")).ToString());

    [Theory]
    [InlineData("{ people(asOf: \"2018-13-01\") { totalCount } }", "2018-13-01")]
    [InlineData("{ people(asOf: 2018) { totalCount } }", "2018")]
    [InlineData("{ people(asOf: \"2018\") { totalCount } }", "2018")]
    public async Task A_bad_day_is_refused_in_words(string query, string said)
    {
        var error = (await town.Server.Ask(query)).GetProperty("errors")[0];
        Assert.Equal("ARGUMENTS_OF_CORRECT_TYPE", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains("'asOf'", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains(said, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_day_in_a_variable_is_refused_in_words()
    {
        var error = (await town.Server.Ask("query($day: Date) { people(asOf: $day) { totalCount } }", new { day = "soon" })).GetProperty("errors")[0];
        Assert.Equal("INVALID_VALUE", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains("Unable to convert 'soon' to 'Date'", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_and_all_time_together_are_refused() => Assert.Equal("BAD_DATE", await town.Server.Code("{ people(asOf: \"2018-01-01\", allTime: true) { totalCount } }"));
}
