using FsCheck;
using FsCheck.Fluent;
using OrgGraph.Tests.Time;

namespace OrgGraph.Tests.Exchange.Csv;

/// <summary>A dataset of every kind of node and edge, with text that is hard on files: formulas, quotation marks, line ends, separators.</summary>
public sealed record GeneratedDataset(Dataset Dataset, IReadOnlyList<Node> Nodes, IReadOnlyList<Edge> Edges)
{
    private static readonly Gen<string> Text = Gen.Elements(
        "a", "Zoë", "=", "+", "-", "@", "'", "''", "\"", ",", "|", " | ", "\\", " ", "\t", "\r", "\n", "\r\n", "\n\n", ":", ";", "#", "\uFEFF", "\u00A0", "\u2028", "’", "😀", "0", "\0")
        .ListOf().Select(string.Concat);

    private static readonly Gen<string?> Optional = Text.Select(text => text.Length == 0 ? null : text);
    private static readonly Gen<string> Value = Text.Where(text => text.Length > 0);
    private static readonly Gen<string> Name = from before in Text from after in Text select $"{before}Quill{after}";
    private static readonly Gen<bool?> Flag = Gen.Elements<bool?>(null, true, false);
    private static readonly Gen<int?> Number = Gen.Frequency((1, Gen.Constant<int?>(null)), (2, Gen.Choose(0, int.MaxValue).Select(n => (int?)n)));

    public static Arbitrary<GeneratedDataset> Datasets() =>
    (
        from title in Name
        from description in Optional
        from day in Moments.Day
        from dated in Gen.Elements(true, false)
        from sources in Keys().SelectMany(keys => Each(keys, SourceOf))
        from nodes in NodesCiting([.. sources.Select(s => s.Id)])
        from edges in EdgesBetween(nodes, [.. sources.Select(s => s.Id)])
        select new GeneratedDataset(
            new() { Title = title, Description = description, ReferenceDate = dated ? day : null, Licence = description },
            [.. sources.OrderBy(s => s.NodeId).Concat(nodes)],
            edges)).ToArbitrary();

    private static Gen<List<string>> Keys() => Gen.Elements("a", "b-2", "-c", "d.e", "zz").ListOf().Select(keys => keys.Distinct().Order(StringComparer.Ordinal).ToList());

    private static Gen<List<T>> Each<T>(IEnumerable<string> keys, Func<string, Gen<T>> of) =>
        keys.Aggregate(Gen.Constant(new List<T>()), (list, key) => list.SelectMany(_ => of(key), (made, item) => new List<T>([.. made, item])));

    private static Gen<Source> SourceOf(string key) =>
        from name in Name
        from others in Value.ListOf()
        from publisher in Optional
        from dated in Moments.Range
        from validity in Moments.Interval
        from bare in Gen.Elements(true, false)
        select new Source
        {
            Id = new(key),
            Name = name,
            Publisher = publisher,
            Dated = dated,
            OtherNames = bare ? [] : [.. others],
            Validity = bare ? Validity.Always : validity,
        };

    private static Gen<List<Node>> NodesCiting(IReadOnlyList<SourceId> sources) => Enum.GetValues<NodeKind>()
        .Where(kind => kind != NodeKind.Source)
        .Aggregate(Gen.Constant(new List<Node>()), (list, kind) =>
            from made in list
            from keys in Keys()
            from more in Each(keys, key => NodeOf(kind, key, sources))
            select new List<Node>([.. made, .. more]));

    private static Gen<Node> NodeOf(NodeKind kind, string key, IReadOnlyList<SourceId> sources) =>
        from own in OwnOf(kind, key)
        from name in Name
        from others in Value.ListOf()
        from description in Optional
        from common in Common(sources)
        select own with
        {
            Name = name,
            OtherNames = [.. others],
            Description = description,
            Validity = common.Validity,
            Standing = common.Standing,
            Citations = common.Citations,
            Note = common.Note,
        };

    private static Gen<Node> OwnOf(NodeKind kind, string key) => kind switch
    {
        NodeKind.Person => Gen.Constant<Node>(new Person { Id = new(key), Name = "" }),
        NodeKind.Organisation =>
            from classification in Optional
            from identifiers in Value.ListOf()
            select (Node)new Organisation { Id = new(key), Name = "", Classification = classification, Identifiers = [.. identifiers] },
        NodeKind.Board =>
            from which in Gen.Elements(Enum.GetValues<BoardKind>())
            from plenary in Flag
            from seats in Number
            from quorum in Number
            select (Node)new Board { Id = new(key), Name = "", Kind = which, Plenary = plenary, Seats = seats, Quorum = quorum },
        NodeKind.Post => Gen.Constant<Node>(new Post { Id = new(key), Name = "" }),
        NodeKind.Programme => Gen.Elements(Enum.GetValues<ProgrammeKind>()).Select(which => (Node)new Programme { Id = new(key), Name = "", Kind = which }),
        NodeKind.Commitment =>
            from which in Gen.Elements(Enum.GetValues<CommitmentKind>())
            from status in Gen.Elements<CommitmentStatus?>([null, .. Enum.GetValues<CommitmentStatus>()])
            from heading in Optional
            from position in Optional
            select (Node)new Commitment { Id = new(key), Name = "", Kind = which, Status = status, Heading = heading, Position = position },
        NodeKind.Agreement => Gen.Elements(Enum.GetValues<AgreementKind>()).Select(which => (Node)new Agreement { Id = new(key), Name = "", Kind = which }),
        _ => Gen.Elements(Enum.GetValues<PlaceKind>()).Select(which => (Node)new Place { Id = new(key), Name = "", Kind = which }),
    };

    private static Gen<List<Edge>> EdgesBetween(IReadOnlyList<Node> nodes, IReadOnlyList<SourceId> sources) => Enum.GetValues<EdgeKind>()
        .Aggregate(Gen.Constant(new List<Edge>()), (list, kind) =>
            from made in list
            from keys in Ends(kind, nodes).Count == 0 ? Gen.Constant(new List<string>()) : Keys()
            from more in Each(keys, key => EdgeOf(kind, key, Ends(kind, nodes), nodes, sources))
            select new List<Edge>([.. made, .. more]));

    /// <summary>The pairs that an edge of a kind may join, each from the lower id to the higher, so that no whole is a part of itself.</summary>
    private static List<(NodeId From, NodeId To)> Ends(EdgeKind kind, IReadOnlyList<Node> nodes) =>
    [
        .. from one in nodes.Select(n => n.NodeId)
           where EdgeKinds.From(kind).Contains(one.Kind)
           from other in nodes.Select(n => n.NodeId)
           where EdgeKinds.To(kind, one.Kind).Contains(other.Kind) && (one.Kind != other.Kind || one < other)
           select (one, other),
    ];

    private static Gen<Edge> EdgeOf(EdgeKind kind, string key, List<(NodeId From, NodeId To)> ends, IReadOnlyList<Node> nodes, IReadOnlyList<SourceId> sources) =>
        from pair in Gen.Elements(ends.AsEnumerable())
        from organisation in Gen.Elements<OrganisationId?>([null, .. nodes.OfType<Organisation>().Select(o => o.Id)])
        from own in OwnOf(kind, key, pair.From, pair.To, organisation)
        from common in Common(sources)
        select own with { Validity = common.Validity, Standing = common.Standing, Citations = common.Citations, Note = common.Note };

    private static Gen<Edge> OwnOf(EdgeKind kind, string key, NodeId left, NodeId reached, OrganisationId? onBehalfOf) => kind switch
    {
        EdgeKind.MemberOf =>
            from role in Gen.Elements(Enum.GetValues<MemberRole>())
            from voting in Flag
            from exOfficio in Flag
            select (Edge)new Membership { Key = key, From = left, To = reached, Role = role, Voting = voting, ExOfficio = exOfficio, OnBehalfOf = onBehalfOf },
        EdgeKind.Holds => Gen.Elements(Enum.GetValues<Tenure>()).Select(tenure => (Edge)new Holding { Key = key, From = left, To = reached, Tenure = tenure }),
        EdgeKind.PostIn => Gen.Constant<Edge>(new Placement { Key = key, From = left, To = reached }),
        EdgeKind.ReportsTo => Gen.Elements(Enum.GetValues<LineKind>()).Select(line => (Edge)new ReportingLine { Key = key, From = left, To = reached, Line = line }),
        EdgeKind.Oversees => Gen.Constant<Edge>(new Oversight { Key = key, From = left, To = reached }),
        EdgeKind.AccountableFor => Gen.Elements(Enum.GetValues<Responsibility>())
            .Select(what => (Edge)new Accountability { Key = key, From = left, To = reached, Responsibility = what, OnBehalfOf = onBehalfOf }),
        EdgeKind.Delivers => Gen.Constant<Edge>(new Delivery { Key = key, From = left, To = reached }),
        EdgeKind.PartOf => Gen.Constant<Edge>(new Part { Key = key, From = left, To = reached }),
        EdgeKind.PartyTo => Gen.Elements(Enum.GetValues<PartyRole>()).Select(role => (Edge)new Participation { Key = key, From = left, To = reached, Role = role }),
        EdgeKind.Covers => Gen.Constant<Edge>(new Coverage { Key = key, From = left, To = reached }),
        _ => Gen.Elements(Enum.GetValues<SuccessionKind>()).Select(how => (Edge)new Succession { Key = key, From = left, To = reached, How = how }),
    };

    private static Gen<(Validity Validity, Standing Standing, IReadOnlyList<Citation> Citations, string? Note)> Common(IReadOnlyList<SourceId> sources) =>
        from validity in Gen.Frequency((1, Gen.Constant(Validity.Always)), (4, Moments.Interval))
        from standing in Gen.Elements(Enum.GetValues<Standing>())
        from citations in sources.Count == 0 ? Gen.Constant(new List<Citation>()) : Citation(sources).ListOf().Select(c => c.ToList())
        from note in Optional
        select (validity, standing, (IReadOnlyList<Citation>)citations, note);

    private static Gen<Citation> Citation(IReadOnlyList<SourceId> sources) =>
        from source in Gen.Elements(sources.AsEnumerable())
        from place in Text
        select new Citation(source, place);
}
