using OrgGraph.TestKit.Data;

namespace OrgGraph.TestKit.Contract;

public abstract partial class GraphStoreContract
{
    /// <summary>First day, last day, day asked about, answer: exact, partial, one-sided and unknown dates.</summary>
    public static TheoryData<string?, string?, string, Certainty> Days => new()
    {
        { null, null, "0001-01-01", Certainty.Definitely },
        { null, null, "9999-12-31", Certainty.Definitely },
        { "2016-05-09", null, "2016-05-08", Certainty.No },
        { "2016-05-09", null, "2016-05-09", Certainty.Definitely },
        { "2016-05", null, "2016-04-30", Certainty.No },
        { "2016-05", null, "2016-05-01", Certainty.Possibly },
        { "2016-05", null, "2016-05-30", Certainty.Possibly },
        { "2016-05", null, "2016-05-31", Certainty.Definitely },
        { "2016", null, "2016-12-30", Certainty.Possibly },
        { "2016", null, "2016-12-31", Certainty.Definitely },
        { "[..2017-08-10]", null, "1900-01-01", Certainty.Possibly },
        { "[..2017-08-10]", null, "2017-08-09", Certainty.Possibly },
        { "[..2017-08-10]", null, "2017-08-10", Certainty.Definitely },
        { "[2016-05..]", null, "2016-04-30", Certainty.No },
        { "[2016-05..]", null, "2030-01-01", Certainty.Possibly },
        { "[2016-05..2016-07]", null, "2016-07-30", Certainty.Possibly },
        { "[2016-05..2016-07]", null, "2016-07-31", Certainty.Definitely },
        { "[..]", null, "2017-01-01", Certainty.Possibly },
        { "2015", "2017-12-20", "2017-12-20", Certainty.Definitely },
        { "2015", "2017-12-20", "2017-12-21", Certainty.No },
        { "2015", "2017-12", "2017-11-30", Certainty.Definitely },
        { "2015", "2017-12", "2017-12-01", Certainty.Definitely },
        { "2015", "2017-12", "2017-12-02", Certainty.Possibly },
        { "2015", "2017-12", "2017-12-31", Certainty.Possibly },
        { "2015", "2017-12", "2018-01-01", Certainty.No },
        { "2015", "[..2017-08-10]", "2016-01-01", Certainty.Possibly },
        { "2015", "[..2017-08-10]", "2017-08-11", Certainty.No },
        { "2015", "[2017-08-10..]", "2017-08-10", Certainty.Definitely },
        { "2015", "[2017-08-10..]", "2040-01-01", Certainty.Possibly },
        { "2015", "[..]", "2014-12-31", Certainty.No },
        { "2015", "[..]", "2016-01-01", Certainty.Possibly },
        { "2017-08-10", "2017-08-10", "2017-08-10", Certainty.Definitely },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public async Task A_list_of_nodes_leaves_out_what_is_not_and_marks_what_is_possibly_on_the_day(string? from, string? until, string day, Certainty expected)
    {
        var data = new TestData();
        data.Board("Marl Board", from: from, until: until);
        var store = await StoreWith(data);

        Assert.Equal(AsCertain(expected), (await store.Page(new() { Kind = NodeKind.Board, AsOf = Day(day) })).Items.Select(listed => listed.Certainty));
        Assert.Equal(AsCertain(expected), (await store.Page(new() { Kind = NodeKind.Board, AsOf = Day(day), Order = [new(Field.Start)] })).Items.Select(listed => listed.Certainty));
        Assert.Equal(AsCertain(expected), (await store.Search(new() { Text = "marl", AsOf = Day(day) })).Items.Select(hit => hit.Certainty));
        Assert.Equal([Certainty.Definitely], (await store.Page(new() { Kind = NodeKind.Board })).Items.Select(listed => listed.Certainty));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public async Task An_expansion_leaves_out_what_does_not_hold_and_marks_what_possibly_holds_on_the_day(string? from, string? until, string day, Certainty expected)
    {
        var data = new TestData();
        var (ada, board) = (data.Person("Ada Okafor"), data.Board("Marl Board"));
        data.Seat(ada, board, from: from, until: until);
        var store = await StoreWith(data);

        Assert.Equal(AsCertain(expected), (await Expand(store, board, EdgeKind.MemberOf, Direction.In, day)).Items.Select(link => link.Certainty));
        Assert.Equal(AsCertain(expected), (await Expand(store, ada, EdgeKind.MemberOf, Direction.Out, day)).Items.Select(link => link.Certainty));
        Assert.Equal([Certainty.Definitely], (await Expand(store, board, EdgeKind.MemberOf, Direction.In)).Items.Select(link => link.Certainty));
    }

    [Fact]
    public async Task The_certainty_of_a_link_is_a_field_to_filter_and_order_by()
    {
        var data = new TestData();
        var board = data.Board("Marl Board");
        data.Seat(data.Person("Ada Okafor"), board, from: "2017", key: "possibly");
        data.Seat(data.Person("Bram Lund"), board, from: "2016", key: "definitely");
        var store = await StoreWith(data);

        Assert.Equal(["possibly"], Keys(await Expand(store, board, EdgeKind.MemberOf, Direction.In, "2017-06-01", Filter.Equal(Field.Certainty, Certainty.Possibly))));
        Assert.Equal(["definitely", "possibly"], Keys(await Expand(store, board, EdgeKind.MemberOf, Direction.In, "2017-06-01", null, new Order(Field.Certainty, Descending: true))));
    }

    [Theory]
    [InlineData("2017-03-01", "2017-03-01", Certainty.Definitely)]
    [InlineData("2017-03-01", "2017-03-02", Certainty.No)]
    [InlineData("2017-03", "2017-03-15", Certainty.Possibly)]
    [InlineData("2017-03", "2017-04-01", Certainty.No)]
    [InlineData("[..]", "2016-06-01", Certainty.Possibly)]
    public async Task A_death_ends_what_is_still_open(string lastDay, string day, Certainty expected)
    {
        var data = new TestData();
        var (ada, board) = (data.Person("Ada Okafor", until: lastDay), data.Board("Marl Board"));
        data.Seat(ada, board, from: "2015");
        var store = await StoreWith(data);

        Assert.Equal(AsCertain(expected), (await Expand(store, board, EdgeKind.MemberOf, Direction.In, day)).Items.Select(link => link.Certainty));
        Assert.Equal(AsCertain(expected), (await Expand(store, ada, EdgeKind.MemberOf, Direction.Out, day)).Items.Select(link => link.Certainty));
    }

    [Fact]
    public async Task A_dissolution_narrows_the_period_and_leaves_the_edge_as_recorded()
    {
        var data = new TestData();
        var (ada, board) = (data.Person("Ada Okafor"), data.Board("Marl Board", until: "2016-12-31"));
        var seat = data.Seat(ada, board, from: "2015-01-01");

        var link = (await Expand(await StoreWith(data), board, EdgeKind.MemberOf, Direction.In)).Items.Single();

        Assert.Equal(TestData.Dates("2015-01-01", "2016-12-31"), link.Period);
        Assert.Equal(seat.Validity, link.Edge.Validity);
    }

    [Fact]
    public async Task Whichever_end_comes_first_ends_it()
    {
        var data = new TestData();
        var (ada, board) = (data.Person("Ada Okafor", until: "2016-06"), data.Board("Marl Board", until: "2016-12-31"));
        data.Seat(ada, board, from: "2015-01-01");

        var link = (await Expand(await StoreWith(data), board, EdgeKind.MemberOf, Direction.In)).Items.Single();

        Assert.Equal(TestData.Dates("2015-01-01", "2016-06"), link.Period);
    }

    [Fact]
    public async Task An_end_of_its_own_stays_so_that_a_contradiction_can_be_found()
    {
        var data = new TestData();
        var (ada, board) = (data.Person("Ada Okafor", until: "2016-06-30"), data.Board("Marl Board"));
        data.Seat(ada, board, from: "2015-01-01", until: "2017-12-31");

        var link = (await Expand(await StoreWith(data), board, EdgeKind.MemberOf, Direction.In, "2017-06-01")).Items.Single();

        Assert.Equal((Certainty.Definitely, TestData.Dates("2015-01-01", "2017-12-31")), (link.Certainty, link.Period));
    }

    [Fact]
    public async Task Nodes_and_links_by_id_are_found_whatever_their_dates()
    {
        var data = new TestData();
        var seat = data.Seat(data.Person("Ada Okafor", until: "1950"), data.Board("Marl Board", until: "1960"), until: "1940");
        var store = await StoreWith(data);

        Assert.NotNull((await store.Nodes([seat.From]))[0]);
        Assert.Equal(TestData.Dates(null, "1940"), (await store.Links([seat.Id]))[0]?.Period);
    }

    private static Certainty[] AsCertain(Certainty expected) => expected == Certainty.No ? [] : [expected];
}
