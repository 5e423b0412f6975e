using OrgGraph.TestKit.Data;

namespace OrgGraph.TestKit.Contract;

public abstract partial class GraphStoreContract
{
    private static TestData Names()
    {
        var data = new TestData();
        data.Put(data.Board("Fernshire Health Board", from: "2015", until: "2017-12") with { OtherNames = ["FHB", "Shire Health Group"] });
        data.Organisation("Fernshire Council", otherNames: ["County of Fernshire"]);
        data.Organisation("Health Partnership of Marl");
        data.Person("Zoë O’Hara", "zoe-o-hara", null, null, "Zoe Lund");
        data.Person("Ada Okafor", "b");
        data.Person("Ada Okafor", "a");
        data.Person("Adam Fern");
        return data;
    }

    private async Task<Hit[]> Found(string text, string? asOf = null, params NodeKind[] kinds) =>
        [.. (await (await StoreWith(Names())).Search(new() { Text = text, AsOf = DayOrAllTime(asOf), Kinds = kinds })).Items];

    private static string Ids(IEnumerable<Hit> hits) => string.Join(' ', hits.Select(hit => hit.Node.NodeId));

    [Theory]
    [InlineData("Fernshire Health Board", "board/fernshire-health-board")]
    [InlineData("  fernshire HEALTH board ", "board/fernshire-health-board")]
    [InlineData("zoe o'hara", "person/zoe-o-hara")]
    [InlineData("ZOË O’HARA", "person/zoe-o-hara")]
    public async Task The_name_to_the_letter_scores_1_whatever_its_case_and_accents(string text, string expected)
    {
        var best = (await Found(text))[0];

        Assert.Equal((expected, 1.0, Certainty.Definitely), (best.Node.NodeId.ToString(), best.Score, best.Certainty));
        Assert.Equal(best.Node.Name, best.MatchedName);
    }

    [Theory]
    [InlineData("FHB", "FHB", "board/fernshire-health-board")]
    [InlineData("fhb", "FHB", "board/fernshire-health-board")]
    [InlineData("county of fernshire", "County of Fernshire", "organisation/fernshire-council")]
    [InlineData("lund", "Zoe Lund", "person/zoe-o-hara")]
    public async Task Other_names_are_found_and_told(string text, string matched, string expected)
    {
        var best = (await Found(text))[0];

        Assert.Equal((expected, matched), (best.Node.NodeId.ToString(), best.MatchedName));
        Assert.InRange(best.Score, 0.01, 0.99);
    }

    [Theory]
    [InlineData("fern", "person/adam-fern organisation/fernshire-council board/fernshire-health-board")]
    [InlineData("fernshire", "organisation/fernshire-council board/fernshire-health-board")]
    [InlineData("he", "organisation/health-partnership-of-marl board/fernshire-health-board")]
    [InlineData("bo fe", "board/fernshire-health-board")]
    [InlineData("ohar", "person/zoe-o-hara")]
    public async Task Beginnings_of_words_are_found_in_any_order(string text, string expected) =>
        Assert.Equal(expected.Split(' ').Order(), Ids(await Found(text)).Split(' ').Order());

    [Theory]
    [InlineData("Fernshier Council", "organisation/fernshire-council")]
    [InlineData("Fernshre Concil", "organisation/fernshire-council")]
    [InlineData("Okafar", "person/a person/b")]
    [InlineData("ohaar", "person/zoe-o-hara")]
    public async Task Slips_of_the_pen_are_forgiven(string text, string expected) => Assert.Equal(expected, Ids(await Found(text)));

    [Theory]
    [InlineData("FBH")]
    [InlineData("xyzzy")]
    [InlineData("fernshire zebra")]
    [InlineData("ire")]
    [InlineData("100%")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("—!?*\"'")]
    public async Task What_answers_nothing_finds_nothing(string text)
    {
        var store = await StoreWith(Names());

        var page = await store.Search(new() { Text = text, Page = PageRequest.Of(5, countTotal: true) });

        Assert.Empty(page.Rows);
        Assert.Equal((0, false, false), (page.Total, page.HasNext, page.HasPrevious));
    }

    [Fact]
    public async Task Text_that_would_mean_something_to_a_query_language_is_only_text()
    {
        foreach (string text in (string[])["fernshire AND council", "name:fernshire", "fernshire*", "\"fernshire council\"", "(fernshire", "fernshire~", "fernshire' OR '1'='1", "-fernshire", "^fern [council]"])
        {
            _ = await Found(text);
        }

        Assert.Equal("organisation/fernshire-council", Ids(await Found("\"fernshire\" (council)*")));
    }

    [Fact]
    public async Task Small_words_are_passed_over() => Assert.Equal("organisation/health-partnership-of-marl", Ids(await Found("the health in marl")));

    [Fact]
    public async Task The_better_match_comes_first_and_ties_by_name_then_id()
    {
        Assert.Equal("person/a person/b", Ids(await Found("ada okafor")));
        Assert.Equal("person/a person/b person/adam-fern", Ids(await Found("ada")));
        var hits = await Found("fernshire");
        Assert.Equal(hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Node.Name), hits);
    }

    [Fact]
    public async Task Only_the_kinds_asked_for_are_found()
    {
        Assert.Equal("board/fernshire-health-board", Ids(await Found("fernshire", null, NodeKind.Board)));
        Assert.Equal("organisation/fernshire-council board/fernshire-health-board", Ids(await Found("fernshire", null, NodeKind.Board, NodeKind.Organisation)));
        Assert.Empty(await Found("fernshire", null, NodeKind.Person, NodeKind.Source));
    }

    [Theory]
    [InlineData("2014-12-31", null)]
    [InlineData("2015-06-01", Certainty.Possibly)]
    [InlineData("2016-06-01", Certainty.Definitely)]
    [InlineData("2017-12-15", Certainty.Possibly)]
    [InlineData("2018-01-01", null)]
    public async Task Only_what_exists_on_the_day_is_found(string day, Certainty? expected) =>
        Assert.Equal(expected, (await Found("fhb", day)).SingleOrDefault()?.Certainty);

    [Fact]
    public async Task Only_the_beginning_of_a_very_long_text_is_read()
    {
        string text = "Fernshire Council".PadRight(SearchQuery.MaxLength) + " zebra";

        Assert.Equal("organisation/fernshire-council", Ids(await Found(text)));
        Assert.Empty(await Found(new string('a', 100_000)));
    }

    [Fact]
    public async Task Pages_of_hits_make_up_the_answer()
    {
        var data = Names();
        for (int i = 0; i < 12; i++) data.Board($"Fern Board {i % 3}", key: $"fern-{i}");
        var store = await StoreWith(data);

        await WalksWhole(page => store.Search(new() { Text = "fern", Page = page }), hit => hit.Node.NodeId.ToString());
    }

    [Fact]
    public async Task A_renamed_node_is_found_by_its_new_name_only()
    {
        var store = await StoreWith(Names());
        var council = (await store.Nodes([new(NodeKind.Organisation, "fernshire-council")]))[0]!;

        await Applied(store, TestData.Change() with { PutNodes = [council with { Name = "Wolds Council", OtherNames = [] }] });

        Assert.Empty((await store.Search(new() { Text = "fernshire council" })).Rows);
        Assert.Equal("organisation/fernshire-council", Ids((await store.Search(new() { Text = "wolds" })).Items));
    }
}
