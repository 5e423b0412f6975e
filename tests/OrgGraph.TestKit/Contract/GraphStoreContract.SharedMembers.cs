using OrgGraph.TestKit.Data;

namespace OrgGraph.TestKit.Contract;

public abstract partial class GraphStoreContract
{
    private static TestData Sharing()
    {
        var data = new TestData();
        var (alder, birch, cedar, dogwood) = (data.Board("Alder"), data.Board("Birch"), data.Board("Cedar"), data.Board("Dogwood"));
        var (ada, bram, cleo) = (data.Person("Ada Okafor"), data.Person("Bram Lund"), data.Person("Cléo Marsh"));
        data.Seat(bram, alder, from: "2015-01-01");
        data.Seat(bram, birch, from: "2016-01-01", until: "2018-03-31");
        data.Seat(ada, alder, from: "2017");
        data.Seat(ada, birch);
        data.Seat(cleo, cedar);
        data.Seat(cleo, dogwood, MemberRole.Observer);
        var post = data.Post("Director");
        data.Seat(post, birch);
        data.Holding(cleo, post, "2017-01-01");
        data.Seat(data.Person("Dov Amsel"), alder, until: "2010");
        return data;
    }

    private static string Pairs(Page<SharedMembers> page) =>
        string.Join("; ", page.Items.Select(pair => $"{pair.One.Name}-{pair.Other.Name}: {string.Join(", ", pair.Members.Select(member => $"{member.Person.Name} {member.Certainty}"))}"));

    [Fact]
    public async Task Boards_that_share_most_members_on_the_day_come_first()
    {
        var store = await StoreWith(Sharing());

        Assert.Equal(
            "Alder-Birch: Ada Okafor Possibly, Bram Lund Definitely; Birch-Cedar: Cléo Marsh Definitely", Pairs(await store.SharedMembers(new() { AsOf = Day("2017-06-01") })));
        Assert.Equal("Alder-Birch: Bram Lund Definitely", Pairs(await store.SharedMembers(new() { AsOf = Day("2016-06-01") })));
        Assert.Equal("", Pairs(await store.SharedMembers(new() { AsOf = Day("2015-06-01") })));
    }

    [Fact]
    public async Task Pairs_are_narrowed_to_a_board_and_to_so_many_members()
    {
        var store = await StoreWith(Sharing());

        Assert.StartsWith("Birch-Cedar", Pairs(await store.SharedMembers(new() { AsOf = Day("2017-06-01"), Board = new("cedar") })), StringComparison.Ordinal);
        Assert.StartsWith("Alder-Birch", Pairs(await store.SharedMembers(new() { AsOf = Day("2017-06-01"), MinShared = 2 })), StringComparison.Ordinal);
        Assert.Equal("", Pairs(await store.SharedMembers(new() { AsOf = Day("2017-06-01"), MinShared = 3 })));
        Assert.Equal("", Pairs(await store.SharedMembers(new() { AsOf = Day("2017-06-01"), Board = new("nobody") })));
    }

    [Fact]
    public async Task The_time_together_is_when_both_seats_are_held()
    {
        var store = await StoreWith(Sharing());

        var bram = (await store.SharedMembers(new() { AsOf = Day("2017-06-01") })).Items.First().Members[1];

        Assert.Equal(TestData.Dates("2016-01-01", "2018-03-31"), bram.Together);
        Assert.Equal(("bram-lund.alder", "bram-lund.birch"), (bram.OneSeat.Edge.Key, bram.OtherSeat.Edge.Key));
    }

    [Fact]
    public async Task Pages_of_pairs_make_up_the_answer()
    {
        var data = Sharing();
        foreach (string name in (string[])["Elm", "Fir", "Gorse"]) data.Seat((Person)data.Nodes.Single(node => node.Name == "Ada Okafor"), data.Board(name));
        var store = await StoreWith(data);

        await WalksWhole(page => store.SharedMembers(new() { AsOf = Day("2017-06-01"), Page = page }), pair => $"{pair.One.Name}-{pair.Other.Name}");
    }
}
