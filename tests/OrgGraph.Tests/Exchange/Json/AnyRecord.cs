using FsCheck;
using FsCheck.Fluent;

namespace OrgGraph.Tests.Exchange.Json;

/// <summary>Nodes and edges of every kind with any attributes.</summary>
public static class AnyRecord
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Elements("", " ", "Ada", "Zoë O’Hara", "\"quoted\" \\ back", "line\nbreak", "🏥 𝒜", "null\0inside", "<b>&amp;</b>", "{\"json\":1}", "e\u0301", "\u2028\uFEFF"),
        Gen.ArrayOf(Gen.Choose(1, 0xD7FF)).Select(units => string.Concat(units.Select(unit => (char)unit))));

    private static readonly Gen<string> Key = Gen.NonEmptyListOf(Gen.Elements([.. "abz019-."])).Select(chars => string.Concat(chars.Take(Keys.MaxLength)));

    private static readonly Gen<string?> MaybeText = Maybe(Text);

    // From the second day of the calendar: the day before the first is not to be told, so neither is an end on the first.
    private static readonly Gen<DateOnly> AnyDay = Gen.OneOf(Gen.Choose(1, DateOnly.MaxValue.DayNumber - 1), Gen.Choose(735_000, 737_000)).Select(DateOnly.FromDayNumber);

    private static readonly Gen<PossibleDay> AnyPossibleDay = Gen.OneOf(
        AnyDay.Select(PossibleDay.On),
        AnyDay.Select(PossibleDay.OnOrBefore),
        AnyDay.Select(PossibleDay.OnOrAfter),
        AnyDay.Select(day => PossibleDay.In(Month(day))),
        AnyDay.Select(day => PossibleDay.In(Year(day))),
        AnyDay.Two().Select(two => new PossibleDay(Min(two), Max(two))),
        Gen.Constant(PossibleDay.Unknown));

    private static readonly Gen<Validity> AnyValidity = Gen.OneOf(
        Gen.Constant(Validity.Always),
        AnyPossibleDay.Select(start => Validity.FromTo(start)),
        AnyPossibleDay.Two().Where(two => !(two.Item2.Latest < two.Item1.Earliest)).Select(two => Validity.FromTo(two.Item1, two.Item2)));

    private static readonly Gen<IReadOnlyList<Citation>> Citations =
        Gen.ListOf(from key in Key from place in Text select new Citation(new SourceId(key), place)).Select(list => (IReadOnlyList<Citation>)[.. list]);

    public static Arbitrary<Node> Nodes() => Arb.From(
        from bare in BareNode
        from name in Text
        from others in Texts
        from description in MaybeText
        from validity in AnyValidity
        from standing in Word<Standing>()
        from citations in Citations
        from note in MaybeText
        select bare with { Name = name, OtherNames = others, Description = description, Validity = validity, Standing = standing, Citations = citations, Note = note });

    public static Arbitrary<Edge> Edges() => Arb.From(
        from bare in BareEdge
        from validity in AnyValidity
        from standing in Word<Standing>()
        from citations in Citations
        from note in MaybeText
        select bare with { Validity = validity, Standing = standing, Citations = citations, Note = note });

    private static Gen<IReadOnlyList<string>> Texts => Gen.ListOf(Text).Select(list => (IReadOnlyList<string>)[.. list]);

    private static Gen<int?> MaybeNumber => Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(int.MinValue, int.MaxValue).Select(number => (int?)number));

    private static Gen<bool?> MaybeFlag => Gen.Elements<bool?>(null, true, false);

    private static Gen<NodeId> AnyId => from kind in Word<NodeKind>() from key in Key select new NodeId(kind, key);

    private static Gen<OrganisationId?> MaybeOrganisation => Gen.OneOf(Gen.Constant((OrganisationId?)null), Key.Select(key => (OrganisationId?)new OrganisationId(key)));

    private static Gen<Node> BareNode => from key in Key from node in NodeOf(key) select node;

    private static Gen<Edge> BareEdge => from key in Key from ends in AnyId.Two() from edge in EdgeOf(key, ends.Item1, ends.Item2) select edge;

    private static Gen<Node> NodeOf(string key) => Gen.OneOf<Node>(
        Gen.Constant<Node>(new Person { Id = new(key), Name = "" }),
        from classification in MaybeText from identifiers in Texts select (Node)new Organisation { Id = new(key), Name = "", Classification = classification, Identifiers = identifiers },
        from kind in Word<BoardKind>()
        from plenary in MaybeFlag
        from seats in MaybeNumber
        from quorum in MaybeNumber
        select (Node)new Board { Id = new(key), Name = "", Kind = kind, Plenary = plenary, Seats = seats, Quorum = quorum },
        Gen.Constant<Node>(new Post { Id = new(key), Name = "" }),
        Word<ProgrammeKind>().Select(kind => (Node)new Programme { Id = new(key), Name = "", Kind = kind }),
        from kind in Word<CommitmentKind>()
        from status in Gen.OneOf(Gen.Constant((CommitmentStatus?)null), Word<CommitmentStatus>().Select(word => (CommitmentStatus?)word))
        from heading in MaybeText
        from position in MaybeText
        select (Node)new Commitment { Id = new(key), Name = "", Kind = kind, Status = status, Heading = heading, Position = position },
        Word<AgreementKind>().Select(kind => (Node)new Agreement { Id = new(key), Name = "", Kind = kind }),
        Word<PlaceKind>().Select(kind => (Node)new Place { Id = new(key), Name = "", Kind = kind }),
        from publisher in MaybeText
        from dated in AnyPossibleDay
        from locator in MaybeText
        select (Node)new Source { Id = new(key), Name = "", Publisher = publisher, Dated = dated, Locator = locator });

    private static Gen<Edge> EdgeOf(string key, NodeId source, NodeId target) => Gen.OneOf<Edge>(
        from role in Word<MemberRole>()
        from voting in MaybeFlag
        from exOfficio in MaybeFlag
        from behalf in MaybeOrganisation
        select (Edge)new Membership { Key = key, From = source, To = target, Role = role, Voting = voting, ExOfficio = exOfficio, OnBehalfOf = behalf },
        Word<Tenure>().Select(tenure => (Edge)new Holding { Key = key, From = source, To = target, Tenure = tenure }),
        Gen.Constant<Edge>(new Placement { Key = key, From = source, To = target }),
        Word<LineKind>().Select(line => (Edge)new ReportingLine { Key = key, From = source, To = target, Line = line }),
        Gen.Constant<Edge>(new Oversight { Key = key, From = source, To = target }),
        from responsibility in Word<Responsibility>()
        from behalf in MaybeOrganisation
        select (Edge)new Accountability { Key = key, From = source, To = target, Responsibility = responsibility, OnBehalfOf = behalf },
        Gen.Constant<Edge>(new Delivery { Key = key, From = source, To = target }),
        Gen.Constant<Edge>(new Part { Key = key, From = source, To = target }),
        Word<PartyRole>().Select(role => (Edge)new Participation { Key = key, From = source, To = target, Role = role }),
        Gen.Constant<Edge>(new Coverage { Key = key, From = source, To = target }),
        Word<SuccessionKind>().Select(how => (Edge)new Succession { Key = key, From = source, To = target, How = how }));

    private static Gen<T> Word<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    private static Gen<string?> Maybe(Gen<string> some) => Gen.OneOf(Gen.Constant((string?)null), some.Select(text => (string?)text));

    private static DateOnly Min((DateOnly, DateOnly) two) => two.Item1 < two.Item2 ? two.Item1 : two.Item2;

    private static DateOnly Max((DateOnly, DateOnly) two) => two.Item1 < two.Item2 ? two.Item2 : two.Item1;

    private static PartialDate Month(DateOnly day) => PartialDate.TryParse(PartialDate.Of(day).ToString()[..7], out var date) ? date : throw new FormatException();

    private static PartialDate Year(DateOnly day) => PartialDate.TryParse(PartialDate.Of(day).ToString()[..4], out var date) ? date : throw new FormatException();
}
