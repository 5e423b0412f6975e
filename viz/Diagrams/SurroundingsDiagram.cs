namespace OrgGraph.Viz.Diagrams;

/// <summary>
/// One person, board or organisation with what it is directly joined to on a day, in three columns: what it belongs or answers to (and who sits on
/// it), itself, what it answers for. Small enough for a detail page: past <see cref="MostInGroup"/> under one heading the rest is one box.
/// </summary>
public static class SurroundingsDiagram
{
    /// <summary>The most boxes under one heading.</summary>
    public const int MostInGroup = 10;

    /// <summary>The most steps away from the centre.</summary>
    public const int MostSteps = 3;

    /// <summary>The longest label beside a line, in characters; a longer one goes into the box.</summary>
    private const int LongestLabel = 28;

    /// <summary>The headings, in order, on each side.</summary>
    private static readonly string[] Headings =
        ["Reports to", "Part of", "Belongs to", "Posts held", "Members", "Represented by", "Seats", "Answers for", "Represents", "Oversees", "Report to it",
            "Delivers", "Posts in it", "Its parts", "Party to"];

    /// <summary>The kinds of edge that are drawn.</summary>
    internal static IReadOnlyList<EdgeKind> Kinds { get; } =
        [EdgeKind.MemberOf, EdgeKind.Holds, EdgeKind.AccountableFor, EdgeKind.ReportsTo, EdgeKind.Oversees, EdgeKind.Delivers, EdgeKind.PostIn,
            EdgeKind.PartOf, EdgeKind.PartyTo];

    /// <summary>The diagram as the store has it on a day.</summary>
    /// <returns>Null when there is no such node.</returns>
    public static async Task<Diagram?> Of(IGraphStore store, NodeId centre, DateOnly? asOf, Func<NodeId, string?>? address = null,
        CancellationToken cancellation = default) =>
        await SurroundingsFacts.Read(store, centre, asOf, cancellation).ConfigureAwait(false) is { } facts ? Of(facts, address) : null;

    /// <summary>The diagram as far as so many steps away from the centre.</summary>
    /// <param name="store">Where the facts are.</param>
    /// <param name="centre">Whose surroundings.</param>
    /// <param name="asOf">The day; null for all time.</param>
    /// <param name="depth">1 to <see cref="MostSteps"/> steps. From 2 on it is drawn as a network, and boxes say how many of theirs are left out.</param>
    /// <param name="address">Where the page of a node is; <see cref="Addresses"/> without a date when null.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Null when there is no such node.</returns>
    public static Task<Diagram?> Of(IGraphStore store, NodeId centre, DateOnly? asOf, int depth, Func<NodeId, string?>? address = null,
        CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(depth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(depth, MostSteps);
        return depth == 1 ? Of(store, centre, asOf, address, cancellation)
            : WiderSurroundings.Of(store, centre, asOf, depth, address ?? (id => Addresses.Of(id)), cancellation);
    }

    /// <summary>The diagram of facts already read.</summary>
    public static Diagram Of(SurroundingsFacts facts, Func<NodeId, string?>? address = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        address ??= id => Addresses.Of(id);
        var centre = facts.Centre;
        string middle = centre.NodeId.ToString();
        var boxes = new List<Box>();
        var lines = new List<Line>();
        var related = facts.Links.Where(link => link.Edge.From != link.Edge.To)
            .SelectMany(link => new[] { Relation.Of(link, centre), Represented(link, centre) }.OfType<Relation>()
                .Select(relation => (Link: link, Relation: relation)))
            .Concat(facts.OnBehalf.Select(link => (Link: link, Relation: Representing(link, centre)))).ToArray();
        foreach (var group in related.GroupBy(pair => pair.Relation.Heading).OrderBy(group => Array.IndexOf(Headings, group.Key)))
        {
            var others = group.GroupBy(pair => pair.Relation.Other.NodeId).ToArray();
            int shown = others.Length > MostInGroup ? MostInGroup - 1 : others.Length;
            foreach (var other in others.Take(shown)) Add(boxes, lines, middle, [.. other], facts, address);
            if (others.Length > shown) AddRest(boxes, lines, middle, [.. others.Skip(shown).Select(other => other.First().Relation)]);
        }

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
        return new()
        {
            Key = "surroundings",
            Title = centre.Name,
            Subtitle = facts.Dataset,
            AsOf = facts.AsOf,
            Flow = Flow.Across,
            Description = related.Length == 0 ? $"Nothing is stated about {centre.Name} on this day."
                : $"{centre.Name} in the middle, joined to {boxes.Count - 1} others.",
            Tiers = [new(""), new(""), new("")],
            Groups = [.. related.Select(pair => pair.Relation.Heading).Distinct().OrderBy(heading => Array.IndexOf(Headings, heading))
                .Select(heading => new Group(heading, heading))],
            Boxes = [.. boxes.OrderBy(box => box.Tier)],
            Lines = lines,
            Sources = [.. facts.Sources.Values.Select(source => source.Name).Order(StringComparer.Ordinal)],
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

    private static void Add(List<Box> boxes, List<Line> lines, string middle, (Link Link, Relation Relation)[] ties, SurroundingsFacts facts,
        Func<NodeId, string?> address)
    {
        var (first, other) = (ties[0].Relation, ties[0].Relation.Other);
        // A body can stand under two headings: it oversees, and delivers, the same programme.
        string id = $"{other.NodeId}#{first.Heading.ToLowerInvariant().Replace(' ', '-')}";
        string label = string.Join(", ", ties.Select(tie => tie.Relation.Role).Where(role => role.Length > 0).Distinct()
            .Select((role, i) => i == 0 ? role : role.ToLowerInvariant()));
        var texts = ties.Select(tie => tie.Relation.Text).OfType<string>().Distinct().Select(text => new BoxText(text)).ToList();
        if (label.Length > LongestLabel)
        {
            texts.Insert(0, new(label));
            label = "";
        }

        if (first.Style == LineStyle.Represents && ties.Any(tie => tie.Link.IsVacant)) texts.Add(new("Vacant", Emphasis.Mark));
        texts.AddRange(ties.Select(tie => Phrases.Doubt(tie.Link).Trim(' ', '(', ')')).Where(doubt => doubt.Length > 0).Distinct()
            .Select(doubt => new BoxText(Phrases.Capital(doubt), Emphasis.Quiet)));
        boxes.Add(new()
        {
            Id = id,
            Kind = BoxKinds.Of(other),
            Name = other.Name,
            Tier = first.IsBefore ? 0 : 2,
            Group = first.Heading,
            Address = address(other.NodeId),
            Tooltip = Phrases.Tooltip(other, facts.Sources),
            Lines = texts,
            IsUncertain = ties.All(tie => Phrases.IsDoubtful(tie.Link)) || ties.Any(tie => tie.Link.IsVacant),
        });
        foreach (var style in ties.GroupBy(tie => tie.Relation.Style))
        {
            lines.Add(new()
            {
                Id = $"{style.First().Link.Edge.Id}#{first.Heading.ToLowerInvariant().Replace(' ', '-')}",
                From = first.IsBefore ? id : middle,
                To = first.IsBefore ? middle : id,
                Style = style.Key,
                Label = label.Length > 0 ? label : null,
                Sentence = string.Join("; ", style.Select(tie => tie.Relation.Sentence).Distinct()),
                Details = [.. style.SelectMany(tie => Phrases.Details(tie.Link, facts.Sources)).Distinct()],
                IsUncertain = style.All(tie => Phrases.IsDoubtful(tie.Link)),
            });
        }
    }

    private static void AddRest(List<Box> boxes, List<Line> lines, string middle, Relation[] rest)
    {
        var first = rest[0];
        string id = $"group/{first.Heading.ToLowerInvariant().Replace(' ', '-')}";
        boxes.Add(new()
        {
            Id = id,
            Kind = BoxKind.Grouped,
            Name = $"and {rest.Length} more",
            Members = [.. rest.Select(one => one.Other.Name)],
            Tier = first.IsBefore ? 0 : 2,
            Group = first.Heading
        });
        lines.Add(new()
        {
            Id = $"{id}/line",
            From = first.IsBefore ? id : middle,
            To = first.IsBefore ? middle : id,
            Style = first.Style,
            Sentence = $"{first.Heading}: and {rest.Length} more"
        });
    }
}
