namespace OrgGraph.Tests.Store;

public sealed class AdmissionTests
{
    private static readonly Person Ada = new() { Id = new("ada-quill"), Name = "Ada Quill" };
    private static readonly Post Clerk = new() { Id = new("clerk"), Name = "Clerk" };
    private static readonly Board Harbour = new() { Id = new("harbour-board"), Name = "Harbour Board" };
    private static readonly Board Quays = new() { Id = new("quays-board"), Name = "Quays Board" };
    private static readonly Board Docks = new() { Id = new("docks-board"), Name = "Docks Board" };
    private static readonly Organisation Port = new() { Id = new("port"), Name = "Port of Nowhere" };
    private static readonly Source Minutes = new() { Id = new("minutes"), Name = "Minutes", Dated = PossibleDay.On(new(2020, 1, 1)) };
    private static readonly Membership Seat = new() { Key = "ada-sits", From = Ada.Id, To = Harbour.Id, OnBehalfOf = Port.Id, Citations = [new(Minutes.Id, "item 1")] };

    [Fact]
    public void A_sound_change_is_admitted() => Assert.Empty(Check(Put([Ada, Harbour, Port, Minutes], [Seat])));

    [Fact]
    public void An_edge_may_join_what_is_there_already() => Assert.Empty(Check(Put([], [Seat]), Holding([Ada, Harbour, Port, Minutes])));

    [Fact]
    public void Unknown_ends_organisations_and_sources_are_each_refused() => Assert.Equal(
        [
            ("UNKNOWN_ID", "member-of/ada-sits names person/ada-quill, which is not there."),
            ("UNKNOWN_ID", "member-of/ada-sits names board/harbour-board, which is not there."),
            ("UNKNOWN_ID", "member-of/ada-sits names organisation/port, which is not there."),
            ("UNKNOWN_ID", "member-of/ada-sits names source/minutes, which is not there."),
        ],
        Check(Put([], [Seat])).Select(r => (r.Code, r.Message)));

    [Fact]
    public void A_name_longer_than_names_are_is_refused_with_the_limit()
    {
        Assert.Empty(Check(Put([Harbour with { Name = new('n', Node.MaxNameLength) }], [])));
        var refusal = Assert.Single(Check(Put([Harbour with { OtherNames = [new('n', Node.MaxNameLength + 1)] }], [])));
        Assert.Equal("NAME_TOO_LONG", refusal.Code);
        Assert.Contains("300", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_node_that_cites_an_unknown_source_is_refused() =>
        Assert.Equal(["UNKNOWN_ID"], Codes(Put([Ada with { Citations = [new(new("gone"), "page 1")] }], [])));

    [Fact]
    public void An_organisation_represented_on_a_responsibility_must_be_there_too()
    {
        var programme = new Programme { Id = new("dredging"), Name = "Dredging" };
        var owner = new Accountability { Key = "a", From = Ada.Id, To = programme.Id, OnBehalfOf = Port.Id };
        Assert.Equal(["UNKNOWN_ID"], Codes(Put([Ada, programme], [owner])));
    }

    [Fact]
    public void Every_combination_of_kind_and_ends_is_refused_or_admitted_as_the_kinds_say()
    {
        Node[] nodes =
        [
            Ada, Port, Harbour, Clerk, Minutes, Docks, new Organisation { Id = new("other"), Name = "Other" },
            new Person { Id = new("b"), Name = "Bo Ash" }, new Post { Id = new("b"), Name = "Bosun" }, new Source { Id = new("b"), Name = "Log", Dated = default },
            .. Pair(k => new Programme { Id = new(k), Name = k }), .. Pair(k => new Commitment { Id = new(k), Name = k }),
            .. Pair(k => new Agreement { Id = new(k), Name = k }), .. Pair(k => new Place { Id = new(k), Name = k }),
        ];
        foreach (var kind in Enum.GetValues<EdgeKind>())
        {
            foreach (var left in nodes)
            {
                foreach (var reached in nodes.Where(n => n != left))
                {
                    bool allowed = EdgeKinds.From(kind).Contains(left.NodeId.Kind) && EdgeKinds.To(kind, left.NodeId.Kind).Contains(reached.NodeId.Kind);
                    Assert.Equal(allowed ? [] : ["WRONG_END"], Codes(Put(nodes, [Edge(kind, left.NodeId, reached.NodeId)])));
                }
            }
        }
    }

    [Fact]
    public void A_membership_of_something_without_members_is_refused_with_what_may_have_some()
    {
        var refusal = Assert.Single(Check(Put([Ada, Clerk], [new Membership { Key = "m", From = Ada.Id, To = Clerk.Id }])));
        Assert.Equal("member-of/m cannot reach post/clerk: 'to' must be board or organisation.", refusal.Message);
        Assert.Equal("member-of/m", refusal.Subject);
    }

    [Theory]
    [InlineData("TBC")]
    [InlineData(" tbc. ")]
    [InlineData("(TBC)")]
    [InlineData("T.B.C.")]
    [InlineData("TBA")]
    [InlineData("To be confirmed")]
    [InlineData("To  Be-Confirmed")]
    [InlineData("Vacant")]
    [InlineData("VACANT (from May)")]
    [InlineData("Vacant - to be advertised")]
    [InlineData("N/D")]
    [InlineData("n / d")]
    [InlineData("N/A")]
    [InlineData("n.a.")]
    [InlineData("Unknown")]
    [InlineData("[unknown]")]
    [InlineData("???")]
    [InlineData("-")]
    public void A_placeholder_is_not_a_person(string name) => Assert.Equal(["NOT_A_PERSON"], Codes(Put([Ada with { Name = name }], [])));

    [Theory]
    [InlineData("Vera Cant")]
    [InlineData("Na Li")]
    [InlineData("Nd")]
    [InlineData("Tb. C. Okafor")]
    [InlineData("J. R. R. Tidewell")]
    [InlineData("Ng")]
    [InlineData("李明")]
    [InlineData("Unknown Mortimer")]
    [InlineData("Oliver Shaw (TBC)")]
    [InlineData("\uD800 Half")]
    public void Names_that_only_resemble_one_are_people(string name) => Assert.Empty(Check(Put([Ada with { Name = name }], [])));

    [Fact]
    public void Other_things_may_be_called_what_people_may_not() => Assert.Empty(Check(Put([Clerk with { Name = "Vacant" }], [])));

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData("\u200B\u00A0")]
    public void A_name_of_which_nothing_can_be_seen_is_refused(string name) => Assert.Equal(["NO_NAME", "NO_NAME"], Codes(Put([Ada with { Name = name }, Clerk with { Name = name }], [])));

    [Fact]
    public void An_edge_to_itself_is_refused() =>
        Assert.Equal(["TO_ITSELF"], Codes(Put([Harbour], [new ReportingLine { Key = "r", From = Harbour.Id, To = Harbour.Id }])));

    [Fact]
    public void The_same_id_twice_is_refused_once_for_each()
    {
        var change = Put([Ada, Ada, Ada, Harbour, Port, Minutes], [Seat, Seat]) with { RemoveNodes = [Clerk.Id], RemoveEdges = [] };
        Assert.Equal(["person/ada-quill", "member-of/ada-sits"], Check(change, Holding([Clerk])).Where(r => r.Code == "TWICE_IN_ONE_CHANGE").Select(r => r.Subject));
    }

    [Fact]
    public void What_is_put_cannot_be_removed_in_the_same_change() =>
        Assert.Contains("TWICE_IN_ONE_CHANGE", Check(Put([Ada], []) with { RemoveNodes = [Ada.Id] }, Holding([Ada])).Select(r => r.Code));

    [Fact]
    public void What_is_not_there_cannot_be_removed() => Assert.Equal(
        ["person/ada-quill cannot be removed: it is not there.", "member-of/ada-sits cannot be removed: it is not there."],
        Check(Put([], []) with { RemoveNodes = [Ada.Id], RemoveEdges = [Seat.Id] }).Select(r => r.Message));

    [Fact]
    public void A_node_stays_while_edges_join_it_even_as_the_one_represented()
    {
        var graph = Holding([Ada, Harbour, Port, Minutes], [Seat]);
        Assert.Equal(["STILL_JOINED"], Codes(Put([], []) with { RemoveNodes = [Ada.Id] }, graph));
        Assert.Equal(["STILL_JOINED"], Codes(Put([], []) with { RemoveNodes = [Port.Id] }, graph));
        Assert.Empty(Check(Put([], []) with { RemoveNodes = [Ada.Id, Port.Id], RemoveEdges = [Seat.Id] }, graph));
    }

    [Fact]
    public void A_node_may_go_when_its_edge_is_led_elsewhere_in_the_same_change()
    {
        var graph = Holding([Ada, Harbour, Quays, Port, Minutes], [Seat]);
        Assert.Empty(Check(Put([], [Seat with { To = Quays.Id }]) with { RemoveNodes = [Harbour.Id] }, graph));
    }

    [Fact]
    public void An_edge_to_what_is_being_removed_is_refused() =>
        Assert.Equal(["UNKNOWN_ID"], Codes(Put([], [Seat]) with { RemoveNodes = [Harbour.Id] }, Holding([Ada, Harbour, Port, Minutes])));

    [Fact]
    public void A_source_stays_while_nodes_or_edges_cite_it()
    {
        var graph = Holding([Ada with { Citations = [new(Minutes.Id, "item 2")] }, Harbour, Port, Minutes], [Seat]);
        var removal = Put([], []) with { RemoveNodes = [Minutes.Id] };
        Assert.Equal(
            ["source/minutes cannot be removed while person/ada-quill cites it.", "source/minutes cannot be removed while member-of/ada-sits cites it."],
            Check(removal, graph).Select(r => r.Message));
        Assert.Empty(Check(removal with { PutNodes = [Ada], PutEdges = [Seat with { Citations = [] }] }, graph));
    }

    [Fact]
    public void A_loop_of_parts_is_refused_also_when_most_of_it_is_there_already()
    {
        var graph = Holding([Harbour, Quays, Docks], [PartOf(Harbour, Quays), PartOf(Quays, Docks)]);
        var refusal = Assert.Single(Check(Put([], [PartOf(Docks, Harbour)]), graph));
        Assert.Equal(("PART_OF_ITSELF", "board/docks-board"), (refusal.Code, refusal.Subject));
        Assert.Empty(Check(Put([], [PartOf(Docks, Harbour)]) with { RemoveEdges = [PartOf(Harbour, Quays).Id] }, graph));
    }

    [Fact]
    public void Two_ways_up_to_one_whole_are_no_loop() =>
        Assert.Empty(Check(Put([Harbour, Quays, Docks], [PartOf(Harbour, Quays), PartOf(Harbour, Docks), PartOf(Quays, Docks)])));

    [Fact]
    public void Bodies_that_were_part_of_each_other_in_different_years_are_no_loop()
    {
        var until2015 = Validity.FromTo(PossibleDay.On(new(2010, 1, 1)), PossibleDay.On(new(2015, 12, 31)));
        var since2016 = Validity.FromTo(PossibleDay.On(new(2016, 1, 1)));
        var sinceJune = Validity.FromTo(PossibleDay.On(new(2015, 6, 1)));
        Assert.Empty(Check(Put([Harbour, Quays], [PartOf(Harbour, Quays) with { Validity = until2015 }, PartOf(Quays, Harbour) with { Validity = since2016 }])));
        Assert.Equal(
            ["PART_OF_ITSELF"],
            Codes(Put([Harbour, Quays], [PartOf(Harbour, Quays) with { Validity = until2015 }, PartOf(Quays, Harbour) with { Validity = sinceJune }])));
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_parts_is_checked_without_running_out_of_stack()
    {
        Node[] nodes = [.. Enumerable.Range(0, 100_000).Select(n => new Board { Id = new($"b{n}"), Name = $"Board {n}" })];
        Edge[] chain = [.. nodes.Skip(1).Select((n, i) => new Part { Key = $"p{i}", From = nodes[i].NodeId, To = n.NodeId })];
        Assert.Empty(Check(Put(nodes, chain)));
        Assert.Equal(["PART_OF_ITSELF"], Codes(Put(nodes, [.. chain, new Part { Key = "last", From = nodes[^1].NodeId, To = nodes[0].NodeId }])));
    }

    private static Part PartOf(Board part, Board whole) => new() { Key = $"{part.Id.Key}-in-{whole.Id.Key}", From = part.Id, To = whole.Id };

    private static IEnumerable<Node> Pair(Func<string, Node> of) => [of("one"), of("two")];

    private static Edge Edge(EdgeKind kind, NodeId left, NodeId reached) => kind switch
    {
        EdgeKind.MemberOf => new Membership { Key = "e", From = left, To = reached },
        EdgeKind.Holds => new Holding { Key = "e", From = left, To = reached },
        EdgeKind.PostIn => new Placement { Key = "e", From = left, To = reached },
        EdgeKind.ReportsTo => new ReportingLine { Key = "e", From = left, To = reached },
        EdgeKind.Oversees => new Oversight { Key = "e", From = left, To = reached },
        EdgeKind.AccountableFor => new Accountability { Key = "e", From = left, To = reached },
        EdgeKind.Delivers => new Delivery { Key = "e", From = left, To = reached },
        EdgeKind.PartOf => new Part { Key = "e", From = left, To = reached },
        EdgeKind.PartyTo => new Participation { Key = "e", From = left, To = reached },
        EdgeKind.Covers => new Coverage { Key = "e", From = left, To = reached },
        EdgeKind.Succeeds => new Succession { Key = "e", From = left, To = reached },
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static ChangeSet Put(IReadOnlyList<Node> nodes, IReadOnlyList<Edge> edges) =>
        new() { Id = Guid.Empty, Who = "a test", When = default, Why = "to see", PutNodes = nodes, PutEdges = edges };

    private static IReadOnlyList<Refusal> Check(ChangeSet changes, AdmissionView? current = null) => Admission.Check(changes, current ?? AdmissionView.Empty);

    private static IEnumerable<string> Codes(ChangeSet changes, AdmissionView? current = null) => Check(changes, current).Select(r => r.Code);

    /// <summary>A graph that holds these.</summary>
    private static AdmissionView Holding(IReadOnlyList<Node> nodes, IReadOnlyList<Edge>? edges = null)
    {
        edges ??= [];
        return new()
        {
            HasNode = id => nodes.Any(n => n.NodeId == id),
            HasEdge = id => edges.Any(e => e.Id == id),
            EdgesAt = id => edges.Where(e => e.From == id || e.To == id || (e.OnBehalfOf() is { } organisation && organisation == id)).Select(e => e.Id),
            NodesCiting = id => nodes.Where(n => n.Citations.Any(c => c.Source == id)).Select(n => n.NodeId),
            EdgesCiting = id => edges.Where(e => e.Citations.Any(c => c.Source == id)).Select(e => e.Id),
            WholesOf = id => edges.Where(e => e.Kind == EdgeKind.PartOf && e.From == id),
        };
    }
}
