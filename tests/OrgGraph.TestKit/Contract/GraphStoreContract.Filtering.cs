using OrgGraph.TestKit.Data;

namespace OrgGraph.TestKit.Contract;

public abstract partial class GraphStoreContract
{
    /// <summary>Five boards that differ in every field; the answers below are in the order of their names.</summary>
    private static TestData Boards()
    {
        var data = new TestData();
        data.Board("Árbury Board", BoardKind.Political, "arbury", "2016-05-09", plenary: true, seats: 12, quorum: 4);
        data.Board("Belmont Committee", BoardKind.Committee, "belmont", "2015", "2018-03-31", plenary: false, seats: 9);
        data.Board("crown health board", BoardKind.Strategic, "crown", "2017-01", "[..2017-12-31]", plenary: true, seats: 12, quorum: 5);
        data.Put(data.Board("Delivery Unit 2", BoardKind.DeliveryUnit, "two") with { Standing = Standing.Provisional });
        data.Board("Delivery Unit 10", BoardKind.DeliveryUnit, "ten", "[..2017-08-10]", seats: 3);
        return data;
    }

    private async Task<string> BoardsWhere(Filter? filter, string? asOf = null) =>
        string.Join(' ', Keys(await (await StoreWith(Boards())).Page(new() { Kind = NodeKind.Board, Where = filter, AsOf = DayOrAllTime(asOf) })));

    [Theory]
    [InlineData(Field.Id, "belmont", "belmont")]
    [InlineData(Field.Id, "Belmont", "")]
    [InlineData(Field.Name, "Árbury Board", "arbury")]
    [InlineData(Field.Name, "Arbury Board", "")]
    [InlineData(Field.Name, "árbury board", "")]
    [InlineData(Field.Kind, BoardKind.DeliveryUnit, "two ten")]
    [InlineData(Field.Kind, (int)BoardKind.DeliveryUnit, "two ten")]
    [InlineData(Field.Plenary, true, "arbury crown")]
    [InlineData(Field.Plenary, false, "belmont")]
    [InlineData(Field.Plenary, null, "two ten")]
    [InlineData(Field.Seats, 12, "arbury crown")]
    [InlineData(Field.Seats, null, "two")]
    [InlineData(Field.Quorum, 5, "crown")]
    [InlineData(Field.Standing, Standing.Provisional, "two")]
    [InlineData(Field.End, null, "arbury two ten")]
    public async Task A_field_equals_a_value_to_the_letter_and_null_when_it_has_none(Field field, object? value, string expected) =>
        Assert.Equal(expected, await BoardsWhere(Filter.Equal(field, value)));

    [Theory]
    [InlineData(Field.Start, "2016-05-09", "arbury")]
    [InlineData(Field.Start, "2015-01-01", "belmont")]
    [InlineData(Field.Start, "0001-01-01", "two ten")]
    [InlineData(Field.End, "2018-04-01", "belmont")]
    [InlineData(Field.End, "2018-01-01", "crown")]
    public async Task A_start_is_the_earliest_day_and_an_end_the_latest_day_on_which_it_no_longer_holds(Field field, string day, string expected) =>
        Assert.Equal(expected, await BoardsWhere(Filter.Equal(field, Day(day))));

    [Theory]
    [InlineData(Field.Start, Comparison.Less, "2016-05-09", "belmont two ten")]
    [InlineData(Field.Start, Comparison.Greater, "2016-05-08", "arbury crown")]
    [InlineData(Field.End, Comparison.Greater, "2018-01-01", "belmont")]
    [InlineData(Field.End, Comparison.Less, "2018-04-01", "crown")]
    public async Task Days_compare_and_a_missing_end_is_neither_earlier_nor_later(Field field, Comparison comparison, string day, string expected) =>
        Assert.Equal(expected, await BoardsWhere(Is(field, comparison, Day(day))));

    [Theory]
    [InlineData(Field.Seats, Comparison.Greater, 9, "arbury crown")]
    [InlineData(Field.Seats, Comparison.Less, 9, "ten")]
    [InlineData(Field.Seats, Comparison.Greater, null, "")]
    [InlineData(Field.Seats, Comparison.Less, null, "")]
    [InlineData(Field.Kind, Comparison.Greater, BoardKind.Committee, "two ten")]
    [InlineData(Field.Kind, Comparison.Less, (int)BoardKind.Committee, "arbury crown")]
    [InlineData(Field.Plenary, Comparison.Greater, false, "arbury crown")]
    [InlineData(Field.Name, Comparison.Greater, "delivery unit 2", "ten")]
    [InlineData(Field.Name, Comparison.Less, "C", "arbury belmont")]
    [InlineData(Field.Id, Comparison.Less, "belmonu", "arbury belmont")]
    public async Task Greater_and_less_go_by_number_and_by_sort_key(Field field, Comparison comparison, object? value, string expected) =>
        Assert.Equal(expected, await BoardsWhere(Is(field, comparison, value)));

    [Theory]
    [InlineData(Comparison.Contains, "ARB", "arbury")]
    [InlineData(Comparison.Contains, "HEÁLTH", "crown")]
    [InlineData(Comparison.Contains, "", "arbury belmont crown two ten")]
    [InlineData(Comparison.Contains, "100%", "")]
    [InlineData(Comparison.Contains, "_", "")]
    [InlineData(Comparison.Contains, ".*", "")]
    [InlineData(Comparison.StartsWith, "delivery UNIT", "two ten")]
    [InlineData(Comparison.StartsWith, "board", "")]
    [InlineData(Comparison.EndsWith, "Board", "arbury crown")]
    [InlineData(Comparison.EndsWith, "2", "two")]
    public async Task Text_contains_starts_and_ends_without_regard_to_case_and_accents(Comparison comparison, string value, string expected) =>
        Assert.Equal(expected, await BoardsWhere(Is(Field.Name, comparison, value)));

    [Fact]
    public async Task Text_that_is_missing_contains_nothing_not_even_nothing()
    {
        var data = new TestData();
        data.Organisation("Fernshire Council", "council");
        data.Organisation("Marl Partnership");
        var store = await StoreWith(data);

        async Task<string[]> Where(Filter filter) => Keys(await store.Page(new() { Kind = NodeKind.Organisation, Where = filter }));

        Assert.Equal(["fernshire-council"], await Where(Is(Field.Classification, Comparison.Contains, "")));
        Assert.Equal(["marl-partnership"], await Where(new Filter.Not(Is(Field.Classification, Comparison.Contains, "council"))));
    }

    [Fact]
    public async Task In_takes_any_number_of_values_null_among_them()
    {
        Assert.Equal("belmont crown", await BoardsWhere(Is(Field.Id, Comparison.In, "crown", "belmont", "nobody")));
        Assert.Equal("belmont two", await BoardsWhere(Is(Field.Seats, Comparison.In, 9, null)));
        Assert.Equal("arbury crown", await BoardsWhere(Is(Field.Kind, Comparison.In, BoardKind.Political, BoardKind.Strategic)));
        Assert.Equal("", await BoardsWhere(Is(Field.Id, Comparison.In)));
    }

    [Fact]
    public async Task And_or_and_not_combine_and_empty_ones_hold_always_and_never()
    {
        Filter plenary = Filter.Equal(Field.Plenary, true), unit = Filter.Equal(Field.Kind, BoardKind.DeliveryUnit), four = Filter.Equal(Field.Quorum, 4);

        Assert.Equal("arbury", await BoardsWhere(new Filter.And([plenary, four])));
        Assert.Equal("arbury crown two ten", await BoardsWhere(new Filter.Or([plenary, unit])));
        Assert.Equal("belmont two ten", await BoardsWhere(new Filter.Not(plenary)));
        Assert.Equal("crown two ten", await BoardsWhere(new Filter.And([new Filter.Or([plenary, unit]), new Filter.Not(four)])));
        Assert.Equal("arbury belmont crown two ten", await BoardsWhere(new Filter.And([])));
        Assert.Equal("", await BoardsWhere(new Filter.Or([])));
        Assert.Equal("arbury belmont crown two ten", await BoardsWhere(null));
    }

    [Theory]
    [InlineData(Certainty.Definitely, "arbury belmont two ten")]
    [InlineData(Certainty.Possibly, "crown")]
    public async Task Certainty_on_the_day_is_a_field(Certainty certainty, string expected) =>
        Assert.Equal(expected, await BoardsWhere(Filter.Equal(Field.Certainty, certainty), "2017-12-20"));

    [Fact]
    public async Task A_field_that_the_kind_does_not_have_is_refused()
    {
        var store = await StoreWith(Boards());

        await IsRefused("NO_SUCH_FIELD", async () => await store.Page(new() { Kind = NodeKind.Board, Where = Filter.Equal(Field.Role, MemberRole.Chair) }));
        await IsRefused("NO_SUCH_FIELD", async () => await store.Page(new() { Kind = NodeKind.Person, Where = Filter.Equal(Field.Seats, 1) }));
        await IsRefused("NO_SUCH_FIELD", async () => await store.Page(new() { Kind = NodeKind.Board, Where = new Filter.Links(EdgeKind.MemberOf, Direction.In, Quantifier.Some, Filter.Equal(Field.Name, "Marl")) }));
    }

    /// <summary>Three boards: one of members, one of observers besides, one of nobody; the seats of two posts, one vacant.</summary>
    private static TestData Members()
    {
        var data = new TestData();
        var (council, trust) = (data.Organisation("Fernshire Council"), data.Organisation("Marl Trust"));
        var (full, mixed) = (data.Board("Full Board"), data.Board("Mixed Board"));
        data.Board("Nobody's Board", key: "nobodys-board");
        var (ada, bram, cleo) = (data.Person("Ada Okafor"), data.Person("Bram Lund"), data.Person("Cléo Marsh"));
        data.Seat(ada, full, MemberRole.Chair, onBehalfOf: council, until: "2017-06-30");
        data.Seat(bram, full);
        data.Seat(bram, mixed, MemberRole.Observer, onBehalfOf: trust);
        var (director, clerk) = (data.Post("Director"), data.Post("Clerk"));
        data.Holding(cleo, director);
        data.Seat(director, mixed);
        data.Seat(clerk, mixed, MemberRole.Secretary);
        return data;
    }

    private async Task<string> BoardsOfMembers(Quantifier quantifier, Filter? where, string? asOf = null)
    {
        var filter = new Filter.Links(EdgeKind.MemberOf, Direction.In, quantifier, where);
        return string.Join(' ', Keys(await (await StoreWith(Members())).Page(new() { Kind = NodeKind.Board, Where = filter, AsOf = DayOrAllTime(asOf) })));
    }

    [Theory]
    [InlineData(Quantifier.Some, "full-board mixed-board")]
    [InlineData(Quantifier.All, "full-board mixed-board nobodys-board")]
    [InlineData(Quantifier.None, "nobodys-board")]
    public async Task Links_without_a_condition_ask_whether_there_are_any(Quantifier quantifier, string expected) =>
        Assert.Equal(expected, await BoardsOfMembers(quantifier, null));

    [Theory]
    [InlineData(Quantifier.Some, MemberRole.Member, "full-board mixed-board")]
    [InlineData(Quantifier.Some, MemberRole.Chair, "full-board")]
    [InlineData(Quantifier.None, MemberRole.Chair, "mixed-board nobodys-board")]
    [InlineData(Quantifier.All, MemberRole.Member, "nobodys-board")]
    public async Task Some_all_or_none_of_a_nodes_links_satisfy_a_filter(Quantifier quantifier, MemberRole role, string expected) =>
        Assert.Equal(expected, await BoardsOfMembers(quantifier, Filter.Equal(Field.Role, role)));

    [Fact]
    public async Task Only_links_of_the_day_count()
    {
        var chair = Filter.Equal(Field.Role, MemberRole.Chair);

        Assert.Equal("full-board", await BoardsOfMembers(Quantifier.Some, chair, "2017-06-30"));
        Assert.Equal("", await BoardsOfMembers(Quantifier.Some, chair, "2017-07-01"));
        Assert.Equal("full-board nobodys-board", await BoardsOfMembers(Quantifier.All, Filter.Equal(Field.Role, MemberRole.Member), "2017-07-01"));
    }

    [Theory]
    [InlineData(Step.From, Field.Name, "Bram Lund", "full-board mixed-board")]
    [InlineData(Step.From, Field.Name, "Cléo Marsh", "")]
    [InlineData(Step.Person, Field.Name, "Cléo Marsh", "mixed-board")]
    [InlineData(Step.Person, Field.Name, "Ada Okafor", "full-board")]
    [InlineData(Step.Post, Field.Id, "clerk", "mixed-board")]
    [InlineData(Step.OnBehalfOf, Field.Id, "fernshire-council", "full-board")]
    [InlineData(Step.To, Field.Id, "full-board", "full-board")]
    public async Task A_link_is_followed_to_the_node_at_a_step(Step step, Field field, string value, string expected) =>
        Assert.Equal(expected, await BoardsOfMembers(Quantifier.Some, new Filter.At(step, Filter.Equal(field, value))));

    [Fact]
    public async Task A_step_without_a_node_satisfies_nothing()
    {
        Assert.Equal("mixed-board", await BoardsOfMembers(Quantifier.Some, new Filter.Not(new Filter.At(Step.Person, null))));
        Assert.Equal("full-board nobodys-board", await BoardsOfMembers(Quantifier.All, new Filter.At(Step.Person, null)));
        Assert.Equal("full-board mixed-board", await BoardsOfMembers(Quantifier.Some, new Filter.Not(new Filter.At(Step.OnBehalfOf, Filter.Equal(Field.Id, "marl-trust")))));
    }

    [Fact]
    public async Task A_persons_links_include_the_seats_of_posts_that_they_hold()
    {
        var store = await StoreWith(Members());
        var seated = new Filter.Links(EdgeKind.MemberOf, Direction.Out, Quantifier.Some, new Filter.At(Step.To, Filter.Equal(Field.Id, "mixed-board")));

        Assert.Equal(["bram-lund", "cleo-marsh"], Keys(await store.Page(new() { Kind = NodeKind.Person, Where = seated })));
    }

    [Fact]
    public async Task Filters_nest_from_node_to_link_to_node()
    {
        var store = await StoreWith(Members());
        var withBram = new Filter.Links(EdgeKind.MemberOf, Direction.In, Quantifier.Some, new Filter.At(Step.Person, Filter.Equal(Field.Id, "bram-lund")));
        var besideBram = new Filter.Links(EdgeKind.MemberOf, Direction.Out, Quantifier.Some, new Filter.At(Step.To, withBram));

        Assert.Equal(["ada-okafor", "bram-lund", "cleo-marsh"], Keys(await store.Page(new() { Kind = NodeKind.Person, Where = besideBram })));
        Assert.Equal(["bram-lund", "cleo-marsh"], Keys(await store.Page(new() { Kind = NodeKind.Person, Where = besideBram, AsOf = Day("2018-01-01") })));
    }

    [Theory]
    [InlineData(Field.Role, MemberRole.Chair, "a")]
    [InlineData(Field.Voting, true, "b")]
    [InlineData(Field.Voting, null, "a c")]
    [InlineData(Field.ExOfficio, false, "b")]
    [InlineData(Field.Standing, Standing.Provisional, "c")]
    [InlineData(Field.Id, "b", "b")]
    public async Task An_expansion_is_filtered_by_the_links_own_fields(Field field, object? value, string expected)
    {
        var data = new TestData();
        var board = data.Board("Marl Board");
        data.Seat(data.Person("Ada Okafor"), board, MemberRole.Chair, key: "a");
        data.Seat(data.Person("Bram Lund"), board, voting: true, exOfficio: false, key: "b");
        data.Seat(data.Person("Cléo Marsh"), board, standing: Standing.Provisional, key: "c");

        Assert.Equal(expected, string.Join(' ', Keys(await Expand(await StoreWith(data), board, EdgeKind.MemberOf, Direction.In, where: Filter.Equal(field, value)))));
    }

    [Fact]
    public async Task An_expansion_is_filtered_by_and_or_not_and_the_nodes_that_links_lead_to()
    {
        var store = await StoreWith(Members());
        var mixed = (await store.Nodes([new(NodeKind.Board, "mixed-board")]))[0]!;
        Filter named = new Filter.At(Step.Person, Is(Field.Name, Comparison.Contains, "cleo")), clerk = new Filter.At(Step.Post, Filter.Equal(Field.Id, "clerk"));

        Assert.Equal(["Cléo Marsh", "nobody"], Carriers(await Expand(store, mixed, EdgeKind.MemberOf, Direction.In, where: new Filter.Or([named, clerk]))));
        Assert.Equal(["Bram Lund"], Carriers(await Expand(store, mixed, EdgeKind.MemberOf, Direction.In, where: new Filter.Not(new Filter.At(Step.Post, null)))));
        Assert.Equal(["Cléo Marsh"], Carriers(await Expand(store, mixed, EdgeKind.MemberOf, Direction.In, where: new Filter.And([named, Filter.Equal(Field.Role, MemberRole.Member)]))));
        await IsRefused("NO_SUCH_FIELD", async () => await Expand(store, mixed, EdgeKind.MemberOf, Direction.In, where: Filter.Equal(Field.Line, LineKind.Solid)));
    }

    [Fact]
    public async Task Where_an_edge_leads_to_several_kinds_of_node_one_kind_can_be_asked_for_before_its_own_fields()
    {
        var data = new TestData();
        var whole = data.Programme("Estates");
        data.Part(data.Programme("Estates Pilot", ProgrammeKind.Pilot), whole);
        data.Part(data.Commitment("Sell the yard", position: "A2"), whole);
        data.Part(data.Commitment("Buy a shed", position: "A1", kind: CommitmentKind.Deliverable), whole);
        var store = await StoreWith(data);
        Filter Is(NodeKind kind, Filter? where) => new Filter.At(Step.From, Filter.Both(new Filter.IsA(kind), where));
        async Task<IEnumerable<string>> Parts(Filter where) => (await Expand(store, whole, EdgeKind.PartOf, Direction.In, where: where)).Items.Select(link => link.From.Name);

        Assert.Equal(["Buy a shed", "Sell the yard"], await Parts(Is(NodeKind.Commitment, null)));
        Assert.Equal(["Sell the yard"], await Parts(Is(NodeKind.Commitment, Filter.Equal(Field.Kind, CommitmentKind.Commitment))));
        Assert.Equal(["Estates Pilot"], await Parts(Is(NodeKind.Programme, Filter.Equal(Field.Kind, ProgrammeKind.Pilot))));
        Assert.Equal(["Estates Pilot"], await Parts(new Filter.Not(Is(NodeKind.Commitment, null))));
    }
}
