using OrgGraph.TestKit.Data;

namespace OrgGraph.TestKit.Contract;

public abstract partial class GraphStoreContract
{
    /// <summary>The director's seat on a board: Ada until 2016, nobody for a quarter, Bram from April 2017.</summary>
    private static (TestData Data, Board Board, Post Post, Person Ada, Person Bram) DirectorsSeat()
    {
        var data = new TestData();
        var (board, post, ada, bram) = (data.Board("Marl Board"), data.Post("Director"), data.Person("Ada Okafor"), data.Person("Bram Lund"));
        data.Seat(post, board, MemberRole.Chair, from: "2015-01-01", key: "seat");
        data.Holding(ada, post, "2014-01-01", "2016-12-31", key: "ada");
        data.Holding(bram, post, "2017-04-01", key: "bram");
        return (data, board, post, ada, bram);
    }

    [Theory]
    [InlineData("2014-12-31", "")]
    [InlineData("2015-01-01", "Ada Okafor")]
    [InlineData("2016-12-31", "Ada Okafor")]
    [InlineData("2017-01-01", "nobody")]
    [InlineData("2017-03-31", "nobody")]
    [InlineData("2017-04-01", "Bram Lund")]
    [InlineData("2030-01-01", "Bram Lund")]
    public async Task A_posts_seat_belongs_to_whoever_holds_the_post_on_the_day(string day, string carrier)
    {
        var (data, board, post, _, _) = DirectorsSeat();
        var store = await StoreWith(data);

        Assert.Equal(carrier, string.Join(", ", Carriers(await Expand(store, board, EdgeKind.MemberOf, Direction.In, day))));
        Assert.Equal(carrier, string.Join(", ", Carriers(await Expand(store, post, EdgeKind.MemberOf, Direction.Out, day))));
    }

    [Theory]
    [InlineData("2014-06-01", 0, 0)]
    [InlineData("2016-12-31", 1, 0)]
    [InlineData("2017-01-01", 0, 0)]
    [InlineData("2017-04-01", 0, 1)]
    public async Task A_holder_has_the_posts_seat_only_while_they_hold_it(string day, int adas, int brams)
    {
        var (data, _, _, ada, bram) = DirectorsSeat();
        var store = await StoreWith(data);

        Assert.Equal(adas, (await Expand(store, ada, EdgeKind.MemberOf, Direction.Out, day)).Rows.Count);
        Assert.Equal(brams, (await Expand(store, bram, EdgeKind.MemberOf, Direction.Out, day)).Rows.Count);
    }

    [Fact]
    public async Task Over_all_time_each_holder_has_a_row_with_the_period_narrowed_to_both()
    {
        var (data, board, post, ada, bram) = DirectorsSeat();
        var store = await StoreWith(data);
        (string?, string?, Validity)[] expected =
        [
            ("Ada Okafor", "ada", TestData.Dates("2015-01-01", "2016-12-31")),
            ("Bram Lund", "bram", TestData.Dates("2017-04-01")),
        ];

        static IEnumerable<(string?, string?, Validity)> Told(Page<Link> page) => page.Items.Select(link => (link.Person?.Name, link.Through?.Key, link.Period));

        Assert.Equal(expected, Told(await Expand(store, board, EdgeKind.MemberOf, Direction.In)));
        Assert.Equal(expected, Told(await Expand(store, post, EdgeKind.MemberOf, Direction.Out)).OrderBy(row => row.Item1));
        Assert.Equal(expected[..1], Told(await Expand(store, ada, EdgeKind.MemberOf, Direction.Out)));
        Assert.Equal(expected[1..], Told(await Expand(store, bram, EdgeKind.MemberOf, Direction.Out)));
    }

    [Fact]
    public async Task A_link_through_a_post_tells_the_post_the_holding_and_the_role()
    {
        var (data, board, post, ada, _) = DirectorsSeat();
        var link = (await Expand(await StoreWith(data), ada, EdgeKind.MemberOf, Direction.Out, "2016-01-01")).Items.Single();

        Same(ada, link.Person);
        Same(post, link.From);
        Same(post, link.Post);
        Same(board, link.To);
        Assert.Equal(("ada", MemberRole.Chair, false), (link.Through!.Key, ((Membership)link.Edge).Role, link.IsVacant));
    }

    [Fact]
    public async Task A_job_share_is_two_rows_one_for_each_holder()
    {
        var data = new TestData();
        var (board, post) = (data.Board("Marl Board"), data.Post("Director"));
        data.Seat(post, board, key: "seat");
        data.Holding(data.Person("Bram Lund"), post, tenure: Tenure.JobShare, key: "a");
        data.Holding(data.Person("Ada Okafor"), post, tenure: Tenure.JobShare, key: "b");
        var store = await StoreWith(data);

        var page = await Expand(store, board, EdgeKind.MemberOf, Direction.In, "2017-01-01");

        Assert.Equal(["Ada Okafor", "Bram Lund"], Carriers(page));
        Assert.Equal(["seat", "seat"], Keys(page));
        Assert.Equal(2, page.Rows.Select(row => row.Cursor).Distinct().Count());
    }

    [Fact]
    public async Task A_vacancy_is_one_row_without_a_person()
    {
        var data = new TestData();
        var (board, post) = (data.Board("Marl Board"), data.Post("Director"));
        data.Seat(post, board, from: "2016");
        var store = await StoreWith(data);

        foreach (string? day in (string?[])[null, "2017-01-01"])
        {
            var link = (await Expand(store, board, EdgeKind.MemberOf, Direction.In, day)).Items.Single();
            Assert.True(link.IsVacant);
            Assert.Null(link.Through);
            Assert.Equal(("Director", TestData.Dates("2016")), (link.Post?.Name, link.Period));
        }
    }

    [Fact]
    public async Task A_post_whose_holders_never_met_its_seat_leaves_the_seat_vacant()
    {
        var data = new TestData();
        var (board, post, ada) = (data.Board("Marl Board"), data.Post("Director"), data.Person("Ada Okafor"));
        data.Seat(post, board, from: "2016");
        data.Holding(ada, post, until: "2014");
        var store = await StoreWith(data);

        Assert.Equal(["nobody"], Carriers(await Expand(store, board, EdgeKind.MemberOf, Direction.In)));
        Assert.Empty((await Expand(store, ada, EdgeKind.MemberOf, Direction.Out)).Rows);
    }

    [Fact]
    public async Task A_link_through_a_post_is_as_certain_as_the_less_certain_of_seat_and_holding()
    {
        var data = new TestData();
        var (board, post) = (data.Board("Marl Board"), data.Post("Director"));
        data.Seat(post, board, from: "2016-01-01", until: "2017-12");
        data.Holding(data.Person("Ada Okafor"), post, "2015", "2016-12");
        data.Holding(data.Person("Bram Lund"), post, "[..2017-01-10]");
        var store = await StoreWith(data);

        async Task<string> On(string day) => string.Join(", ", (await Expand(store, board, EdgeKind.MemberOf, Direction.In, day)).Items.Select(link => $"{link.Person?.Name} {link.Certainty}"));

        Assert.Equal("Ada Okafor Definitely, Bram Lund Possibly", await On("2016-06-01"));
        Assert.Equal("Ada Okafor Possibly, Bram Lund Possibly", await On("2016-12-15"));
        Assert.Equal("Bram Lund Possibly", await On("2017-01-05"));
        Assert.Equal("Bram Lund Definitely", await On("2017-06-01"));
        Assert.Equal("Bram Lund Possibly", await On("2017-12-15"));
    }

    [Fact]
    public async Task A_holders_death_and_a_posts_end_free_the_seat()
    {
        var data = new TestData();
        var (board, post, shortLived) = (data.Board("Marl Board"), data.Post("Director"), data.Post("Envoy", until: "2017-06-30"));
        data.Seat(post, board, key: "director");
        data.Seat(shortLived, board, key: "envoy");
        data.Holding(data.Person("Ada Okafor", until: "2016-12-31"), post);
        data.Holding(data.Person("Bram Lund"), shortLived);
        var store = await StoreWith(data);

        Assert.Equal(["Ada Okafor", "Bram Lund"], Carriers(await Expand(store, board, EdgeKind.MemberOf, Direction.In, "2016-12-31")));
        Assert.Equal(["Bram Lund", "nobody"], Carriers(await Expand(store, board, EdgeKind.MemberOf, Direction.In, "2017-01-01")));
        Assert.Equal(["director"], Keys(await Expand(store, board, EdgeKind.MemberOf, Direction.In, "2017-07-01")));
    }

    [Fact]
    public async Task Who_holds_a_post_twice_has_its_seat_twice_over_all_time()
    {
        var data = new TestData();
        var (board, post, ada) = (data.Board("Marl Board"), data.Post("Director"), data.Person("Ada Okafor"));
        data.Seat(post, board, key: "seat");
        data.Holding(ada, post, "2017", key: "later");
        data.Holding(ada, post, "2014", "2015", key: "again");
        var store = await StoreWith(data);

        Assert.Equal(["again", "later"], (await Expand(store, board, EdgeKind.MemberOf, Direction.In)).Items.Select(link => link.Through?.Key));
        Assert.Equal(["again", "later"], (await Expand(store, ada, EdgeKind.MemberOf, Direction.Out)).Items.Select(link => link.Through?.Key));
    }

    [Fact]
    public async Task Seats_of_ones_own_and_through_posts_stand_side_by_side()
    {
        var (data, board, _, ada, _) = DirectorsSeat();
        data.Seat(ada, board, key: "own");
        data.Seat(ada, data.Board("Alder Board"), key: "alder");
        var store = await StoreWith(data);

        Assert.Equal(["alder", "own", "seat"], Keys(await Expand(store, ada, EdgeKind.MemberOf, Direction.Out, "2016-01-01")));
        Assert.Equal(["own", "seat"], Keys(await Expand(store, board, EdgeKind.MemberOf, Direction.In, "2016-01-01")));
    }

    [Fact]
    public async Task Accountabilities_pass_to_the_holder_and_reporting_lines_do_not()
    {
        var data = new TestData();
        var (board, post, ada, programme) = (data.Board("Marl Board"), data.Post("Director"), data.Person("Ada Okafor"), data.Programme("Estates"));
        data.Holding(ada, post);
        data.Accountability(post, programme, Responsibility.DeliveryLead);
        data.Reports(post, board);
        var store = await StoreWith(data);

        Assert.Equal(["Ada Okafor"], Carriers(await Expand(store, programme, EdgeKind.AccountableFor, Direction.In, "2017-01-01")));
        Assert.Equal(["Ada Okafor"], Carriers(await Expand(store, ada, EdgeKind.AccountableFor, Direction.Out, "2017-01-01")));
        Assert.Empty((await Expand(store, ada, EdgeKind.ReportsTo, Direction.Out, "2017-01-01")).Rows);
        var line = (await Expand(store, board, EdgeKind.ReportsTo, Direction.In, "2017-01-01")).Items.Single();
        Assert.Equal((null, null, false), (line.Person, line.Through, line.IsVacant));
    }
}
