using OrgGraph.TestKit.Data;

namespace OrgGraph.TestKit.Contract;

public abstract partial class GraphStoreContract
{
    private static (TestData Data, Person Ada, Board Board, Membership Seat) OneSeat()
    {
        var data = new TestData();
        var (ada, board) = (data.Person("Ada Okafor"), data.Board("Marl Board"));
        return (data, ada, board, data.Seat(ada, board));
    }

    [Fact]
    public async Task Each_change_set_makes_one_version()
    {
        var store = await EmptyStore();
        var (data, _, _, _) = OneSeat();

        Assert.Equal(new ChangeOutcome.Applied(1), await store.Apply(data.ToChangeSet()));
        Assert.Equal(new ChangeOutcome.Applied(2), await store.Apply(TestData.Change("Nothing at all")));
        Assert.Equal(2, (await store.State()).Version);
    }

    [Fact]
    public async Task The_dataset_stays_until_a_change_set_states_another()
    {
        var store = await EmptyStore();
        var first = new Dataset { Title = "Fernshire", Description = "Who governs “it”.", ReferenceDate = Day("2017-12-20"), Licence = "OGL 3.0" };

        await Applied(store, TestData.Change() with { Dataset = first });
        await Applied(store, OneSeat().Data.ToChangeSet());
        Assert.Equal(first, (await store.State()).Dataset);

        await Applied(store, TestData.Change() with { Dataset = new() { Title = "Marl" } });
        Assert.Equal(new Dataset { Title = "Marl" }, (await store.State()).Dataset);
    }

    [Fact]
    public async Task Another_version_than_expected_is_a_conflict_and_nothing_is_changed()
    {
        var (data, _, _, _) = OneSeat();
        var store = await StoreWith(data);
        var late = TestData.Change() with { ExpectedVersion = 0, PutNodes = [new Person { Id = new("bram"), Name = "Bram Lund" }] };

        Assert.Equal(new ChangeOutcome.Conflict(0, 1), await store.Apply(late));
        Assert.Equal(new ChangeOutcome.Conflict(7, 1), await store.Apply(late with { ExpectedVersion = 7 }));
        await HoldsOnlyTheSeat(store);

        Assert.Equal(new ChangeOutcome.Applied(2), await store.Apply(late with { ExpectedVersion = 1 }));
    }

    [Fact]
    public async Task A_change_set_delivered_again_answers_with_its_first_version_and_changes_nothing()
    {
        var (data, ada, _, _) = OneSeat();
        var store = await EmptyStore();
        var first = data.ToChangeSet() with { ExpectedVersion = 0 };

        Assert.Equal(new ChangeOutcome.Applied(1), await store.Apply(first));
        await Applied(store, TestData.Change() with { PutNodes = [ada with { Name = "Ada Okafor-Lund" }] });

        Assert.Equal(new ChangeOutcome.Applied(1), await store.Apply(first));
        Assert.Equal(2, (await store.State()).Version);
        Assert.Equal("Ada Okafor-Lund", (await store.Nodes([ada.Id]))[0]?.Name);
        Assert.Equal(2, (await store.Changes(PageRequest.All)).Rows.Count);
    }

    [Theory]
    [InlineData("UNKNOWN_ID")]
    [InlineData("WRONG_END")]
    [InlineData("TO_ITSELF")]
    [InlineData("NO_NAME")]
    [InlineData("NOT_A_PERSON")]
    [InlineData("TWICE_IN_ONE_CHANGE")]
    [InlineData("STILL_JOINED")]
    [InlineData("PART_OF_ITSELF")]
    [InlineData("STILL_CITED")]
    public async Task A_change_set_that_breaks_a_rule_is_refused_whole(string code)
    {
        var (data, ada, board, seat) = OneSeat();
        var source = data.Source("Minutes");
        data.Put(ada with { Citations = [new(source.Id, "page 1")] });
        var store = await StoreWith(data);
        var good = new Person { Id = new("good"), Name = "Good Person" };
        var change = TestData.Change();
        change = code switch
        {
            "UNKNOWN_ID" => change with { PutNodes = [good], PutEdges = [seat with { Key = "new", To = BoardNamed("nowhere") }] },
            "WRONG_END" => change with { PutNodes = [good], PutEdges = [new Holding { Key = "new", From = ada.Id, To = board.Id }] },
            "TO_ITSELF" => change with { PutNodes = [good], PutEdges = [new ReportingLine { Key = "new", From = board.Id, To = board.Id }] },
            "NO_NAME" => change with { PutNodes = [good, new Person { Id = new("blank"), Name = " " }] },
            "NOT_A_PERSON" => change with { PutNodes = [good, new Person { Id = new("tbc"), Name = "TBC" }] },
            "TWICE_IN_ONE_CHANGE" => change with { PutNodes = [good, good] },
            "STILL_JOINED" => change with { PutNodes = [good], RemoveNodes = [board.Id] },
            "STILL_CITED" => change with { PutNodes = [good], RemoveNodes = [source.Id] },
            _ => change with
            {
                PutNodes = [good, new Board { Id = new("other"), Name = "Other Board" }],
                PutEdges = [new Part { Key = "there", From = board.Id, To = BoardNamed("other") }, new Part { Key = "back", From = BoardNamed("other"), To = board.Id }],
            },
        };

        var refused = Assert.IsType<ChangeOutcome.Refused>(await store.Apply(change));

        Assert.Contains(code, refused.Refusals.Select(refusal => refusal.Code));
        Assert.Equal([null], await store.Nodes([good.Id]));
        Assert.Equal((1, 1), ((await store.State()).Version, (await store.Changes(PageRequest.All)).Rows.Count));
        Assert.Equal(new ChangeOutcome.Applied(2), await store.Apply(TestData.Change() with { Id = change.Id, PutNodes = [good] }));
    }

    [Fact]
    public async Task A_part_of_itself_is_refused_over_several_change_sets_too()
    {
        var data = new TestData();
        var (one, two, three) = (data.Board("One"), data.Board("Two"), data.Board("Three"));
        data.Part(one, two);
        data.Part(two, three);
        var store = await StoreWith(data);

        var refused = Assert.IsType<ChangeOutcome.Refused>(await store.Apply(TestData.Change() with { PutEdges = [new Part { Key = "loop", From = three.Id, To = one.Id }] }));

        Assert.Equal(["PART_OF_ITSELF"], refused.Refusals.Select(refusal => refusal.Code).Distinct());
    }

    [Fact]
    public async Task An_organisation_that_somebody_speaks_for_cannot_go()
    {
        var (data, ada, board, _) = OneSeat();
        var council = data.Organisation("Fernshire Council");
        data.Seat(ada, board, onBehalfOf: council);
        var store = await StoreWith(data);

        Assert.IsType<ChangeOutcome.Refused>(await store.Apply(TestData.Change() with { RemoveNodes = [council.Id] }));
        Assert.IsType<ChangeOutcome.Applied>(await store.Apply(TestData.Change() with { RemoveNodes = [council.Id], RemoveEdges = [new(EdgeKind.MemberOf, "ada-okafor.marl-board")] }));
    }

    [Fact]
    public async Task A_source_that_an_edge_cites_cannot_go()
    {
        var (data, _, _, seat) = OneSeat();
        var source = data.Source("Minutes");
        data.Join(seat with { Citations = [new(source.Id, "page 1")] });
        var store = await StoreWith(data);

        Assert.IsType<ChangeOutcome.Refused>(await store.Apply(TestData.Change() with { RemoveNodes = [source.Id] }));
        Assert.IsType<ChangeOutcome.Applied>(await store.Apply(TestData.Change() with { RemoveNodes = [source.Id], PutEdges = [seat] }));
    }

    [Fact]
    public async Task A_put_takes_the_place_of_what_has_the_same_id()
    {
        var (data, ada, board, seat) = OneSeat();
        var store = await StoreWith(data);
        var renamed = ada with { Name = "Ada Okafor-Lund", Description = "Now married.", Validity = TestData.Dates("1970") };
        var other = new Board { Id = new("other"), Name = "Other Board" };
        var moved = seat with { To = other.Id, Role = MemberRole.Chair, Note = "Moved." };

        await Applied(store, TestData.Change() with { PutNodes = [renamed, other], PutEdges = [moved] });

        Same(renamed, (await store.Nodes([ada.Id]))[0]);
        Same(moved, (await store.Links([seat.Id]))[0]!.Edge);
        Assert.Empty((await Expand(store, board, EdgeKind.MemberOf, Direction.In)).Rows);
        Assert.Equal(["Ada Okafor-Lund"], Carriers(await Expand(store, other, EdgeKind.MemberOf, Direction.In)));
        var state = await store.State();
        Assert.Equal((1, 2, 1), (state.Counts[NodeKind.Person], state.Counts[NodeKind.Board], state.Edges));
    }

    [Fact]
    public async Task What_a_put_leaves_out_is_gone()
    {
        var data = TestData.OneOfEach();
        var store = await StoreWith(data);
        var bare = new Board { Id = new("fernshire-health-board"), Name = "Bare" };
        var edge = new Membership { Key = "zoe-o.hara.fernshire-health-board", From = new(NodeKind.Person, "zoe-o.hara"), To = bare.Id };

        await Applied(store, TestData.Change() with { PutNodes = [bare], PutEdges = [edge] });

        Same(bare, (await store.Nodes([bare.Id]))[0]);
        Same(edge, (await store.Links([edge.Id]))[0]!.Edge);
    }

    [Fact]
    public async Task Nodes_go_with_their_edges_in_one_change_set()
    {
        var (data, ada, board, seat) = OneSeat();
        var store = await StoreWith(data);

        await Applied(store, TestData.Change() with { RemoveNodes = [ada.Id], RemoveEdges = [seat.Id] });

        Assert.Equal([null, "Marl Board"], (await store.Nodes([ada.Id, board.Id])).Select(node => node?.Name));
        Assert.Equal([null], await store.Links([seat.Id]));
        Assert.Empty((await Expand(store, board, EdgeKind.MemberOf, Direction.In)).Rows);
        Assert.Empty((await store.Page(new() { Kind = NodeKind.Person })).Rows);
        Assert.Empty((await store.Search(new() { Text = "Ada" })).Rows);
    }

    [Fact]
    public async Task A_node_goes_when_its_edge_moves_elsewhere_in_the_same_change_set()
    {
        var (data, _, board, seat) = OneSeat();
        var store = await StoreWith(data);
        var other = new Board { Id = new("other"), Name = "Other Board" };

        await Applied(store, TestData.Change() with { PutNodes = [other], PutEdges = [seat with { To = other.Id }], RemoveNodes = [board.Id] });

        Assert.Equal(["other"], Keys(await store.Page(new() { Kind = NodeKind.Board })));
    }

    [Fact]
    public async Task Text_comes_back_as_it_was_put_whatever_is_in_it()
    {
        string[] names = ["'; DROP TABLE node; --", "\"quoted\" \\ back", "line\nbreak\ttab", "<b>&amp;</b>", "emoji 🏥 𝒜", "e\u0301 combining", "null\0inside", "{\"json\":1}", "MATCH (n) DETACH DELETE n", "  spaces  ", "\u202Eright to left"];
        var store = await EmptyStore();
        Person[] people = [.. names.Select((name, i) => new Person { Id = new($"p{i}"), Name = name, OtherNames = [name], Description = name, Note = name })];

        await Applied(store, TestData.Change(names[0]) with { Who = names[6], PutNodes = people });

        Assert.All(people.Zip(await store.Nodes([.. people.Select(person => (NodeId)person.Id)])), pair => Same(pair.First, pair.Second));
        var entry = (await store.Changes(PageRequest.All)).Items.Single();
        Assert.Equal((names[6], names[0]), (entry.Who, entry.Why));
    }

    [Fact]
    public async Task A_change_that_is_called_off_changes_nothing()
    {
        var (data, _, _, _) = OneSeat();
        var store = await StoreWith(data);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.Apply(TestData.Change() with { PutNodes = [new Person { Id = new("bram"), Name = "Bram Lund" }] }, cancelled.Token));

        await HoldsOnlyTheSeat(store);
    }

    [Fact]
    public async Task Who_has_begun_to_read_keeps_the_version_that_they_began_with()
    {
        var (data, ada, board, seat) = OneSeat();
        data.Seat(data.Person("Bram Lund"), board);
        var store = await StoreWith(data);

        var seen = new List<string>();
        await foreach (var edge in store.Edges([EdgeKind.MemberOf]))
        {
            seen.Add(edge.Key);
            if (seen.Count == 1) await Applied(store, TestData.Change() with { RemoveEdges = [seat.Id], RemoveNodes = [ada.Id], PutNodes = [new Person { Id = new("z"), Name = "Zed" }], PutEdges = [seat with { Key = "z", From = new(NodeKind.Person, "z") }] });
        }

        Assert.Equal(["ada-okafor.marl-board", "bram-lund.marl-board"], seen);
    }

    [Fact]
    public async Task Of_writers_at_the_same_time_with_the_same_expectation_one_wins()
    {
        var (data, _, _, _) = OneSeat();
        var store = await StoreWith(data);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(async () =>
            await store.Apply(TestData.Change() with { ExpectedVersion = 1, PutNodes = [new Person { Id = new($"p{i}"), Name = $"Writer {i}" }] }))));

        Assert.Equal(7, outcomes.Count(outcome => outcome == new ChangeOutcome.Conflict(1, 2)));
        Assert.Single(outcomes, new ChangeOutcome.Applied(2));
        Assert.Equal(2, (await store.State()).Counts[NodeKind.Person]);
    }

    [Fact]
    public async Task Of_writers_at_the_same_time_who_expect_nothing_each_makes_a_version()
    {
        var store = await EmptyStore();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(async () =>
            await store.Apply(TestData.Change() with { PutNodes = [new Person { Id = new($"p{i}"), Name = $"Writer {i}" }] }))));

        Assert.Equal(Enumerable.Range(1, 8).Select(i => (long)i), outcomes.Select(outcome => Assert.IsType<ChangeOutcome.Applied>(outcome).Version).Order());
        Assert.Equal(8, (await store.State()).Counts[NodeKind.Person]);
    }

    private static async Task HoldsOnlyTheSeat(IGraphStore store)
    {
        var state = await store.State();
        Assert.Equal((1, 1, 1, 1), (state.Version, state.Counts[NodeKind.Person], state.Counts[NodeKind.Board], state.Edges));
        Assert.Single((await store.Changes(PageRequest.All)).Rows);
    }
}
