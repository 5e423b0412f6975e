using OrgGraph.Exchange.Json;
using OrgGraph.TestKit.Data;

namespace OrgGraph.TestKit.Contract;

public abstract partial class GraphStoreContract
{
    [Fact]
    public async Task The_log_of_an_empty_store_is_empty()
    {
        var page = await (await EmptyStore()).Changes(PageRequest.Of(5, countTotal: true));

        Assert.Empty(page.Rows);
        Assert.Equal((0, false, false), (page.Total, page.HasNext, page.HasPrevious));
    }

    [Fact]
    public async Task An_entry_tells_who_when_and_why()
    {
        var store = await EmptyStore();
        var change = TestData.Change("Minutes of the spring meeting") with { When = new DateTimeOffset(2018, 1, 2, 3, 4, 5, 678, TimeSpan.FromMinutes(-150)).AddTicks(9) };
        await Applied(store, change);

        var entry = (await store.Changes(PageRequest.All)).Items.Single();

        Assert.Equal((1, change.Id, "Tilda Quill", "Minutes of the spring meeting"), (entry.Version, entry.Id, entry.Who, entry.Why));
        Assert.True(change.When.EqualsExact(entry.When));
        Assert.Empty(entry.Items);
    }

    [Fact]
    public async Task An_entry_tells_each_thing_before_and_after_in_the_order_of_the_change_set()
    {
        var (data, ada, board, seat) = OneSeat();
        var store = await StoreWith(data);
        var (renamed, other) = (ada with { Name = "Ada Okafor-Lund" }, new Board { Id = new("other"), Name = "Other Board" });
        var moved = new Membership { Key = "new", From = ada.Id, To = other.Id };
        await Applied(store, TestData.Change() with
        {
            Dataset = new() { Title = "Fernshire" },
            PutNodes = [other, renamed],
            PutEdges = [moved],
            RemoveEdges = [seat.Id],
            RemoveNodes = [board.Id],
        });

        var (second, first) = ((await store.Changes(PageRequest.All)).Items.First(), (await store.Changes(PageRequest.All)).Items.Last());

        Assert.Equal(
            [
                new("dataset", null, RecordJson.Write(new Dataset { Title = "Fernshire" })),
                new("board/other", null, RecordJson.Write(other)),
                new("person/ada-okafor", RecordJson.Write(ada), RecordJson.Write(renamed)),
                new("member-of/new", null, RecordJson.Write(moved)),
                new("member-of/ada-okafor.marl-board", RecordJson.Write(seat), null),
                new("board/marl-board", RecordJson.Write(board), null),
            ],
            second.Items);
        Assert.Equal(
            [new("person/ada-okafor", null, RecordJson.Write(ada)), new("board/marl-board", null, RecordJson.Write(board)), new("member-of/ada-okafor.marl-board", null, RecordJson.Write(seat))],
            first.Items);
    }

    [Fact]
    public async Task What_is_put_as_it_was_is_no_change()
    {
        var data = TestData.OneOfEach();
        var dataset = new Dataset { Title = "Fernshire" };
        var store = await EmptyStore();
        await Applied(store, data.ToChangeSet(dataset));

        var again = data.ToChangeSet(dataset);
        Assert.Equal(2, await Applied(store, again with { PutNodes = [.. again.PutNodes, new Place { Id = new("new"), Name = "New" }] }));

        Assert.Equal(["place/new"], (await store.Changes(PageRequest.Of(1))).Items.Single().Items.Select(item => item.Subject));
    }

    [Fact]
    public async Task Pages_of_the_log_make_it_up_newest_first()
    {
        var store = await EmptyStore();
        for (int i = 1; i <= 7; i++) await Applied(store, TestData.Change($"Change {i}") with { PutNodes = [new Person { Id = new("ada"), Name = $"Ada {i}" }] });

        Assert.Equal(["Change 7", "Change 6"], (await store.Changes(PageRequest.Of(2))).Items.Select(entry => entry.Why));
        await WalksWhole(page => store.Changes(page), entry => entry.Why + string.Concat(entry.Items.Select(item => item.After)));
    }
}
