using OrgGraph.TestKit.Data;

namespace OrgGraph.TestKit.Contract;

public abstract partial class GraphStoreContract
{
    private static TestData Loads()
    {
        var data = new TestData();
        var (strategic, plenary, working) = (data.Board("Strategic Board"), data.Board("Plenary Board", BoardKind.Political, plenary: true), data.Board("Working Group", BoardKind.WorkingGroup));
        var estates = data.Programme("Estates");
        var mill = data.Commitment("Sell the mill", estates);

        var ada = data.Person("Ada Okafor");
        data.Seat(ada, strategic, MemberRole.Chair, key: "ada-1");
        data.Seat(ada, working, key: "ada-2");
        data.Seat(ada, plenary, exOfficio: true, key: "ada-3");
        data.Accountability(ada, estates, Responsibility.Consulted, key: "ada-4");

        var bram = data.Person("Bram Lund");
        data.Seat(bram, strategic, key: "bram-1");
        data.Seat(bram, plenary, MemberRole.Observer, key: "bram-2");
        data.Accountability(bram, estates, key: "bram-3");
        data.Accountability(bram, data.Commitment("Sell the wheel", mill), key: "bram-4");

        var (dov, cleo, deputy) = (data.Person("Dov Amsel"), data.Person("Cléo Marsh"), data.Post("Deputy"));
        data.Seat(dov, strategic, from: "2017", key: "dov-1");
        data.Holding(cleo, deputy);
        data.Seat(deputy, strategic, MemberRole.DeputyChair, key: "cleo-1");
        data.Seat(cleo, strategic, key: "cleo-2");

        data.Accountability(data.Person("Hal Voss"), data.Programme("Workforce"), key: "hal-1");
        data.Seat(data.Person("Edda Quist"), strategic, MemberRole.Attendee);
        data.Seat(data.Person("Finn Vale"), strategic, until: "2016");
        data.Seat(data.Person("Gail Reed"), data.Organisation("Marl Trust"));
        data.Seat(data.Post("Clerk"), strategic);
        return data;
    }

    private async Task<BoardLoad[]> LoadsOf(BoardLoadQuery query) => [.. (await (await StoreWith(Loads())).BoardLoad(query)).Items];

    private static BoardLoadQuery June => new() { AsOf = Day("2017-06-01") };

    private static string People(IEnumerable<BoardLoad> loads) => string.Join(", ", loads.Select(load => FormattableString.Invariant($"{load.Person.Name.Split(' ')[0]} {load.Load}")));

    [Fact]
    public async Task People_come_by_what_they_carry_the_heaviest_first_then_by_name() =>
        Assert.Equal("Ada 3.75, Bram 3, Cléo 1, Dov 1, Hal 1", People(await LoadsOf(June)));

    [Fact]
    public async Task A_load_tells_seats_and_responsibilities_and_what_they_are()
    {
        var loads = await LoadsOf(June);

        Assert.Equal(
            [("Ada Okafor", 2.75, 3, 0, 1, 1), ("Bram Lund", 1, 1, 0, 2, 1), ("Cléo Marsh", 1, 1, 0, 0, 0), ("Dov Amsel", 1, 1, 1, 0, 0), ("Hal Voss", 0, 0, 0, 1, 1)],
            loads.Select(load => (load.Person.Name, load.WeightedSeats, load.Seats, load.PossibleSeats, load.Responsibilities, load.Programmes)));
        Assert.Equal(["ada-1 ada-2 ada-3", "bram-1", "cleo-1 cleo-2", "dov-1", ""], loads.Select(load => string.Join(' ', load.SeatLinks.Select(link => link.Edge.Key).Order(StringComparer.Ordinal))));
        Assert.Equal(["ada-4", "bram-3 bram-4", "", "", "hal-1"], loads.Select(load => string.Join(' ', load.ResponsibilityLinks.Select(link => link.Edge.Key).Order(StringComparer.Ordinal))));
        Assert.Equal("Deputy", loads[2].SeatLinks.Single(link => link.Edge.Key == "cleo-1").Post?.Name);
    }

    [Fact]
    public async Task Two_seats_on_one_board_are_one_seat_the_heavier()
    {
        var data = new TestData();
        var (ada, board) = (data.Person("Ada Okafor"), data.Board("Marl Board"));
        data.Seat(ada, board, key: "member");
        data.Seat(ada, board, MemberRole.Chair, key: "chair");

        var load = (await (await StoreWith(data)).BoardLoad(June)).Items.Single();

        Assert.Equal((2.0, 1, 2), (load.Load, load.Seats, load.SeatLinks.Count));
    }

    [Fact]
    public async Task Only_what_is_carried_on_the_day_weighs()
    {
        Assert.Equal("Ada 3.75, Bram 3, Cléo 1, Finn 1, Hal 1", People(await LoadsOf(June with { AsOf = Day("2016-06-01") })));
        Assert.Equal([0], (await LoadsOf(June with { AsOf = Day("2018-01-01") })).Where(load => load.Person.Name == "Dov Amsel").Select(load => load.PossibleSeats));
    }

    [Fact]
    public async Task The_weights_are_the_askers()
    {
        var weights = new SeatWeights { ByKind = new Dictionary<BoardKind, double> { [BoardKind.Political] = 8 }, Chair = 1, Plenary = 1, ExOfficio = 0.25, Responsibility = 0.5 };

        Assert.Equal("Ada 4.5, Bram 2, Cléo 1, Dov 1, Hal 0.5", People(await LoadsOf(June with { Weights = weights })));
    }

    [Fact]
    public async Task Who_carries_something_that_weighs_nothing_is_still_told() =>
        Assert.Equal("Ada 2.75, Bram 1, Cléo 1, Dov 1, Hal 0", People(await LoadsOf(June with { Weights = new SeatWeights { Responsibility = 0 } })));

    [Fact]
    public async Task Thresholds_leave_out_who_carries_less()
    {
        Assert.Equal("Ada 3.75", People(await LoadsOf(June with { MinSeats = 2 })));
        Assert.Equal("Ada 3.75, Bram 3", People(await LoadsOf(June with { MinLoad = 3 })));
        Assert.Equal("Ada 3.75, Bram 3, Cléo 1, Dov 1", People(await LoadsOf(June with { MinSeats = 1, MinLoad = 0.5 })));
    }

    [Fact]
    public async Task Pages_of_loads_make_up_the_answer()
    {
        var store = await StoreWith(Loads());

        await WalksWhole(page => store.BoardLoad(June with { Page = page }), load => load.Person.Name);
    }
}
