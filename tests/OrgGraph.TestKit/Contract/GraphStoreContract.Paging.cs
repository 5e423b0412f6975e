namespace OrgGraph.TestKit.Contract;

public abstract partial class GraphStoreContract
{
    private static readonly Order[][] BoardOrders =
    [
        [],
        .. Fields.Of(NodeKind.Board).SelectMany(field => new Order[][] { [new(field)], [new(field, Descending: true)] }),
        [new(Field.Plenary), new(Field.Seats, Descending: true)],
        [new(Field.Quorum, Descending: true), new(Field.Name)],
    ];

    private static readonly Order[][] SeatOrders =
    [
        [],
        .. Fields.Of(EdgeKind.MemberOf).SelectMany(field => new Order[][] { [new(field)], [new(field, Descending: true)] }),
        .. Fields.StepsOf(EdgeKind.MemberOf).SelectMany(step => new Order[][] { [new(Field.Name, Step: step)], [new(Field.Name, true, step)], [new(Field.Id, Step: step)] }),
        [new(Field.Role), new(Field.Name, true, Step.Person)],
    ];

    [Fact]
    public async Task Pages_of_nodes_make_up_the_list_in_every_order_from_either_side()
    {
        var store = await StoreWith(Boards());

        foreach (var order in BoardOrders)
        {
            await WalksWhole(page => store.Page(new() { Kind = NodeKind.Board, Order = order, Page = page }), listed => listed.Node.NodeId.Key);
        }
    }

    [Fact]
    public async Task Pages_of_nodes_make_up_a_filtered_list_as_of_a_day()
    {
        var store = await StoreWith(Boards());
        var filter = new Filter.Not(Filter.Equal(Field.Id, "belmont"));

        foreach (var order in BoardOrders)
        {
            await WalksWhole(
                page => store.Page(new() { Kind = NodeKind.Board, Order = order, Page = page, Where = filter, AsOf = Day("2017-12-20") }), listed => listed.Node.NodeId.Key);
        }
    }

    [Fact]
    public async Task Pages_of_links_make_up_the_list_in_every_order_from_either_side()
    {
        var (data, board) = Seats();
        var store = await StoreWith(data);

        foreach (var order in SeatOrders)
        {
            async ValueTask<Page<Link>> Ask(PageRequest page) =>
                (await store.Expand(new() { Nodes = [board.Id], Kind = EdgeKind.MemberOf, Direction = Direction.In, Order = order, Page = page })).Single();
            await WalksWhole(Ask, link => $"{link.Edge.Key} {link.Through?.Key}");
        }
    }

    [Fact]
    public async Task Each_node_of_an_expansion_has_its_own_page()
    {
        var (data, board) = Seats();
        var other = data.Board("Other Board");
        data.Seat(data.Person("Finn Vale"), other);
        var store = await StoreWith(data);

        var pages = await store.Expand(new() { Nodes = [other.Id, new(NodeKind.Board, "nobody"), board.Id], Kind = EdgeKind.MemberOf, Direction = Direction.In, Page = PageRequest.Of(2, countTotal: true) });

        Assert.Equal([1, 0, 6], pages.Select(page => page.Total));
        Assert.Equal([1, 0, 2], pages.Select(page => page.Rows.Count));
        Assert.Equal([false, false, true], pages.Select(page => page.HasNext));
    }

    [Fact]
    public async Task A_cursor_keeps_its_place_when_rows_come_and_go()
    {
        var data = Boards();
        var store = await StoreWith(data);
        var first = await store.Page(new() { Kind = NodeKind.Board, Page = PageRequest.Of(2) });

        data.Board("Aardvark Board");
        data.Board("Custard Board");
        await Applied(store, data.ToChangeSet() with { RemoveNodes = [new(NodeKind.Board, "belmont")], PutNodes = [.. data.Nodes.Where(node => node.NodeId.Key != "belmont")] });
        var next = await store.Page(new() { Kind = NodeKind.Board, Page = PageRequest.Of(2) with { After = first.Rows[^1].Cursor } });

        Assert.Equal(["arbury", "belmont"], Keys(first));
        Assert.Equal(["crown", "custard-board"], Keys(next));
    }

    [Fact]
    public async Task A_total_counts_the_whole_answer_and_only_when_asked_for()
    {
        var store = await StoreWith(Boards());
        var filter = Filter.Equal(Field.Plenary, true);

        Assert.Null((await store.Page(new() { Kind = NodeKind.Board, Page = PageRequest.Of(1) })).Total);
        Assert.Equal(5, (await store.Page(new() { Kind = NodeKind.Board, Page = PageRequest.Of(1, countTotal: true) })).Total);
        Assert.Equal(2, (await store.Page(new() { Kind = NodeKind.Board, Where = filter, Page = PageRequest.Of(0, countTotal: true) })).Total);
        Assert.Equal(4, (await store.Page(new() { Kind = NodeKind.Board, AsOf = Day("2018-01-01"), Page = PageRequest.Of(1, countTotal: true) })).Total);
    }

    [Fact]
    public async Task A_list_of_nothing_is_an_empty_page()
    {
        var page = await (await EmptyStore()).Page(new() { Kind = NodeKind.Place, Page = PageRequest.Of(5, countTotal: true) });

        Assert.Empty(page.Rows);
        Assert.Equal((false, false, 0), (page.HasNext, page.HasPrevious, page.Total));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(1, 1)]
    [InlineData(-1, null)]
    [InlineData(null, -1)]
    [InlineData(1001, null)]
    [InlineData(null, 1001)]
    public async Task A_page_that_cannot_be_asked_for_is_refused(int? first, int? last)
    {
        var (data, board) = Seats();
        var store = await StoreWith(data);
        var page = new PageRequest { First = first, Last = last };

        await IsRefused("BAD_PAGE", async () => await store.Page(new() { Kind = NodeKind.Board, Page = page }));
        await IsRefused("BAD_PAGE", async () => await store.Page(new() { Kind = NodeKind.Board, Order = [new(Field.Start)], Page = page }));
        await IsRefused("BAD_PAGE", async () => await store.Expand(new() { Nodes = [board.Id], Kind = EdgeKind.MemberOf, Direction = Direction.In, Page = page }));
        await IsRefused("BAD_PAGE", async () => await store.Search(new() { Text = "marl", Page = page }));
        await IsRefused("BAD_PAGE", async () => await store.BoardLoad(new() { AsOf = Day("2017-01-01"), Page = page }));
        await IsRefused("BAD_PAGE", async () => await store.SharedMembers(new() { AsOf = Day("2017-01-01"), Page = page }));
        await IsRefused("BAD_PAGE", async () => await store.Changes(page));
    }

    [Fact]
    public async Task A_cursor_of_another_list_or_order_is_refused()
    {
        var (data, board) = Seats();
        data.Board("Other Board");
        var store = await StoreWith(data);
        var byName = await store.Page(new() { Kind = NodeKind.Board, Page = PageRequest.Of(1) });
        var byStart = await store.Page(new() { Kind = NodeKind.Board, Order = [new(Field.Start)], Page = PageRequest.Of(1) });
        var people = await store.Page(new() { Kind = NodeKind.Person, Page = PageRequest.Of(1) });
        var seats = await Expand(store, board, EdgeKind.MemberOf, Direction.In);
        var log = await store.Changes(PageRequest.Of(1));
        var hits = await store.Search(new() { Text = "board" });

        async Task RefusesAfter(string cursor, params Order[] order) =>
            await IsRefused("BAD_CURSOR", async () => await store.Page(new() { Kind = NodeKind.Board, Order = order, Page = PageRequest.All with { After = cursor } }));

        await RefusesAfter(byStart.Rows[0].Cursor);
        await RefusesAfter(byName.Rows[0].Cursor, new Order(Field.Start));
        await RefusesAfter(byName.Rows[0].Cursor, new Order(Field.Name, Descending: true));
        await RefusesAfter(byName.Rows[0].Cursor, new Order(Field.Name), new Order(Field.Start));
        await RefusesAfter(people.Rows[0].Cursor);
        await RefusesAfter(seats.Rows[0].Cursor);
        await RefusesAfter(log.Rows[0].Cursor);
        await IsRefused("BAD_CURSOR", async () => await store.Changes(PageRequest.All with { Before = byName.Rows[0].Cursor }));
        await IsRefused("BAD_CURSOR", async () => await store.Search(new() { Text = "marl", Page = PageRequest.All with { After = hits.Rows[0].Cursor } }));
        await IsRefused("BAD_CURSOR", async () => await store.Expand(new()
        {
            Nodes = [board.Id],
            Kind = EdgeKind.MemberOf,
            Direction = Direction.In,
            Order = [new(Field.Role)],
            Page = PageRequest.All with { Before = seats.Rows[0].Cursor },
        }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("garbage")]
    [InlineData("%%%")]
    [InlineData("W10")] // []
    [InlineData("e30")] // {}
    [InlineData("bnVsbA")] // null
    [InlineData("WyJCb2FyZCBOYW1lKyIsMSwyXQ")] // ["Board Name+",1,2]
    [InlineData("WyJCb2FyZCBOYW1lKyIsIngiLDEuNV0")] // ["Board Name+","x",1.5]
    [InlineData("WyJCb2FyZCBOYW1lKyIsIngiLHRydWVd")] // ["Board Name+","x",true]
    public async Task Text_that_is_no_cursor_is_refused(string cursor)
    {
        var store = await StoreWith(Boards());

        await IsRefused("BAD_CURSOR", async () => await store.Page(new() { Kind = NodeKind.Board, Page = PageRequest.All with { After = cursor } }));
        await IsRefused("BAD_CURSOR", async () => await store.Page(new() { Kind = NodeKind.Board, Order = [new(Field.Start)], Page = PageRequest.All with { Before = cursor } }));
        await IsRefused("BAD_CURSOR", async () => await store.Changes(PageRequest.All with { After = cursor }));
    }
}
