namespace OrgGraph.Viz.Diagrams;

/// <summary>Gathers nodes and links into boxes and lines: each node once, each link a line that leads from the earlier tier to the later.</summary>
/// <param name="sources">The sources that are cited, as far as they are known.</param>
/// <param name="address">Where the page of a node is.</param>
internal sealed class LinkChart(IReadOnlyDictionary<SourceId, Source> sources, Func<NodeId, string?> address)
{
    /// <summary>The tiers, by kind of node.</summary>
    private static readonly (NodeKind[] Kinds, string Title)[] Order =
    [
        ([NodeKind.Person], "People"), ([NodeKind.Post], "Posts"), ([NodeKind.Organisation, NodeKind.Board], "Boards and organisations"),
        ([NodeKind.Programme], "Programmes"), ([NodeKind.Commitment], "Commitments"), ([NodeKind.Agreement], "Agreements"),
        ([NodeKind.Place], "Places"), ([NodeKind.Source], "Sources"),
    ];

    private readonly Dictionary<NodeId, Node> nodes = [];
    private readonly Dictionary<NodeId, List<BoxText>> texts = [];
    private readonly List<(NodeId Node, Mention Mention)> named = [];
    private readonly List<(NodeId Node, string Statement)> stated = [];
    private readonly List<(Tie Tie, Link Link, Change Change)> ties = [];
    private readonly List<Citation> cited = [];

    /// <summary>What is drawn so far.</summary>
    public IReadOnlyCollection<NodeId> Nodes => nodes.Keys;

    /// <summary>Whether reporting lines alone are drawn, so that they decide what stands above what.</summary>
    public bool IsHierarchy => ties.Count > 0 && ties.All(tie => tie.Link.Edge is ReportingLine);

    /// <summary>Draws a node, and says something in its box.</summary>
    public void Add(Node node, params BoxText[] said)
    {
        nodes.TryAdd(node.NodeId, node);
        if (!texts.TryGetValue(node.NodeId, out var list)) texts.Add(node.NodeId, list = []);
        list.AddRange(said.Where(text => !list.Contains(text)));
    }

    /// <summary>Says a link in the box of its later end instead of drawing it.</summary>
    public void Say(Link link, Change change)
    {
        var tie = Tie.Of(link);
        string role = tie.Role.Length > 0 ? $", {tie.Role.ToLowerInvariant()}" : "";
        Add(tie.To, new BoxText($"{Phrases.Capital(Phrases.Of(change))}: {tie.From.Name}{role}{Phrases.Doubt(Told(link, change))}"));
        stated.Add((tie.To.NodeId, $"{Phrases.Capital(Phrases.Of(change))}: {Phrases.Stated(Told(link, change), sources)}"));
        named.AddRange(Mention.Of(link).Select(mention => (tie.To.NodeId, mention)));
        cited.AddRange(link.Edge.Citations);
    }

    /// <summary>Draws a link with its ends. Where the post by which somebody carries it is drawn, the line leads by way of the post.</summary>
    public void Add(Link link, Change change = Change.None)
    {
        var tie = Tie.Of(link);
        if (link.Post is { } post && link.Through is { } through && nodes.ContainsKey(post.NodeId))
        {
            var holding = link with { Edge = through, From = link.Person!, To = post, Person = link.Person, Through = null, OnBehalfOf = null };
            if (!ties.Exists(other => other.Link.Edge.Id == through.Id)) Add(holding, change);
            tie = tie with { From = post };
        }

        Add(tie.From);
        Add(tie.To);
        if (link.IsVacant && !change.IsGone()) Add(link.From, new BoxText("Vacant", Emphasis.Mark));
        ties.Add((tie, link, change));
        if (link.OnBehalfOf is { } body && nodes.ContainsKey(body.NodeId) && link.Person is { } person
            && !ties.Exists(other => other.Tie.Style == LineStyle.Represents && other.Tie.From == person && other.Tie.To == body))
        {
            ties.Add((new(person, body, LineStyle.Represents, "", $"{person.Name} represents {body.Name}"), link, change));
        }
    }

    /// <summary>The diagram: tiers, boxes and lines; the rest as given.</summary>
    public Diagram Into(Diagram frame)
    {
        bool hierarchy = IsHierarchy;
        int[] used = hierarchy ? [0] : [.. nodes.Keys.Select(id => Rank(id.Kind)).Distinct().Order()];
        var circles = new Circles(ties.Where(tie => !tie.Change.IsGone()).Select(tie => tie.Link));
        var lines = ties.Select(tie => (Tie: tie, IsInCircle: !tie.Change.IsGone() && circles.Has(tie.Link)))
            .GroupBy(pair => (Ends: Ends(pair.Tie.Tie, hierarchy || pair.IsInCircle), pair.Tie.Tie.Style, pair.Tie.Change, pair.IsInCircle))
            .Select(group => Line(group.Key.Ends, [.. group.Select(pair => pair.Tie)]) with { IsInCircle = group.Key.IsInCircle }).ToArray();
        return frame with
        {
            Tiers = [.. used.Select(rank => new Tier(hierarchy || frame.Flow == Flow.Across ? "" : Order[rank].Title))],
            Boxes = [.. nodes.Values.Select(node => Box(node, hierarchy ? 0 : Array.IndexOf(used, Rank(node.NodeId.Kind)))).OrderBy(box => box.Tier)],
            Lines = lines,
            Notes = [.. frame.Notes, .. circles.Notes(nodes.ContainsKey)],
            Sources = Phrases.SourceNames(ties.SelectMany(tie => tie.Link.Edge.Citations.Concat(tie.Link.Through?.Citations ?? [])).Concat(cited), sources),
        };
    }

    private static int Rank(NodeKind kind) => Array.FindIndex(Order, tier => tier.Kinds.Contains(kind));

    /// <summary>The ends in the order of the tiers, or as they stand where the line itself says what is above.</summary>
    private static (NodeId From, NodeId To) Ends(Tie tie, bool asItStands)
    {
        var (from, to) = (tie.From.NodeId, tie.To.NodeId);
        return !asItStands && Rank(from.Kind) > Rank(to.Kind) ? (to, from) : (from, to);
    }

    private Box Box(Node node, int tier) => new()
    {
        Id = node.NodeId.ToString(),
        Kind = BoxKinds.Of(node),
        Name = node.Name,
        Tier = tier,
        Address = address(node.NodeId),
        Tooltip = string.Join('\n', [Phrases.Tooltip(node, sources), .. stated.Where(pair => pair.Node == node.NodeId).Select(pair => pair.Statement)]),
        Mentions = [.. Mention.Of(node), .. named.Where(pair => pair.Node == node.NodeId).Select(pair => pair.Mention).Distinct()],
        Lines = texts[node.NodeId],
        IsUncertain = node.Standing == Standing.Provisional || texts[node.NodeId].Exists(text => text is { Text: "Vacant" or "Gone" or "Possibly new" or "Possibly gone" }),
    };

    /// <summary>A link whose change says already how sure it is.</summary>
    private static Link Told(Link link, Change change) => change.IsPossible() ? link with { Certainty = Certainty.Definitely } : link;

    /// <summary>How sure a link is from each standpoint, where it possibly came or went. It is given as the standpoint has it that is surer of it.</summary>
    private static IEnumerable<string> Doubted(Link link, Change change) => (change, link.Certainty) switch
    {
        (Change.PossiblyCame, Certainty.Definitely) => ["Possibly before, certainly after"],
        (Change.PossiblyCame, _) => ["Not before, possibly after"],
        (Change.PossiblyWent, Certainty.Definitely) => ["Certainly before, possibly after"],
        (Change.PossiblyWent, _) => ["Possibly before, not after"],
        _ => [],
    };

    /// <summary>One line for all links of a style between two boxes.</summary>
    private Line Line((NodeId From, NodeId To) ends, (Tie Tie, Link Link, Change Change)[] all)
    {
        var (first, link, change) = all[0];
        string changed = Phrases.Of(change);
        string doubt = all.All(tie => Phrases.IsDoubtful(Told(tie.Link, change))) ? Phrases.Doubt(Told(link, change)).Trim(' ', '(', ')') : "";
        string[] said = [.. all.Select(tie => tie.Tie.Role).Distinct().Select((role, i) => i == 0 ? role : role.ToLowerInvariant())
            .Concat([changed, doubt]).Where(text => text.Length > 0)];
        string sentence = string.Join("; ", all.Select(tie => tie.Tie.Sentence).Distinct());
        return new()
        {
            Id = first.Style == LineStyle.Represents ? $"{link.Edge.Id}#represents" : change.IsGone() ? $"{link.Edge.Id}#gone" : link.Edge.Id.ToString(),
            From = ends.From.ToString(),
            To = ends.To.ToString(),
            IsTurned = first.From.NodeId != ends.From,
            Style = first.Style,
            Label = said.Length > 0 ? Phrases.Capital(string.Join(", ", said)) : null,
            Sentence = changed.Length > 0 ? $"{sentence} ({changed})" : sentence,
            Details = [.. all.SelectMany(tie => Doubted(tie.Link, change).Concat(Phrases.Besides(Told(tie.Link, change), sources))).Distinct()],
            Mentions = [.. all.SelectMany(tie => Mention.Of(tie.Link)).Distinct()],
            IsUncertain = doubt.Length > 0 || change.IsPossible(),
            Change = change,
        };
    }
}
