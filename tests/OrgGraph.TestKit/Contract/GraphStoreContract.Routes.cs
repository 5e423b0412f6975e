using OrgGraph.TestKit.Data;

namespace OrgGraph.TestKit.Contract;

public abstract partial class GraphStoreContract
{
    /// <summary>Ada and Dov meet over Alder, Bram and Birch; since 2018 over Zelkova alone, too.</summary>
    private static (TestData Data, Person Ada, Person Dov) Ways()
    {
        var data = new TestData();
        var (alder, birch, zelkova) = (data.Board("Alder"), data.Board("Birch"), data.Board("Zelkova"));
        var (ada, bram, dov) = (data.Person("Ada Okafor"), data.Person("Bram Lund"), data.Person("Dov Amsel"));
        data.Seat(ada, alder);
        data.Seat(bram, alder);
        data.Seat(bram, birch, from: "2017");
        data.Seat(dov, birch);
        data.Seat(ada, zelkova, from: "2018-01-01");
        data.Seat(dov, zelkova, from: "2018-01-01");
        data.Person("Hermit");
        return (data, ada, dov);
    }

    private static string Way(Route? route) => route is null ? "none" : $"{string.Join(" ", route.Nodes.Select(node => node.NodeId.Key))} {route.Certainty}";

    [Theory]
    [InlineData("2016-06-01", "none")]
    [InlineData("2017-06-01", "ada-okafor alder bram-lund birch dov-amsel Possibly")]
    [InlineData("2017-12-31", "ada-okafor alder bram-lund birch dov-amsel Definitely")]
    [InlineData("2018-01-01", "ada-okafor zelkova dov-amsel Definitely")]
    [InlineData(null, "ada-okafor zelkova dov-amsel Definitely")]
    public async Task The_shortest_way_on_the_day_is_as_certain_as_its_least_certain_edge(string? day, string expected)
    {
        var (data, ada, dov) = Ways();

        Assert.Equal(expected, Way(await (await StoreWith(data)).ShortestRoute(new() { From = ada.Id, To = dov.Id, AsOf = DayOrAllTime(day) })));
    }

    [Fact]
    public async Task Of_several_shortest_ways_the_one_whose_ids_come_first_is_told()
    {
        var (data, ada, dov) = Ways();
        var beech = data.Board("Beech");
        data.Seat(dov, beech);
        data.Seat(ada, beech, key: "z");
        data.Seat(ada, beech, MemberRole.Chair, key: "a");

        var route = await (await StoreWith(data)).ShortestRoute(new() { From = ada.Id, To = dov.Id });

        Assert.Equal("ada-okafor beech dov-amsel Definitely", Way(route));
        Assert.Equal(["a", "dov-amsel.beech"], route!.Edges.Select(edge => edge.Key));
    }

    [Fact]
    public async Task A_way_to_oneself_is_one_node_and_to_what_is_not_joined_or_not_there_none()
    {
        var (data, ada, _) = Ways();
        var store = await StoreWith(data);

        Assert.Equal("ada-okafor Definitely", Way(await store.ShortestRoute(new() { From = ada.Id, To = ada.Id })));
        Assert.Null(await store.ShortestRoute(new() { From = ada.Id, To = new(NodeKind.Person, "hermit") }));
        Assert.Null(await store.ShortestRoute(new() { From = ada.Id, To = new(NodeKind.Person, "nobody") }));
        Assert.Null(await store.ShortestRoute(new() { From = ada.Id, To = new(NodeKind.Person, "dov-amsel"), Kinds = [EdgeKind.Holds] }));
    }

    [Theory]
    [InlineData(RouteQuery.MaxLength, true)]
    [InlineData(RouteQuery.MaxLength + 1, false)]
    public async Task A_way_that_is_too_long_is_not_found(int length, bool found)
    {
        var data = new TestData();
        Board[] boards = [.. Enumerable.Range(0, length + 1).Select(i => data.Board($"Board {i}"))];
        for (int i = 0; i < length; i++) data.Reports(boards[i], boards[i + 1]);

        var route = await (await StoreWith(data)).ShortestRoute(new() { From = boards[0].Id, To = boards[^1].Id });

        Assert.Equal(found ? length : null, route?.Edges.Count);
    }
}
