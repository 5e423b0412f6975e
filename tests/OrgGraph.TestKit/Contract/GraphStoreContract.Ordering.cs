using OrgGraph.TestKit.Data;

namespace OrgGraph.TestKit.Contract;

public abstract partial class GraphStoreContract
{
    private async Task<string> BoardsBy(params Order[] order) =>
        string.Join(' ', Keys(await (await StoreWith(Boards())).Page(new() { Kind = NodeKind.Board, Order = order })));

    [Fact]
    public async Task Nodes_come_by_name_where_no_order_is_asked_for() => Assert.Equal("arbury belmont crown two ten", await BoardsBy());

    [Theory]
    [InlineData(Field.Id, "arbury belmont crown ten two")]
    [InlineData(Field.Name, "arbury belmont crown two ten")]
    [InlineData(Field.Kind, "arbury crown belmont ten two")]
    [InlineData(Field.Plenary, "belmont arbury crown ten two")]
    [InlineData(Field.Seats, "ten belmont arbury crown two")]
    [InlineData(Field.Quorum, "arbury crown belmont ten two")]
    [InlineData(Field.Standing, "arbury belmont crown ten two")]
    [InlineData(Field.Certainty, "arbury belmont crown ten two")]
    [InlineData(Field.Start, "ten two belmont arbury crown")]
    [InlineData(Field.End, "crown belmont arbury ten two")]
    public async Task An_order_puts_what_has_no_value_last_and_breaks_ties_by_id(Field field, string expected) => Assert.Equal(expected, await BoardsBy(new Order(field)));

    [Theory]
    [InlineData(Field.Id, "two ten crown belmont arbury")]
    [InlineData(Field.Name, "ten two crown belmont arbury")]
    [InlineData(Field.Kind, "ten two belmont crown arbury")]
    [InlineData(Field.Plenary, "ten two arbury crown belmont")]
    [InlineData(Field.Seats, "two arbury crown belmont ten")]
    [InlineData(Field.Quorum, "belmont ten two crown arbury")]
    [InlineData(Field.Standing, "two arbury belmont crown ten")]
    [InlineData(Field.Start, "crown arbury belmont ten two")]
    [InlineData(Field.End, "arbury ten two belmont crown")]
    public async Task A_descending_order_puts_what_has_no_value_first_and_still_breaks_ties_by_id_from_the_front(Field field, string expected) =>
        Assert.Equal(expected, await BoardsBy(new Order(field, Descending: true)));

    [Fact]
    public async Task Further_keys_order_what_earlier_ones_leave_tied()
    {
        Assert.Equal("belmont arbury crown two ten", await BoardsBy(new(Field.Plenary), new(Field.Seats, Descending: true)));
        Assert.Equal("arbury crown belmont two ten", await BoardsBy(new(Field.Quorum), new(Field.Name)));
        Assert.Equal("two crown arbury belmont ten", await BoardsBy(new(Field.Seats, Descending: true), new(Field.Quorum, Descending: true)));
    }

    [Fact]
    public async Task Commitments_come_by_their_place_in_the_source_and_by_status_in_its_order()
    {
        var data = new TestData();
        data.Commitment("Ten", position: "A10", status: CommitmentStatus.Agreed);
        data.Commitment("Two b", position: "A2b", status: CommitmentStatus.Proposed);
        data.Commitment("Two", position: "A2");
        data.Commitment("Nowhere", status: CommitmentStatus.Done);
        var store = await StoreWith(data);

        Assert.Equal(["two", "two-b", "ten", "nowhere"], Keys(await store.Page(new() { Kind = NodeKind.Commitment, Order = [new(Field.Position)] })));
        Assert.Equal(["two-b", "ten", "nowhere", "two"], Keys(await store.Page(new() { Kind = NodeKind.Commitment, Order = [new(Field.Status)] })));
    }

    [Fact]
    public async Task Names_collate_without_case_and_accents_and_numbers_by_value()
    {
        var data = new TestData();
        string[] sorted = ["100 Acre Group", "Área 9", "AREA 10", "Área 10b", "Élan", "elan vital", "O'Brien", "O’Brien Junior", "Zeta", "Ærø", "Łódź", "Ωmega", "漢字", "𝒜 Board"];
        foreach (var (name, i) in sorted.Select((name, i) => (name, i)).Reverse()) data.Board(name, key: $"b{i}");
        var store = await StoreWith(data);

        var names = (await store.Page(new() { Kind = NodeKind.Board })).Items.Select(listed => listed.Node.Name).ToArray();

        Assert.Equal(sorted, names);
    }

    [Fact]
    public async Task Names_that_fold_alike_are_tied_and_come_by_id()
    {
        var data = new TestData();
        data.Board("élan", key: "c");
        data.Board("ELAN", key: "a");
        data.Board("Elan ", key: "b");
        var store = await StoreWith(data);

        Assert.Equal(["a", "b", "c"], Keys(await store.Page(new() { Kind = NodeKind.Board })));
        Assert.Equal(["a", "b", "c"], Keys(await store.Page(new() { Kind = NodeKind.Board, Order = [new(Field.Name, Descending: true)] })));
    }

    [Fact]
    public async Task An_order_by_what_the_kind_does_not_have_is_refused()
    {
        var store = await EmptyStore();

        await IsRefused("NO_SUCH_FIELD", async () => await store.Page(new() { Kind = NodeKind.Person, Order = [new(Field.Seats)] }));
        await IsRefused("NO_SUCH_FIELD", async () => await store.Page(new() { Kind = NodeKind.Person, Order = [new(Field.Name, Step: Step.Person)] }));
        await IsRefused("NO_SUCH_FIELD", async () => await store.Expand(new() { Nodes = [], Kind = EdgeKind.Holds, Direction = Direction.Out, Order = [new(Field.Role)] }));
        await IsRefused("NO_SUCH_FIELD", async () => await store.Expand(new() { Nodes = [], Kind = EdgeKind.Holds, Direction = Direction.Out, Order = [new(Field.Name, Step: Step.OnBehalfOf)] }));
    }

    /// <summary>Six seats on one board that differ in every field of a link; the key is the order of the persons' names.</summary>
    private static (TestData Data, Board Board) Seats()
    {
        var data = new TestData();
        var board = data.Board("Marl Board");
        var (fern, marl) = (data.Organisation("Fernshire Council"), data.Organisation("Marl Trust"));
        data.Seat(data.Person("Ada Okafor"), board, MemberRole.Member, "2016-05-09", onBehalfOf: marl, voting: true, key: "a");
        data.Seat(data.Person("Bram Lund"), board, MemberRole.Chair, "2015", "2016-12-31", exOfficio: true, key: "b");
        data.Seat(data.Person("Cléo Marsh"), board, MemberRole.Member, "2017-01", onBehalfOf: fern, voting: false, key: "c");
        var post = data.Post("Director");
        data.Seat(post, board, MemberRole.Observer, standing: Standing.Provisional, key: "d");
        data.Holding(data.Person("Dov Amsel"), post, until: "2016", key: "d1");
        data.Holding(data.Person("Edda Quist"), post, "2017", key: "d2");
        data.Seat(data.Post("Clerk"), board, MemberRole.Secretary, key: "v");
        return (data, board);
    }

    /// <summary>The persons' initials, "-" for the vacancy.</summary>
    private async Task<string> SeatsBy(params Order[] order)
    {
        var (data, board) = Seats();
        var page = await Expand(await StoreWith(data), board, EdgeKind.MemberOf, Direction.In, order: order);
        return string.Concat(page.Items.Select(link => link.Person is { } person ? person.Name[..1] : "-"));
    }

    [Fact]
    public async Task Members_come_by_who_carries_the_seat_and_vacancies_last() => Assert.Equal("ABCDE-", await SeatsBy());

    [Theory]
    [InlineData(Field.Id, null, "ABCDE-")]
    [InlineData(Field.Role, null, "BACDE-")]
    [InlineData(Field.Voting, null, "CABDE-")]
    [InlineData(Field.ExOfficio, null, "BACDE-")]
    [InlineData(Field.Standing, null, "ABC-DE")]
    [InlineData(Field.Certainty, null, "ABCDE-")]
    [InlineData(Field.Start, null, "D-BACE")]
    [InlineData(Field.End, null, "BDACE-")]
    [InlineData(Field.Name, Step.Person, "ABCDE-")]
    [InlineData(Field.Name, Step.From, "ABC-DE")]
    [InlineData(Field.Name, Step.Post, "-DEABC")]
    [InlineData(Field.Name, Step.OnBehalfOf, "CABDE-")]
    [InlineData(Field.Id, Step.OnBehalfOf, "CABDE-")]
    public async Task Links_are_ordered_by_their_fields_and_by_the_nodes_that_they_lead_to(Field field, Step? step, string expected) =>
        Assert.Equal(expected, await SeatsBy(new Order(field, Step: step)));

    [Theory]
    [InlineData(Field.Id, null, "-DECBA")]
    [InlineData(Field.Voting, null, "BDE-AC")]
    [InlineData(Field.Start, null, "CEABD-")]
    [InlineData(Field.End, null, "ACE-BD")]
    [InlineData(Field.Name, Step.Person, "-EDCBA")]
    [InlineData(Field.Name, Step.OnBehalfOf, "BDE-AC")]
    public async Task Links_are_ordered_from_the_greatest_down_with_ties_by_edge_then_holder(Field field, Step? step, string expected) =>
        Assert.Equal(expected, await SeatsBy(new Order(field, Descending: true, step)));

    [Fact]
    public async Task Links_are_ordered_by_a_field_of_the_node_at_an_end_and_nodes_without_that_field_come_last()
    {
        var data = new TestData();
        var whole = data.Programme("Estates");
        data.Part(data.Programme("Annexe"), whole);
        data.Part(data.Commitment("Sell the yard", position: "A10"), whole);
        data.Part(data.Commitment("Buy a shed", position: "A9"), whole);
        var parts = await (await StoreWith(data)).Expand(new() { Nodes = [whole.Id], Kind = EdgeKind.PartOf, Direction = Direction.In, Order = [new(Field.Position, Step: Step.From)] });

        Assert.Equal(["Buy a shed", "Sell the yard", "Annexe"], parts[0].Items.Select(link => link.From.Name));
    }
}
