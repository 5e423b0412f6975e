namespace OrgGraph.Viz.Diagrams;

/// <summary>One node in the middle, groups of boxes on its left and on its right, each joined to it.</summary>
/// <param name="middle">The node.</param>
/// <param name="sources">The sources that are cited.</param>
/// <param name="address">Where the page of a node is.</param>
internal sealed class Star(Node middle, IReadOnlyDictionary<SourceId, Source> sources, Func<NodeId, string?> address)
{
    private readonly List<Box> boxes = [];
    private readonly List<Line> lines = [];
    private readonly List<Citation> cited = [.. middle.Citations];

    /// <summary>What is cited so far.</summary>
    public IReadOnlyList<Citation> Cited => cited;

    /// <summary>Draws a node on the left.</summary>
    public void Before(string heading, Link link, Node other, LineStyle style, params BoxText[] said) =>
        Add(heading, link, other, style, isBefore: true, [.. said]);

    /// <summary>Draws on the right whoever carries a duty; a vacant one is marked.</summary>
    public void After(string heading, Link link, BoxText? said, bool organisationSaid = false)
    {
        var texts = new List<BoxText>();
        if (link.Person is not null && link.Post is { } post) texts.Add(new($"As {post.Name}"));
        if (!organisationSaid && link.OnBehalfOf is { } body) texts.Add(new($"For {body.Name}"));
        if (link.IsVacant) texts.Add(new("Vacant", Emphasis.Mark));
        if (said is not null) texts.Add(said);
        Add(heading, link, (Node?)link.Person ?? link.From, LineStyle.Accountable, isBefore: false, texts);
    }

    /// <summary>Says on the right that there is nobody.</summary>
    public void Nobody(string heading, string words)
    {
        string id = $"missing/{Slug(heading)}";
        boxes.Add(new() { Id = id, Kind = BoxKind.Post, Name = words, Tier = 2, Group = heading, IsUncertain = true });
        lines.Add(new() { Id = $"{id}/line", From = middle.NodeId.ToString(), To = id, Style = LineStyle.Accountable, Sentence = words, IsUncertain = true });
    }

    /// <summary>Counts on the left what is not drawn one by one.</summary>
    public void Rest(string heading, IReadOnlyList<Link> rest)
    {
        string id = $"group/{Slug(heading)}", words = $"and {rest.Count} more";
        boxes.Add(new() { Id = id, Kind = BoxKind.Grouped, Name = words, Members = [.. rest.Select(link => link.From.Name)], Tier = 0, Group = heading });
        lines.Add(new() { Id = $"{id}/line", From = id, To = middle.NodeId.ToString(), IsTurned = true, Style = LineStyle.PartOf, Sentence = $"{heading}: {words}" });
        cited.AddRange(rest.SelectMany(link => link.Edge.Citations));
    }

    /// <summary>The diagram: tiers, groups, boxes and lines; the rest as given.</summary>
    public Diagram Into(Diagram frame, bool isUncertain) => frame with
    {
        Flow = Flow.Across,
        Tiers = [new(""), new(""), new("")],
        Groups = [.. boxes.Select(box => box.Group!).Distinct().Select(heading => new Group(heading, heading))],
        Boxes = [.. boxes.Append(new()
        {
            Id = middle.NodeId.ToString(),
            Kind = BoxKinds.Of(middle),
            Name = middle.Name,
            Tier = 1,
            IsFocus = true,
            Address = address(middle.NodeId),
            Tooltip = Phrases.Tooltip(middle, sources),
            Lines = isUncertain ? [new("Possibly in existence on this day", Emphasis.Quiet)] : [],
            IsUncertain = isUncertain || middle.Standing == Standing.Provisional,
        }).OrderBy(box => box.Tier)],
        Lines = lines,
    };

    private static string Slug(string heading) => heading.ToLowerInvariant().Replace(' ', '-');

    private void Add(string heading, Link link, Node other, LineStyle style, bool isBefore, List<BoxText> texts)
    {
        string id = $"{other.NodeId}#{Slug(heading)}", doubt = Phrases.Doubt(link).Trim(' ', '(', ')');
        cited.AddRange(link.Edge.Citations.Concat(link.Through?.Citations ?? []));
        if (boxes.Exists(box => box.Id == id)) return;
        if (doubt.Length > 0) texts.Add(new(Phrases.Capital(doubt), Emphasis.Quiet));
        boxes.Add(new()
        {
            Id = id,
            Kind = BoxKinds.Of(other),
            Name = other.Name,
            Tier = isBefore ? 0 : 2,
            Group = heading,
            Address = address(other.NodeId),
            Tooltip = Phrases.Tooltip(other, sources),
            Mentions = Mention.Of(other),
            Lines = texts,
            IsUncertain = link.IsVacant || other.Standing == Standing.Provisional,
        });
        lines.Add(new()
        {
            Id = $"{link.Edge.Id}#{other.NodeId.Key}",
            From = isBefore ? id : middle.NodeId.ToString(),
            To = isBefore ? middle.NodeId.ToString() : id,
            // On the left stands what the middle belongs to, but for its own parts.
            IsTurned = isBefore && style == LineStyle.PartOf,
            Style = style,
            Sentence = Tie.Of(link).Sentence,
            Details = Phrases.Besides(link, sources),
            Mentions = Mention.Of(link),
            IsUncertain = doubt.Length > 0,
        });
    }
}
