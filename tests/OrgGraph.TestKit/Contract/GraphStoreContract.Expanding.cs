using OrgGraph.TestKit.Data;

namespace OrgGraph.TestKit.Contract;

public abstract partial class GraphStoreContract
{
    [Fact]
    public async Task Every_kind_of_edge_is_walked_in_both_directions()
    {
        var data = TestData.OneOfEach();
        var store = await StoreWith(data);

        foreach (var edge in data.Edges)
        {
            var ends = await store.Nodes([edge.From, edge.To]);
            Assert.Contains(edge.Key, Keys(await Expand(store, ends[0]!, edge.Kind, Direction.Out)));
            Assert.Contains(edge.Key, Keys(await Expand(store, ends[1]!, edge.Kind, Direction.In)));
            Assert.DoesNotContain(edge.Key, Keys(await Expand(store, ends[1]!, edge.Kind, Direction.Out)));
        }
    }

    [Fact]
    public async Task A_level_is_answered_node_by_node_in_the_order_asked_for()
    {
        var data = new TestData();
        var (one, other) = (data.Board("One Board"), data.Board("Other Board"));
        var ada = data.Person("Ada Okafor");
        data.Seat(ada, one);
        data.Seat(ada, other);
        data.Seat(data.Person("Bram Lund"), other);
        var store = await StoreWith(data);

        var pages = await store.Expand(new() { Nodes = [other.Id, new(NodeKind.Board, "nobody"), one.Id, other.Id], Kind = EdgeKind.MemberOf, Direction = Direction.In });

        Assert.Equal(["Ada Okafor, Bram Lund", "", "Ada Okafor", "Ada Okafor, Bram Lund"], pages.Select(page => string.Join(", ", Carriers(page))));
    }

    [Fact]
    public async Task Links_out_of_a_node_come_by_the_name_of_what_they_reach_and_links_in_by_the_name_of_what_they_leave()
    {
        var data = new TestData();
        var programme = data.Programme("Estates");
        foreach (string name in (string[])["Board 10", "Board 9", "Ámbit", "bench"]) data.Oversight(data.Board(name), programme);
        var board = data.Board("Overseer");
        foreach (string name in (string[])["Programme 10", "Programme 9"]) data.Oversight(board, data.Programme(name));
        var store = await StoreWith(data);

        Assert.Equal(["Ámbit", "bench", "Board 9", "Board 10"], (await Expand(store, programme, EdgeKind.Oversees, Direction.In)).Items.Select(link => link.From.Name));
        Assert.Equal(["Programme 9", "Programme 10"], (await Expand(store, board, EdgeKind.Oversees, Direction.Out)).Items.Select(link => link.To.Name));
    }

    [Fact]
    public async Task A_link_that_leaves_a_person_is_carried_by_that_person_and_others_by_nobody()
    {
        var data = TestData.OneOfEach();
        var store = await StoreWith(data);

        var carried = (await store.Links([.. data.Edges.Select(edge => edge.Id)])).Select(link => (link!.Edge.Kind, link.Person?.Name, link.Through?.Key, link.IsVacant)).ToHashSet();

        Assert.Equal(
            [(EdgeKind.MemberOf, "Zoë O’Hara", null, false), (EdgeKind.Holds, "Zoë O’Hara", null, false), (EdgeKind.AccountableFor, "Zoë O’Hara", "zoe-o.hara.director-of-estates", false)],
            carried.Where(link => link.Item2 is not null).OrderBy(link => link.Kind));
        Assert.DoesNotContain(carried, link => link.IsVacant);
    }

    [Fact]
    public async Task Parallel_edges_between_the_same_nodes_are_links_of_their_own()
    {
        var data = new TestData();
        var (ada, board) = (data.Person("Ada Okafor"), data.Board("Marl Board"));
        data.Seat(ada, board, MemberRole.Member, until: "2016", key: "z");
        data.Seat(ada, board, MemberRole.Chair, from: "2017", key: "a");
        var store = await StoreWith(data);

        Assert.Equal(["a", "z"], Keys(await Expand(store, board, EdgeKind.MemberOf, Direction.In)));
        Assert.Equal(["a", "z"], Keys(await Expand(store, ada, EdgeKind.MemberOf, Direction.Out)));
    }

    [Fact]
    public async Task Keys_of_different_kinds_of_edge_do_not_meet()
    {
        var data = new TestData();
        var (ada, post, board) = (data.Person("Ada Okafor"), data.Post("Director"), data.Board("Marl Board"));
        data.Seat(ada, board, key: "same");
        data.Holding(ada, post, key: "same");
        data.Reports(post, board, key: "same");
        var store = await StoreWith(data);

        var links = await store.Links([new(EdgeKind.MemberOf, "same"), new(EdgeKind.Holds, "same"), new(EdgeKind.ReportsTo, "same")]);

        Assert.Equal(["Marl Board", "Director", "Marl Board"], links.Select(link => link?.To.Name));
    }
}
