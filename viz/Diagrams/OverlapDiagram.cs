using OrgGraph.Findings;

namespace OrgGraph.Viz.Diagrams;

/// <summary>
/// Boards and the people who join them on a day. Only people who sit on two boards or more at once are drawn, the rest are counted at their board;
/// people who sit on the same boards share a box, and its lines are as thick as they are many.
/// </summary>
public static class OverlapDiagram
{
    /// <summary>The most boxes between which lines can be followed.</summary>
    public const int MostBoxes = 60;

    /// <summary>The most boards that are looked at over all time.</summary>
    private const int MostBoards = 250;

    /// <summary>On how many days it is looked up what is drawn, for all time.</summary>
    private const int MostDays = 6;

    /// <summary>The most names in one box; more are counted, and the outline has them all.</summary>
    private const int MostNames = 6;

    /// <summary>The diagram as the store has it on a day.</summary>
    /// <param name="store">Where the facts are.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="minShared">Only boards that share at least so many people with another; 1 or more.</param>
    /// <param name="address">Where the page of a node is; <see cref="Addresses"/> without a date when null.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<Diagram> Of(IGraphStore store, DateOnly asOf, int minShared = 1, Func<NodeId, string?>? address = null,
        CancellationToken cancellation = default) =>
        Of(await OverlapFacts.Read(store, asOf, minShared, cancellation).ConfigureAwait(false), minShared, address);

    /// <summary>What it shows on one day or another, for places: on each of some of the days on which a seat begins or ends. Nobody reads it.</summary>
    /// <param name="store">Where the facts are.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Null where nobody did, and where there are too many boards to look at all of them.</returns>
    public static async Task<Diagram?> Whole(IGraphStore store, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        var page = await store.Page(new() { Kind = NodeKind.Board, Page = PageRequest.Of(MostBoards) }, cancellation).ConfigureAwait(false);
        if (page.HasNext) return null;
        var seats = await Reading.Links(store, page.Items.Select(listed => listed.Node.NodeId), EdgeKind.MemberOf, Direction.In, null, null, cancellation).ConfigureAwait(false);
        Link[] counted = [.. seats.Where(link => link.Person is not null && SeatWeights.Counts(((Membership)link.Edge).Role))];
        var people = LinksEver.Days(counted, MostDays).Select(day => counted.Where(seat => seat.Period.On(day) != Certainty.No).GroupBy(seat => seat.Person!.Id)
            .Where(person => person.DistinctBy(seat => seat.Edge.To).Count() > 1));
        Knot[] knots = [.. people.SelectMany(day => Knots(day.SelectMany(person => person.Select(seat => (seat.Person!, seat))))).DistinctBy(knot => knot.Id)];
        Board[] boards = [.. knots.SelectMany(knot => knot.Seats).Select(seat => (Board)seat.First().To).DistinctBy(board => board.Id).OrderBy(board => board.NodeId)];
        knots = [.. knots.Take(Diagram.MostBoxes - boards.Length)];
        var facts = new OverlapFacts { AsOf = default, Pairs = [] };
        return boards.Length is 0 or >= Diagram.MostBoxes ? null : new()
        {
            Key = "overlaps",
            Title = "Boards and the people who join them",
            Description = "Boards and the people who join them.",
            Flow = Flow.Around,
            Tiers = [],
            Boxes = [.. boards.Select(board => Box(board, facts, knots, _ => null)), .. knots.Select(knot => Box(knot, facts, _ => null))],
            Lines = [.. knots.SelectMany(knot => knot.Seats.Select(seat => Line(knot, seat, facts)))],
        };
    }

    /// <summary>The diagram of facts already read. Where it would have too many boxes, only boards that share more people are drawn, and a note says so.</summary>
    public static Diagram Of(OverlapFacts facts, int minShared = 1, Func<NodeId, string?>? address = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentOutOfRangeException.ThrowIfLessThan(minShared, 1);
        address ??= id => Addresses.Of(id);
        int least = minShared;
        Knot[] knots;
        Board[] boards;
        while (true)
        {
            SharedMembers[] pairs = [.. facts.Pairs.Where(pair => pair.Members.Count >= least)];
            boards = [.. pairs.SelectMany(pair => new[] { pair.One, pair.Other }).DistinctBy(board => board.Id).OrderBy(board => board.NodeId)];
            knots = Knots(pairs.SelectMany(pair => pair.Members).SelectMany(member => new[] { (member.Person, member.OneSeat), (member.Person, member.OtherSeat) }));
            if (boards.Length + knots.Length <= MostBoxes) break;
            least++;
        }

        return new()
        {
            Key = "overlaps",
            Title = "Boards and the people who join them",
            Subtitle = facts.Dataset,
            AsOf = facts.AsOf,
            MinShared = least,
            Flow = Flow.Around,
            Description = boards.Length == 0 ? Nothing(least)
                : $"{BoxKinds.Count(boards.Length, BoxKind.Board)} joined by {BoxKinds.Count(knots.Sum(knot => knot.People.Count), BoxKind.Person)} "
                    + "who sit on two or more of them.",
            Tiers = [new("Boards"), new("People who join them")],
            Boxes = [.. boards.Select(board => Box(board, facts, knots, address)), .. knots.Select(knot => Box(knot, facts, address))],
            Lines = [.. knots.SelectMany(knot => knot.Seats.Select(seat => Line(knot, seat, facts)))],
            Notes = [.. Notes(facts, boards.Length, least, minShared)],
            Sources = Phrases.SourceNames(knots.SelectMany(knot => knot.Seats).SelectMany(seat => seat).SelectMany(link => link.Edge.Citations), facts.Sources),
        };
    }

    private static string Nothing(int least) => $"No two boards share {(least == 1 ? "a member" : $"{least} members")} on this day.";

    private static IEnumerable<string> Notes(OverlapFacts facts, int boards, int least, int asked)
    {
        yield return boards == 0 ? Nothing(least) : "A number in a board counts its members who join it to no other board in the picture.";
        if (least > asked)
        {
            yield return $"Only boards that share at least {least} people are drawn, though {asked} {(asked == 1 ? "is" : "are")} asked for. "
                + $"With fewer there would be more than {MostBoxes} boxes, which cannot be read.";
        }
        else if (least > 1)
        {
            yield return $"Only boards that share at least {least} people are drawn.";
        }

        if (facts.HasMore) yield return $"Only the {facts.Pairs.Count} pairs of boards that share most people were looked at.";
    }

    /// <summary>People by the boards that they join.</summary>
    private static Knot[] Knots(IEnumerable<(Person Person, Link Seat)> joining)
    {
        var seats = joining.DistinctBy(pair => (pair.Person.Id, pair.Seat.Edge.To)).GroupBy(pair => pair.Person.Id);
        return
        [
            .. seats.GroupBy(person => string.Join(' ', person.Select(pair => pair.Seat.Edge.To).Order())).OrderBy(knot => knot.Key, StringComparer.Ordinal)
                .Select(knot => new Knot(
                    [.. knot.Select(person => person.First().Person).OrderBy(person => person.Name, StringComparer.Ordinal)],
                    [.. knot.SelectMany(person => person).Select(pair => pair.Seat).GroupBy(seat => seat.Edge.To).OrderBy(board => board.Key)])),
        ];
    }

    private static Box Box(Board board, OverlapFacts facts, Knot[] knots, Func<NodeId, string?> address)
    {
        int joining = knots.Where(knot => knot.Seats.Any(seat => seat.Key == board.NodeId)).Sum(knot => knot.People.Count);
        int others = facts.People.GetValueOrDefault(board.Id) - joining;
        return new()
        {
            Id = board.NodeId.ToString(),
            Kind = BoxKinds.Of(board),
            Name = board.Name,
            Address = address(board.NodeId),
            Tooltip = Phrases.Tooltip(board, facts.Sources),
            Lines = others > 0 ? [new(others == 1 ? "+1 other" : $"+{others} others", Emphasis.Mark)] : [],
            IsUncertain = board.Standing == Standing.Provisional,
        };
    }

    private static Box Box(Knot knot, OverlapFacts facts, Func<NodeId, string?> address) => knot.People is [var one]
        ? new()
        {
            Id = one.NodeId.ToString(),
            Kind = BoxKind.Person,
            Name = one.Name,
            Tier = 1,
            Address = address(one.NodeId),
            Tooltip = Phrases.Tooltip(one, facts.Sources),
            Mentions = Mention.Of(one),
        }
        : new()
        {
            Id = knot.Id,
            Kind = BoxKind.Person,
            Name = BoxKinds.Count(knot.People.Count, BoxKind.Person),
            Tier = 1,
            Lines = [.. knot.People.Take(knot.People.Count > MostNames ? MostNames - 1 : MostNames).Select(person => new BoxText(person.Name)),
                .. knot.People.Count > MostNames ? [new BoxText($"and {knot.People.Count - MostNames + 1} more", Emphasis.Quiet)] : Array.Empty<BoxText>()],
            Mentions = [.. knot.People.SelectMany(Mention.Of)],
            Members = knot.People.Count > MostNames ? [.. knot.People.Skip(MostNames - 1).Select(person => person.Name)] : [],
        };

    private static Line Line(Knot knot, IGrouping<NodeId, Link> seat, OverlapFacts facts) => new()
    {
        Id = $"{seat.First().Edge.Id}#{knot.Id}",
        From = seat.Key.ToString(),
        To = knot.Id,
        Style = LineStyle.Member,
        Count = knot.People.Count,
        Label = knot.People.Count > 1 ? $"{knot.People.Count}" : Role(seat),
        Sentence = string.Join("; ", seat.Select(link => Sentences.Of(link).TrimEnd('.')).Distinct()),
        Details = [.. seat.SelectMany(link => Phrases.Besides(link, facts.Sources)).Distinct()],
        Mentions = [.. seat.SelectMany(Mention.Of).Distinct()],
        IsUncertain = seat.All(Phrases.IsDoubtful),
    };

    /// <summary>What one person is on a board, where it is more than a member.</summary>
    private static string? Role(IEnumerable<Link> seat)
    {
        string[] roles = [.. seat.Select(link => ((Membership)link.Edge).Role).Where(role => role != MemberRole.Member).Distinct().Order().Select(Phrases.Plain)];
        return roles.Length == 0 ? null : Phrases.Capital(string.Join(", ", roles));
    }

    /// <summary>Those who sit on the same boards, and their seats by board.</summary>
    private sealed record Knot(IReadOnlyList<Person> People, IReadOnlyList<IGrouping<NodeId, Link>> Seats)
    {
        public string Id => People is [var one] ? one.NodeId.ToString() : $"group/{string.Join('-', Seats.Select(seat => seat.Key.Key))}";
    }
}
