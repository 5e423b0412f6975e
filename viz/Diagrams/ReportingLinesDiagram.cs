namespace OrgGraph.Viz.Diagrams;

/// <summary>
/// The reporting lines of bodies on a day: boards by tier with their chairs, solid, dotted and proposed lines, committees below their boards,
/// programmes below the boards that oversee them or that they report to, and who delivers them. A board's kind decides its tier; within a tier it
/// stands below whom it reports to.
/// </summary>
public static class ReportingLinesDiagram
{
    /// <summary>The titles of tiers, from the top.</summary>
    internal static readonly string[] TierTitles = ["Posts", "Political", "Strategic", "Operational", "Committees", "Programmes",
        "Delivery units and working groups"];
    private const int ProgrammeTier = 5;

    /// <summary>How many names a note lists before it only counts.</summary>
    private const int MostNames = 8;

    /// <summary>The diagram as the store has it on a day.</summary>
    /// <param name="store">Where the facts are.</param>
    /// <param name="asOf">The day; null for all time.</param>
    /// <param name="focus">A board or a programme: only what lies above and below it is drawn; null for everything.</param>
    /// <param name="address">Where the page of a node is; <see cref="Addresses"/> without a date when null.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Null when the focus is not among the bodies of that day.</returns>
    public static async Task<Diagram?> Of(
        IGraphStore store, DateOnly? asOf, NodeId? focus = null, Func<NodeId, string?>? address = null, CancellationToken cancellation = default) =>
        Of(await ReportingLinesFacts.Read(store, asOf, cancellation).ConfigureAwait(false), focus, address);

    /// <summary>The diagram of facts already read.</summary>
    /// <returns>Null when the focus is not among them.</returns>
    public static Diagram? Of(ReportingLinesFacts facts, NodeId? focus = null, Func<NodeId, string?>? address = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        address ??= id => Addresses.Of(id);
        var nodes = facts.Boards.Concat(facts.Programmes).ToDictionary(listed => listed.Node.NodeId);
        var circles = new Circles(facts.Lines);
        Line[] all = [.. Lines(facts, circles)];
        foreach (var post in facts.Lines.Select(link => link.To).OfType<Post>()) nodes.TryAdd(post.NodeId, new(post, Certainty.Definitely));
        all = [.. all.Where(line => nodes.ContainsKey(NodeId.Parse(line.From)) && nodes.ContainsKey(NodeId.Parse(line.To)))];
        string? centre = focus?.ToString();
        if (focus is { } wanted && !nodes.ContainsKey(wanted)) return null;
        var joined = all.SelectMany(line => new[] { line.From, line.To }).ToHashSet(StringComparer.Ordinal);
        var kept = centre is null ? null : Reach(centre, all);
        Listed[] drawn = [.. nodes.Values
            .Where(listed => kept?.Contains(Id(listed)) ?? (listed.Node is not Programme || joined.Contains(Id(listed))))];
        var tiers = drawn.Select(listed => Tier(listed.Node)).Distinct().Order().ToList();
        Box[] boxes = [.. drawn
            .Select(listed => Box(listed, facts, all, tiers.IndexOf(Tier(listed.Node)), address) with { IsFocus = Id(listed) == centre })];
        var shown = boxes.Select(box => box.Id).ToHashSet(StringComparer.Ordinal);
        var notes = new List<string>();
        if (centre is null) Absent(notes, facts.Programmes.Where(listed => !joined.Contains(Id(listed))));
        else notes.Add($"Only what lies above and below {nodes[focus!.Value].Node.Name} is drawn.");
        notes.AddRange(circles.Notes(id => shown.Contains(id.ToString())));
        return Grouping.Fit(new()
        {
            Key = "reporting-lines",
            Title = focus is { } one ? $"Reporting lines of {nodes[one].Node.Name}" : "Reporting lines of boards and programmes",
            Subtitle = facts.Dataset,
            AsOf = facts.AsOf,
            Description = Describe(boxes, [.. all.Where(line => boxes.Any(box => box.Id == line.From) && boxes.Any(box => box.Id == line.To))]),
            Tiers = [.. tiers.Select(tier => new Tier(TierTitles[tier]))],
            Boxes = boxes,
            Lines = [.. all.Where(line => shown.Contains(line.From) && shown.Contains(line.To))],
            Notes = notes,
            Sources = [.. facts.Sources.Values.Select(source => source.Name).Order(StringComparer.Ordinal)],
        });
    }

    private static string Id(Listed listed) => listed.Node.NodeId.ToString();

    /// <summary>In which tier a node stands.</summary>
    internal static int Tier(Node node) => node switch
    {
        Board { Kind: BoardKind.Political } => 1,
        Board { Kind: BoardKind.Strategic } => 2,
        Board { Kind: BoardKind.Operational } => 3,
        Board { Kind: BoardKind.Committee } => 4,
        Board => 6,
        Programme => ProgrammeTier,
        _ => 0,
    };

    private static IEnumerable<Line> Lines(ReportingLinesFacts facts, Circles circles)
    {
        foreach (var link in facts.Lines.Where(link => link.Edge is ReportingLine && link.Edge.From != link.Edge.To))
        {
            var line = (ReportingLine)link.Edge;
            yield return Line(link, link.To, link.From, Relation.StyleOf(line), $"{link.From.Name} {Relation.Verb(line)} {link.To.Name}", facts) with { IsInCircle = circles.Has(link) };
        }

        foreach (var link in facts.Parts.Where(link => link.From is Board && link.To is Board && link.Edge.From != link.Edge.To))
        {
            yield return Line(link, link.To, link.From, LineStyle.PartOf, $"{link.From.Name} is part of {link.To.Name}", facts);
        }

        foreach (var link in facts.Oversights.Where(link => link.To is Programme))
        {
            yield return Line(link, link.From, link.To, LineStyle.Oversees, $"{link.From.Name} oversees {link.To.Name}", facts);
        }

        foreach (var link in facts.Deliveries.Where(link => link.From is Board))
        {
            yield return Line(link, link.To, link.From, LineStyle.Delivers, $"{link.From.Name} delivers {link.To.Name}", facts);
        }
    }

    /// <summary>Whether a line says under whom a body stands.</summary>
    private static bool IsUnder(Line line) => line.Style is LineStyle.Solid or LineStyle.Dotted or LineStyle.Proposed or LineStyle.PartOf;

    private static Line Line(Link link, Node upper, Node lower, LineStyle style, string sentence, ReportingLinesFacts facts) => new()
    {
        Id = link.Edge.Id.ToString(),
        From = upper.NodeId.ToString(),
        To = lower.NodeId.ToString(),
        Style = style,
        Sentence = sentence,
        Label = Phrases.Doubt(link) is { Length: > 0 } doubt ? doubt.Trim(' ', '(', ')') : null,
        Details = Phrases.Details(link, facts.Sources),
        IsUncertain = Phrases.IsDoubtful(link),
    };

    private static Box Box(Listed listed, ReportingLinesFacts facts, Line[] lines, int tier, Func<NodeId, string?> address)
    {
        var node = listed.Node;
        Link[] chairs = [.. facts.Chairs.Where(link => link.Edge.To == node.NodeId)];
        return new()
        {
            Id = Id(listed),
            Name = node.Name,
            Tier = tier,
            Address = address(node.NodeId),
            Tooltip = string.Join('\n', [Phrases.Tooltip(node, facts.Sources), .. chairs.Select(link => Phrases.Stated(link, facts.Sources))]),
            Mentions = [.. chairs.SelectMany(Mention.Of).Distinct()],
            Kind = BoxKinds.Of(node),
            IsUncertain = listed.Certainty == Certainty.Possibly || node.Standing == Standing.Provisional,
            Lines = [.. Texts(listed, facts, lines)],
        };
    }

    /// <summary>Under the name: the chair, what is not stated, and what is not certain.</summary>
    private static IEnumerable<BoxText> Texts(Listed listed, ReportingLinesFacts facts, Line[] lines)
    {
        string id = Id(listed);
        if (listed.Node is Programme programme) yield return new(Phrases.Capital(Phrases.Plain(programme.Kind)), Emphasis.Quiet);
        if (listed.Node is Board board)
        {
            string[] chairs = [.. facts.Chairs.Where(link => link.Edge.To == board.NodeId).Select(Phrases.Carrier).Distinct()];
            if (chairs.Length > 0) yield return new($"{(chairs.Length > 1 ? "Co-chairs" : "Chair")}: {string.Join("; ", chairs)}");
            bool answers = lines.Any(line => line.To == id && IsUnder(line));
            bool heads = lines.Any(line => line.From == id && IsUnder(line) && line.Style != LineStyle.PartOf);
            bool chaired = chairs.Length > 0 || board.Kind is BoardKind.DeliveryUnit or BoardKind.WorkingGroup;
            string[] missing = [.. new[] { chaired ? null : "chair", answers || heads ? null : "reporting line" }.OfType<string>()];
            if (missing.Length > 0) yield return new($"No {string.Join(" or ", missing)} stated", Emphasis.Quiet);
        }

        if (listed.Certainty == Certainty.Possibly) yield return new("Possibly in existence on this day", Emphasis.Quiet);
        if (listed.Node.Standing == Standing.Provisional) yield return new("Planned", Emphasis.Mark);
    }

    /// <summary>A body with all above it and all below it.</summary>
    private static HashSet<string> Reach(string centre, Line[] lines)
    {
        HashSet<string> kept = [centre];
        foreach (bool up in (ReadOnlySpan<bool>)[true, false])
        {
            var next = lines.ToLookup(line => up ? line.To : line.From, line => up ? line.From : line.To);
            var seen = new HashSet<string>(StringComparer.Ordinal) { centre };
            var open = new Queue<string>(seen);
            while (open.TryDequeue(out string? at))
            {
                foreach (string other in next[at].Where(seen.Add)) open.Enqueue(other);
            }

            kept.UnionWith(seen);
        }

        return kept;
    }

    private static void Absent(List<string> notes, IEnumerable<Listed> absent)
    {
        string[] names = [.. absent.Select(listed => listed.Node.Name)];
        if (names.Length == 0) return;
        string what = names.Length == 1 ? "1 programme is" : $"{names.Length} programmes are", them = names.Length == 1 ? "it" : "them";
        string which = names.Length <= MostNames ? $": {string.Join("; ", names)}" : "";
        notes.Add($"{what} not drawn, because no board is stated to oversee {them}{which}.");
    }

    private static string Describe(Box[] boxes, Line[] lines)
    {
        int bodies = boxes.Count(box => box.Kind is BoxKind.Board or BoxKind.DeliveryBody),
            programmes = boxes.Count(box => box.Kind == BoxKind.Programme);
        string what = $"{Count(bodies, "body", "bodies")} and {Count(programmes, "programme", "programmes")}";
        return $"{what} in tiers from the top down, joined by {Count(lines.Length, "line", "lines")}.";
    }

    private static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";
}
