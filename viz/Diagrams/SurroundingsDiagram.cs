namespace OrgGraph.Viz.Diagrams;

/// <summary>
/// One person, board or organisation with what it is directly joined to on a day, in three columns: what it belongs or answers to (and who sits on
/// it), itself, what it answers for. Small enough for a detail page: past <see cref="MostInGroup"/> under one heading the rest is one box.
/// </summary>
public static class SurroundingsDiagram
{
    /// <summary>The most boxes under one heading.</summary>
    public const int MostInGroup = 10;

    /// <summary>The most boxes of a part that was opened.</summary>
    public const int MostOpened = 40;

    /// <summary>The most steps away from the centre.</summary>
    public const int MostSteps = 3;

    /// <summary>The longest label beside a line, in characters; a longer one goes into the box.</summary>
    private const int LongestLabel = 28;

    /// <summary>The headings, in order, on each side.</summary>
    private static readonly string[] Headings =
        ["Reports to", "Part of", "Overseen by", "Delivered by", "A post in", "Belongs to", "Posts held", "Members", "Represented by", "Who answers for it", "Seats", "Answers for", "Represents", "Oversees", "Report to it",
            "Delivers", "Posts in it", "Its parts", "Party to"];

    /// <summary>The kinds of edge that are drawn.</summary>
    public static IReadOnlyList<EdgeKind> Kinds { get; } =
        [EdgeKind.MemberOf, EdgeKind.Holds, EdgeKind.AccountableFor, EdgeKind.ReportsTo, EdgeKind.Oversees, EdgeKind.Delivers, EdgeKind.PostIn,
            EdgeKind.PartOf, EdgeKind.PartyTo];

    /// <summary>The diagram as the store has it on a day.</summary>
    /// <param name="store">Where the facts are.</param>
    /// <param name="centre">Whose surroundings.</param>
    /// <param name="asOf">The day; null for all time.</param>
    /// <param name="address">Where the page of a node is; <see cref="Addresses"/> without a date when null.</param>
    /// <param name="open">What else is drawn.</param>
    /// <param name="toggle">The address of the diagram with a part opened, or closed where it is open; parts are not offered when null.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Null when there is no such node.</returns>
    public static async Task<Diagram?> Of(IGraphStore store, NodeId centre, DateOnly? asOf, Func<NodeId, string?>? address = null,
        IReadOnlyList<Opening>? open = null, Func<Opening, string?>? toggle = null, CancellationToken cancellation = default) =>
        await SurroundingsFacts.Read(store, centre, asOf, open, cancellation).ConfigureAwait(false) is { } facts
            ? Of(facts, address, open, toggle) : null;

    /// <summary>The diagram as far as so many steps away from the centre.</summary>
    /// <param name="store">Where the facts are.</param>
    /// <param name="centre">Whose surroundings.</param>
    /// <param name="asOf">The day; null for all time.</param>
    /// <param name="depth">1 to <see cref="MostSteps"/> steps. From 2 on it is drawn as a network, and boxes say how many of theirs are left out.</param>
    /// <param name="address">Where the page of a node is; <see cref="Addresses"/> without a date when null.</param>
    /// <param name="open">What else is drawn.</param>
    /// <param name="toggle">The address of the diagram with a part opened or closed; parts are not offered when null.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Null when there is no such node.</returns>
    public static Task<Diagram?> Of(IGraphStore store, NodeId centre, DateOnly? asOf, int depth, Func<NodeId, string?>? address = null,
        IReadOnlyList<Opening>? open = null, Func<Opening, string?>? toggle = null, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(depth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(depth, MostSteps);
        return depth == 1 ? Of(store, centre, asOf, address, open, toggle, cancellation)
            : WiderSurroundings.Of(store, centre, asOf, depth, address ?? (id => Addresses.Of(id)), open ?? [], toggle, cancellation);
    }

    /// <summary>The same over all time, for the places of what days show. Nobody reads it.</summary>
    /// <param name="store">Where the facts are.</param>
    /// <param name="centre">Whose surroundings.</param>
    /// <param name="depth">1 to <see cref="MostSteps"/> steps.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Null when there is no such node, and for one step, where columns decide what stands where.</returns>
    public static Task<Diagram?> Whole(IGraphStore store, NodeId centre, int depth, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        return depth == 1 ? Task.FromResult<Diagram?>(null) : WiderSurroundings.Whole(store, centre, depth, cancellation);
    }

    /// <summary>The diagram of facts already read.</summary>
    public static Diagram Of(SurroundingsFacts facts, Func<NodeId, string?>? address = null, IReadOnlyList<Opening>? open = null,
        Func<Opening, string?>? toggle = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        address ??= id => Addresses.Of(id);
        var centre = facts.Centre;
        string middle = centre.NodeId.ToString();
        var boxes = new List<Box>();
        var lines = new List<Line>();
        var circles = new Circles(facts.Links.Concat(facts.Opened.SelectMany(one => one.Links)).DistinctBy(link => (link.Edge.Id, link.Person?.NodeId)));
        var related = facts.Links.Where(link => link.Edge.From != link.Edge.To)
            .SelectMany(link => new[] { Relation.Of(link, centre), Represented(link, centre) }.OfType<Relation>()
                .Select(relation => (Link: link, Relation: relation)))
            .Concat(facts.OnBehalf.Select(link => (Link: link, Relation: Representing(link, centre)))).ToArray();
        foreach (var group in related.GroupBy(pair => pair.Relation.Heading).OrderBy(group => Array.IndexOf(Headings, group.Key)))
        {
            var others = group.GroupBy(pair => pair.Relation.Other.NodeId).ToArray();
            var whole = Opening.PartOf(group.First().Link, centre.NodeId) is { } part ? new Opening(centre.NodeId, part) : null;
            int most = whole is not null && open?.Contains(whole) == true ? MostOpened : MostInGroup;
            int shown = others.Length > most ? most - 1 : others.Length;
            var side = group.First().Relation.IsBefore ? new Side(group.Key, 0, middle, true) : new(group.Key, 2, middle, false);
            foreach (var other in others.Take(shown)) Add(boxes, lines, side, [.. other], facts, circles, address);
            if (others.Length == shown) continue;
            AddRest(boxes, lines, side, [.. others.Skip(shown).Select(other => other.First().Relation)]);
            if (most == MostInGroup && whole is not null && toggle?.Invoke(whole) is { } all)
                boxes[^1] = boxes[^1] with { Parts = [new(Opening.Offer(whole.Part, others.Length), all)] };
        }

        Open(boxes, lines, facts, circles, address);
        if (toggle is not null) Offer(boxes, facts, toggle);

        boxes.Add(new()
        {
            Id = middle,
            Kind = BoxKinds.Of(centre),
            Name = centre.Name,
            Tier = 1,
            IsFocus = true,
            Address = address(centre.NodeId),
            Tooltip = Phrases.Tooltip(centre, facts.Sources),
            IsUncertain = centre.Standing == Standing.Provisional,
        });
        int first = Math.Min(0, boxes.Min(box => box.Tier));
        return new()
        {
            Key = "surroundings",
            Title = centre.Name,
            Subtitle = facts.Dataset,
            AsOf = facts.AsOf,
            Flow = Flow.Across,
            Description = related.Length == 0 ? $"Nothing is stated about {centre.Name} on this day."
                : $"{centre.Name} in the middle, joined to {boxes.Count - 1} others.",
            Tiers = [.. Enumerable.Range(0, Math.Max(2, boxes.Max(box => box.Tier)) - first + 1).Select(_ => new Tier(""))],
            Groups = [.. boxes.Select(box => box.Group).OfType<string>().Distinct().Select(heading => new Group(heading, heading.Split(": ")[0], heading))],
            Boxes = [.. boxes.Select(box => box with { Tier = box.Tier - first }).OrderBy(box => box.Tier)],
            Lines = lines,
            Notes = [.. circles.Notes(id => boxes.Exists(box => IsOf(box, id)))],
            Sources = Phrases.SourceNames(centre.Citations.Concat(facts.Links.Concat(facts.Opened.SelectMany(one => one.Links)).SelectMany(link => link.Edge.Citations)), facts.Sources),
        };
    }

    /// <summary>The organisation that a person speaks for stands in the picture too.</summary>
    private static Relation? Represented(Link link, Node centre) =>
        centre is Person && link.OnBehalfOf is { } body
            ? new("Represents", true, body, LineStyle.Represents, "", null, $"{centre.Name} represents {body.Name} in {link.To.Name}")
            : null;

    /// <summary>Who speaks for an organisation, or the post that should and that nobody holds.</summary>
    private static Relation Representing(Link link, Node centre)
    {
        string duty = link.Edge is Accountability accountability ? $"{Phrases.Plain(accountability.Responsibility)} for"
            : $"{Phrases.Plain(((Membership)link.Edge).Role)} of";
        return new("Represented by", true, (Node?)link.Person ?? link.From, LineStyle.Represents, "", Phrases.Capital($"{duty} {link.To.Name}"),
            $"{Phrases.Carrier(link)} represents {centre.Name} as {duty} {link.To.Name}");
    }

    /// <summary>What was opened stands further out, on the side of the box that it was opened at.</summary>
    private static void Open(List<Box> boxes, List<Line> lines, SurroundingsFacts facts, Circles circles, Func<NodeId, string?> address)
    {
        foreach (var (opening, node, links) in facts.Opened)
        {
            if (boxes.Find(box => IsOf(box, opening.Node)) is not { } at) continue;
            bool before = at.Tier == 0;
            foreach (var group in links.Select(link => (Link: link, Relation: Relation.Of(link, node)!)).GroupBy(pair => pair.Relation.Heading))
            {
                var others = group.GroupBy(pair => pair.Relation.Other.NodeId).ToArray();
                int shown = others.Length > MostOpened ? MostOpened - 1 : others.Length;
                var side = new Side($"{group.Key}: {node.Name}", before ? -1 : 3, at.Id, before);
                foreach (var other in others.Take(shown)) Add(boxes, lines, side, [.. other], facts, circles, address);
                if (others.Length > shown) AddRest(boxes, lines, side, [.. others.Skip(shown).Select(other => other.First().Relation)]);
            }
        }
    }

    /// <summary>Says at each box beside the centre what more can be drawn of it, or less.</summary>
    private static void Offer(List<Box> boxes, SurroundingsFacts facts, Func<Opening, string?> toggle)
    {
        var offers = facts.Offers.ToLookup(offer => offer.Opening.Node);
        var seen = new HashSet<NodeId>();
        for (int i = 0; i < boxes.Count; i++)
        {
            // A body that stands under two headings is opened at the first.
            if (boxes[i].Tier is not (0 or 2) || boxes[i].Node is not { } node || !seen.Add(node)) continue;
            boxes[i] = boxes[i] with
            {
                Parts = [.. offers[node].Select(offer => toggle(offer.Opening) is not { } to ? null : new BoxPart(
                    facts.Opened.Any(one => one.Opening == offer.Opening) ? Opening.Close(offer.Opening.Part) : Opening.Offer(offer.Opening.Part, offer.Count),
                    to)).OfType<BoxPart>()],
            };
        }
    }

    private static bool IsOf(Box box, NodeId node) => box.Node == node;

    /// <summary>Where boxes stand, and the box that they hang on.</summary>
    private sealed record Side(string Heading, int Tier, string On, bool IsBefore)
    {
        public string Slug => Heading.ToLowerInvariant().Replace(": ", "-", StringComparison.Ordinal).Replace(' ', '-');
    }

    private static void Add(List<Box> boxes, List<Line> lines, Side side, (Link Link, Relation Relation)[] ties, SurroundingsFacts facts, Circles circles,
        Func<NodeId, string?> address)
    {
        var other = ties[0].Relation.Other;
        // A body can stand under two headings: it oversees, and delivers, the same programme.
        string id = $"{other.NodeId}#{side.Slug}";
        string label = string.Join(", ", ties.Select(tie => tie.Relation.Role).Where(role => role.Length > 0).Distinct()
            .Select((role, i) => i == 0 ? role : role.ToLowerInvariant()));
        var texts = ties.Select(tie => tie.Relation.Text).OfType<string>().Distinct().Select(text => new BoxText(text)).ToList();
        if (label.Length > LongestLabel)
        {
            texts.Insert(0, new(label));
            label = "";
        }

        if (ties[0].Relation.Style == LineStyle.Represents && ties.Any(tie => tie.Link.IsVacant)) texts.Add(new("Vacant", Emphasis.Mark));
        texts.AddRange(ties.Select(tie => Phrases.Doubt(tie.Link).Trim(' ', '(', ')')).Where(doubt => doubt.Length > 0).Distinct()
            .Select(doubt => new BoxText(Phrases.Capital(doubt), Emphasis.Quiet)));
        boxes.Add(new()
        {
            Id = id,
            Kind = BoxKinds.Of(other),
            Name = other.Name,
            Tier = side.Tier,
            Group = side.Heading,
            Address = address(other.NodeId),
            Tooltip = Phrases.Tooltip(other, facts.Sources),
            Mentions = Mention.Of(other),
            Lines = texts,
            IsUncertain = ties.Any(tie => tie.Link.IsVacant) || other.Standing == Standing.Provisional,
        });
        foreach (var style in ties.GroupBy(tie => tie.Relation.Style))
        {
            lines.Add(new()
            {
                Id = $"{style.First().Link.Edge.Id}#{side.Slug}",
                From = side.IsBefore ? id : side.On,
                To = side.IsBefore ? side.On : id,
                Style = style.Key,
                Label = label.Length > 0 ? label : null,
                Sentence = string.Join("; ", style.Select(tie => tie.Relation.Sentence).Distinct()),
                Details = [.. style.SelectMany(tie => Phrases.Details(tie.Link, facts.Sources)).Distinct()],
                Mentions = [.. style.SelectMany(tie => Mention.Of(tie.Link)).Distinct()],
                IsUncertain = style.All(tie => Phrases.IsDoubtful(tie.Link)),
                IsInCircle = style.Any(tie => circles.Has(tie.Link)),
            });
        }
    }

    private static void AddRest(List<Box> boxes, List<Line> lines, Side side, Relation[] rest)
    {
        var first = rest[0];
        string id = $"group/{side.Slug}";
        boxes.Add(new()
        {
            Id = id,
            Kind = BoxKind.Grouped,
            Name = $"and {rest.Length} more",
            Members = [.. rest.Select(one => one.Other.Name)],
            Tier = side.Tier,
            Group = side.Heading,
        });
        lines.Add(new()
        {
            Id = $"{id}/line",
            From = side.IsBefore ? id : side.On,
            To = side.IsBefore ? side.On : id,
            Style = first.Style,
            Sentence = $"{side.Heading}: and {rest.Length} more"
        });
    }
}
