using OrgGraph.TestKit.Data;

namespace OrgGraph.TestKit.Contract;

public abstract partial class GraphStoreContract
{
    /// <summary>Unit → Estates and (dotted) Delivery; Estates → Strategic; Delivery → Strategic; Strategic → Crown; a director and a programme → Estates.</summary>
    private static TestData Lines()
    {
        var data = new TestData();
        var (crown, strategic, estates, delivery, unit) =
            (data.Board("Crown"), data.Board("Strategic"), data.Board("Estates"), data.Board("Delivery"), data.Board("Unit"));
        data.Reports(strategic, crown, key: "strategic-crown");
        data.Reports(estates, strategic, key: "estates-strategic");
        data.Reports(delivery, strategic, key: "delivery-strategic");
        data.Reports(unit, estates, key: "unit-estates");
        data.Reports(unit, delivery, LineKind.Dotted, key: "unit-delivery");
        data.Reports(data.Post("Director"), estates, LineKind.Proposed, since: "2017", until: "2018-03-31", key: "director-estates");
        data.Reports(data.Programme("Mills"), estates, key: "mills-estates");
        return data;
    }

    private static NodeId BoardNamed(string key) => new(NodeKind.Board, key);

    private static async Task<string> LinesOf(IGraphStore store, string board, ReportingDirection direction, string? asOf = null, int depth = ReportingQuery.MaxDepth, params LineKind[] lines)
    {
        var steps = await store.ReportingLines(new() { Starts = [BoardNamed(board)], Direction = direction, AsOf = DayOrAllTime(asOf), Depth = depth, Lines = lines });
        return string.Join(' ', steps.Single().Select(step => $"{step.Depth}{(step.Direction == ReportingDirection.Up ? '↑' : '↓')}{step.Link.Edge.Key}{(step.ClosesLoop ? "!" : "")}"));
    }

    [Fact]
    public async Task Lines_up_come_nearest_first_then_by_the_name_of_who_is_reported_to() => Assert.Equal(
        "1↑unit-delivery 1↑unit-estates 2↑delivery-strategic 2↑estates-strategic 3↑strategic-crown",
        await LinesOf(await StoreWith(Lines()), "unit", ReportingDirection.Up));

    [Fact]
    public async Task Lines_down_come_nearest_first_then_by_the_name_of_who_reports() => Assert.Equal(
        "1↓strategic-crown 2↓delivery-strategic 2↓estates-strategic 3↓director-estates 3↓mills-estates 3↓unit-delivery 3↓unit-estates",
        await LinesOf(await StoreWith(Lines()), "crown", ReportingDirection.Down));

    [Fact]
    public async Task Both_ways_is_up_then_down() => Assert.Equal(
        "1↑estates-strategic 2↑strategic-crown 1↓director-estates 1↓mills-estates 1↓unit-estates",
        await LinesOf(await StoreWith(Lines()), "estates", ReportingDirection.Both));

    [Fact]
    public async Task Lines_are_followed_only_so_deep()
    {
        var store = await StoreWith(Lines());

        Assert.Equal("1↑unit-delivery 1↑unit-estates", await LinesOf(store, "unit", ReportingDirection.Up, depth: 1));
        Assert.Equal("1↓strategic-crown 2↓delivery-strategic 2↓estates-strategic", await LinesOf(store, "crown", ReportingDirection.Down, depth: 2));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(ReportingQuery.MaxDepth + 1)]
    public async Task A_depth_out_of_range_is_refused(int depth)
    {
        var store = await StoreWith(Lines());

        await IsRefused("BAD_DEPTH", async () => await LinesOf(store, "unit", ReportingDirection.Up, depth: depth));
    }

    [Fact]
    public async Task Only_lines_of_the_kinds_asked_for_are_followed()
    {
        var store = await StoreWith(Lines());

        Assert.Equal("1↑unit-estates 2↑estates-strategic 3↑strategic-crown", await LinesOf(store, "unit", ReportingDirection.Up, null, 100, LineKind.Solid));
        Assert.Equal("1↑unit-delivery", await LinesOf(store, "unit", ReportingDirection.Up, null, 100, LineKind.Dotted));
        Assert.Equal("1↓director-estates 1↓mills-estates 1↓unit-estates", await LinesOf(store, "estates", ReportingDirection.Down, null, 100, LineKind.Proposed, LineKind.Solid));
    }

    [Fact]
    public async Task Only_lines_of_the_day_are_followed_and_possible_ones_are_marked()
    {
        var store = await StoreWith(Lines());

        async Task<Certainty[]> Director(string day) =>
            [.. (await store.ReportingLines(new() { Starts = [new(NodeKind.Post, "director")], Direction = ReportingDirection.Up, AsOf = Day(day), Depth = 1 })).Single().Select(step => step.Link.Certainty)];

        Assert.Empty(await Director("2016-12-31"));
        Assert.Equal([Certainty.Possibly], await Director("2017-06-01"));
        Assert.Equal([Certainty.Definitely], await Director("2018-01-01"));
        Assert.Empty(await Director("2018-04-01"));
    }

    [Fact]
    public async Task Each_start_has_its_own_lines_in_the_order_asked_for()
    {
        var store = await StoreWith(Lines());

        var lines = await store.ReportingLines(new() { Starts = [BoardNamed("strategic"), BoardNamed("nobody"), BoardNamed("crown"), BoardNamed("estates")], Direction = ReportingDirection.Up });

        Assert.Equal(["strategic-crown", "", "", "estates-strategic strategic-crown"], lines.Select(steps => string.Join(' ', steps.Select(step => step.Link.Edge.Key))));
    }

    [Fact]
    public async Task Two_ways_to_the_same_place_are_no_loop_and_each_line_is_told_once() =>
        Assert.DoesNotContain("!", await LinesOf(await StoreWith(Lines()), "unit", ReportingDirection.Up), StringComparison.Ordinal);

    [Fact]
    public async Task A_line_that_leads_back_closes_the_loop_and_is_not_followed_again()
    {
        var data = Lines();
        data.Reports((Board)data.Nodes.Single(node => node.NodeId == BoardNamed("crown")), (Board)data.Nodes.Single(node => node.NodeId == BoardNamed("estates")), key: "crown-estates");
        var store = await StoreWith(data);

        Assert.Equal("1↑estates-strategic 2↑strategic-crown 3↑crown-estates!", await LinesOf(store, "estates", ReportingDirection.Up));
        Assert.Equal(
            "1↓crown-estates 1↓director-estates 1↓mills-estates 1↓unit-estates 2↓strategic-crown 3↓delivery-strategic 3↓estates-strategic! 4↓unit-delivery",
            await LinesOf(store, "estates", ReportingDirection.Down));
        Assert.Equal("1↑unit-delivery 1↑unit-estates 2↑delivery-strategic 2↑estates-strategic 3↑strategic-crown 4↑crown-estates!", await LinesOf(store, "unit", ReportingDirection.Up));
    }

    [Fact]
    public async Task Two_that_report_to_each_other_close_a_loop_of_two()
    {
        var data = new TestData();
        var (one, other) = (data.Board("One"), data.Board("Other"));
        data.Reports(one, other, key: "one-other");
        data.Reports(other, one, key: "other-one");
        var store = await StoreWith(data);

        Assert.Equal("1↑one-other 2↑other-one!", await LinesOf(store, "one", ReportingDirection.Up));
        Assert.Equal("1↑one-other 2↑other-one! 1↓other-one 2↓one-other!", await LinesOf(store, "one", ReportingDirection.Both));
    }
}
