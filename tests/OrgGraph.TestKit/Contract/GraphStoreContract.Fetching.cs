using OrgGraph.TestKit.Data;

namespace OrgGraph.TestKit.Contract;

public abstract partial class GraphStoreContract
{
    [Fact]
    public async Task An_empty_store_is_at_version_0_and_holds_nothing()
    {
        var state = await (await EmptyStore()).State();

        Assert.Equal(0, state.Version);
        Assert.Null(state.Dataset);
        Assert.Equal(0, state.Edges);
        Assert.Equal(Enum.GetValues<NodeKind>(), state.Counts.Keys.Order());
        Assert.All(state.Counts.Values, count => Assert.Equal(0, count));
    }

    [Fact]
    public async Task The_state_counts_nodes_by_kind_and_edges_over_all_time()
    {
        var data = new TestData();
        var board = data.Board("Marl Board", until: "2001");
        data.Seat(data.Person("Ada Okafor"), board);
        data.Seat(data.Person("Bram Lund"), board, until: "1999");

        var state = await (await StoreWith(data)).State();

        Assert.Equal((1, 2, 1, 0), (state.Version, state.Counts[NodeKind.Person], state.Counts[NodeKind.Board], state.Counts[NodeKind.Post]));
        Assert.Equal(2, state.Edges);
    }

    [Fact]
    public async Task Every_kind_of_node_comes_back_as_it_was_put()
    {
        var data = TestData.OneOfEach();
        var store = await StoreWith(data);

        var found = await store.Nodes([.. data.Nodes.Select(node => node.NodeId)]);

        Assert.Equal(Enum.GetValues<NodeKind>(), found.Select(node => node!.NodeId.Kind).Distinct().Order());
        Assert.All(data.Nodes.Zip(found), pair => Same(pair.First, pair.Second));
    }

    [Fact]
    public async Task Every_kind_of_edge_comes_back_as_it_was_put_with_the_nodes_at_its_ends()
    {
        var data = TestData.OneOfEach();
        var store = await StoreWith(data);

        var found = await store.Links([.. data.Edges.Select(edge => edge.Id)]);

        Assert.Equal(Enum.GetValues<EdgeKind>(), found.Select(link => link!.Edge.Kind).Distinct().Order());
        Assert.All(data.Edges.Zip(found), pair =>
        {
            Same(pair.First, pair.Second!.Edge);
            Assert.Equal((pair.First.From, pair.First.To), (pair.Second.From.NodeId, pair.Second.To.NodeId));
            Assert.Equal(pair.First.OnBehalfOf(), pair.Second.OnBehalfOf?.Id);
            Assert.Equal(Certainty.Definitely, pair.Second.Certainty);
        });
    }

    [Fact]
    public async Task Nodes_come_in_the_order_asked_for_with_null_for_one_that_is_not_there()
    {
        var data = new TestData();
        var (ada, board) = (data.Person("Ada Okafor"), data.Board("Marl Board"));
        var store = await StoreWith(data);

        var found = await store.Nodes([board.Id, new(NodeKind.Person, "nobody"), ada.Id, new(NodeKind.Board, "ada-okafor"), board.Id]);

        Assert.Equal(["Marl Board", null, "Ada Okafor", null, "Marl Board"], found.Select(node => node?.Name));
        Assert.Empty(await store.Nodes([]));
    }

    [Fact]
    public async Task Links_come_in_the_order_asked_for_with_null_for_one_that_is_not_there()
    {
        var data = new TestData();
        var board = data.Board("Marl Board");
        var (one, other) = (data.Seat(data.Person("Ada Okafor"), board), data.Seat(data.Person("Bram Lund"), board));
        var store = await StoreWith(data);

        var found = await store.Links([other.Id, new(EdgeKind.Holds, one.Key), one.Id]);

        Assert.Equal(["Bram Lund", null, "Ada Okafor"], found.Select(link => link?.Person?.Name));
        Assert.Empty(await store.Links([]));
    }

    [Fact]
    public async Task Edges_of_some_kinds_stream_in_the_order_of_their_ids()
    {
        var data = TestData.OneOfEach();
        data.Seat(data.Person("Ada Okafor"), data.Board("Marl Board"), key: "a-seat");
        var store = await StoreWith(data);

        var some = new List<Edge>();
        await foreach (var edge in store.Edges([EdgeKind.ReportsTo, EdgeKind.MemberOf])) some.Add(edge);
        var all = new List<Edge>();
        await foreach (var edge in store.Edges(Enum.GetValues<EdgeKind>())) all.Add(edge);

        Assert.Equal(["member-of/a-seat", "member-of/zoe-o.hara.fernshire-health-board", "reports-to/fernshire-working-group.fernshire-health-board"], some.Select(edge => edge.Id.ToString()));
        Assert.Equal(data.Edges.Select(edge => edge.Id).Order(), all.Select(edge => edge.Id));
        Assert.All(data.Edges.OrderBy(edge => edge.Id).Zip(all), pair => Same(pair.First, pair.Second));
    }

    [Fact]
    public async Task No_kinds_of_edge_are_no_edges()
    {
        var store = await StoreWith(TestData.OneOfEach());

        await foreach (var edge in store.Edges([])) Assert.Fail($"Nobody asked for {edge.Id}.");
    }
}
