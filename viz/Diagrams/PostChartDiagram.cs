namespace OrgGraph.Viz.Diagrams;

/// <summary>
/// An organogram of posts on a day: who reports to whom, with who holds each post. Vacancies, job shares and acting holders are said; dotted and second lines
/// are drawn beside the tree. Branches are folded where there would be more boxes than can be read, and a folded post says how many stand below it.
/// </summary>
public static class PostChartDiagram
{
    /// <summary>The most boxes while nobody has said what is to be open.</summary>
    public const int MostUnasked = 75;

    /// <summary>The most lines beside the tree; what they say of others stands in their boxes.</summary>
    private const int MostBeside = 40;

    /// <summary>The most names that the outline lists below a folded post.</summary>
    private const int MostNames = 60;

    /// <summary>The chart as the store has it on a day.</summary>
    /// <param name="store">Where the facts are.</param>
    /// <param name="asOf">The day; null for all time.</param>
    /// <param name="focus">The post or the board at the top; null for every post.</param>
    /// <param name="open">The posts that are unfolded besides as many levels as can be read, the one that was asked for last at the end; null for none.</param>
    /// <param name="address">Where the page of a node is; <see cref="Addresses"/> without a date when null.</param>
    /// <param name="opening">Where a folded post is shown unfolded, by its id; null for its page.</param>
    /// <param name="closing">Where it is shown without what was opened at some posts: one that is folded again and those below it; null where that is not offered.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Null when there is no such post or board on the day.</returns>
    public static async Task<Diagram?> Of(
        IGraphStore store, DateOnly? asOf, NodeId? focus = null, IReadOnlyCollection<NodeId>? open = null, Func<NodeId, string?>? address = null,
        Func<NodeId, string?>? opening = null, Func<IReadOnlyCollection<NodeId>, string?>? closing = null, CancellationToken cancellation = default) =>
        await PostChartFacts.Read(store, focus, asOf, cancellation).ConfigureAwait(false) is { } facts ? Of(facts, open, address, opening, closing) : null;

    /// <summary>The chart of facts already read.</summary>
    public static Diagram Of(
        PostChartFacts facts, IReadOnlyCollection<NodeId>? open = null, Func<NodeId, string?>? address = null, Func<NodeId, string?>? opening = null,
        Func<IReadOnlyCollection<NodeId>, string?>? closing = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        address ??= id => Addresses.Of(id);
        var tree = new PostTree(facts);
        List<string> notes = [], hints = [];
        var (tops, lone) = Tops(tree, facts, notes);
        var unfolded = Unfolding.Of(tree, tops, open ?? [], notes, hints);
        var drawn = Drawn(tree, tops, unfolded);
        var shown = drawn.Select(place => place.Node.NodeId).ToHashSet();
        var circles = new Circles(facts.Lines);
        notes.AddRange(circles.Notes(shown.Contains));
        var lines = Lines(tree, facts, circles, shown, out var said);
        var holders = facts.Holders.ToLookup(link => link.Edge.To);
        var bodies = facts.Placements.ToLookup(link => link.Edge.From, link => link.To);
        var boxes = drawn.Select(place => Box(place.Node, place.Level, facts, tree, holders, bodies, unfolded, said, address, opening, closing)).ToList();
        if (lone is not null) boxes.Add(lone);
        if (facts.IsCut)
        {
            notes.Add($"Only the first {PostChartFacts.MostPosts} posts were looked at.");
            hints.Add("Choose a post to see all that is below it.");
        }

        int vacant = drawn.Count(place => place.Node is Post && !holders.Contains(place.Node.NodeId));
        return new()
        {
            Key = "posts",
            Title = facts.Root is { } root ? $"Posts under {root.Name}" : "Posts and who holds them",
            Subtitle = facts.Dataset,
            AsOf = facts.AsOf,
            Flow = Flow.Hanging,
            Description = boxes.Count == 0 ? "No post is stated on this day."
                : $"{BoxKinds.Count(facts.Posts.Count(node => node is Post), BoxKind.Post)}, {drawn.Count(place => place.Node is Post)} of them drawn, "
                    + $"{vacant} of those vacant.",
            Tiers = [.. Enumerable.Range(1, boxes.Select(box => box.Tier + 1).DefaultIfEmpty(1).Max()).Select(level => new Tier($"Level {level}"))],
            Boxes = boxes,
            Lines = lines,
            Notes = boxes.Count == 0 ? ["No post is stated on this day."] : notes,
            Hints = hints,
            Sources = [.. facts.Sources.Values.Select(source => source.Name).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>Where the chart begins. Posts that nobody reports to and that report to nobody are one box where they are many.</summary>
    private static (IReadOnlyList<Node> Tops, Box? Lone) Tops(PostTree tree, PostChartFacts facts, List<string> notes)
    {
        if (facts.Root is { } root) return ([root], null);
        Node[] alone = [.. tree.Tops.Where(top => tree.CountBelow(top.NodeId) == 0)];
        if (alone.Length <= 6) return (tree.Tops, null);
        notes.Add($"{alone.Length} posts are in one box, because no reporting line joins them to another.");
        var box = new Box
        {
            Id = "group/alone",
            Kind = BoxKind.Grouped,
            Name = $"{alone.Length} posts without a reporting line",
            Members = [.. alone.Select(node => node.Name)],
        };
        return ([.. tree.Tops.Except(alone).OrderByDescending(top => tree.CountBelow(top.NodeId)).ThenBy(top => top.NodeId)], box);
    }

    /// <summary>What is drawn, from the top down, each with its level.</summary>
    private static List<(Node Node, int Level)> Drawn(PostTree tree, IReadOnlyList<Node> tops, Unfolding unfolded)
    {
        var drawn = new List<(Node, int)>();
        var open = new Queue<(Node Node, int Level)>(tops.Select(top => (top, 0)));
        while (open.TryDequeue(out var at))
        {
            drawn.Add(at);
            if (!unfolded.IsOpen(at.Node.NodeId)) continue;
            foreach (var child in tree.Below(at.Node.NodeId)) open.Enqueue((child, at.Level + 1));
        }

        return drawn;
    }

    /// <summary>The lines of the tree first, then those beside it; and what is said in boxes because its other end is not drawn.</summary>
    private static List<Line> Lines(PostTree tree, PostChartFacts facts, Circles circles, HashSet<NodeId> shown, out ILookup<NodeId, string> said)
    {
        List<Line> lines = [], beside = [];
        var texts = new List<(NodeId, string)>();
        // Of the lines above the top only one that leads back to it belongs to the chart.
        foreach (var link in facts.Lines.Where(link => shown.Contains(link.Edge.From) && link.Edge.From != link.Edge.To && (link.Edge.From != facts.Root?.NodeId || circles.Has(link))))
        {
            bool hangs = tree.LineOf(link.Edge.From)?.Edge.Id == link.Edge.Id;
            var line = Line(link, facts, circles);
            if (hangs) lines.Add(line);
            else if (shown.Contains(link.Edge.To) && beside.Count < MostBeside) beside.Add(line);
            else texts.Add((link.Edge.From, $"Also to {link.To.Name}{line.Style switch { LineStyle.Dotted => " (dotted line)", LineStyle.Proposed => " (proposed)", _ => "" }}"));
        }

        said = texts.ToLookup(text => text.Item1, text => text.Item2);
        return [.. lines, .. beside];
    }

    private static Line Line(Link link, PostChartFacts facts, Circles circles)
    {
        var tie = Tie.Of(link);
        return new()
        {
            Id = link.Edge.Id.ToString(),
            From = tie.From.NodeId.ToString(),
            To = tie.To.NodeId.ToString(),
            Style = tie.Style,
            Sentence = tie.Sentence,
            Details = Phrases.Besides(link, facts.Sources),
            IsUncertain = Phrases.IsDoubtful(link),
            IsInCircle = circles.Has(link),
        };
    }

    private static Box Box(
        Node node, int level, PostChartFacts facts, PostTree tree, ILookup<NodeId, Link> holders, ILookup<NodeId, Node> bodies, Unfolding unfolded,
        ILookup<NodeId, string> said, Func<NodeId, string?> address, Func<NodeId, string?>? opening, Func<IReadOnlyCollection<NodeId>, string?>? closing)
    {
        int below = tree.CountBelow(node.NodeId);
        bool folded = below > 0 && !unfolded.IsOpen(node.NodeId);
        var texts = new List<BoxText>();
        if (node is Post) texts.AddRange(Holders([.. holders[node.NodeId]]));
        if (node.Standing == Standing.Provisional) texts.Add(new("To be confirmed", Emphasis.Quiet));
        texts.AddRange(said[node.NodeId].Select(text => new BoxText(text, Emphasis.Quiet)));
        if (tree.LineOf(node.NodeId) is { } line && Phrases.IsDoubtful(line)) texts.Add(new($"Reports{Phrases.Doubt(line)}", Emphasis.Quiet));
        if (folded) texts.Add(new($"and {below} below", Emphasis.Mark));
        string? page = address(node.NodeId), unfolding = folded ? opening?.Invoke(node.NodeId) : null;
        BoxPart?[] parts =
        [
            unfolding is null ? null : new($"Unfold {below} below", unfolding),
            unfolding is null || page is null ? null : new("Open its page", page),
            unfolded.IsOpenBecauseAsked(node.NodeId) && closing?.Invoke([node.NodeId, .. tree.AllBelow(node.NodeId).Select(one => one.NodeId)]) is { } folding ? new("Fold what is below", folding) : null,
        ];
        return new()
        {
            Id = node.NodeId.ToString(),
            Kind = BoxKinds.Of(node),
            Name = node.Name,
            Tier = level,
            IsFocus = node.NodeId == facts.Root?.NodeId,
            Address = unfolding ?? page,
            Parts = [.. parts.OfType<BoxPart>()],
            Tooltip = string.Join('\n', [Phrases.Tooltip(node, facts.Sources), .. holders[node.NodeId].Select(link => Phrases.Stated(link, facts.Sources))]),
            Mentions = [.. holders[node.NodeId].SelectMany(Mention.Of).Concat(bodies[node.NodeId].SelectMany(Mention.Of)).Distinct()],
            Lines = texts,
            Members = folded && below <= MostNames ? [.. tree.AllBelow(node.NodeId).Select(one => one.Name)] : [],
            IsUncertain = (node is Post && !holders.Contains(node.NodeId)) || node.Standing == Standing.Provisional,
        };
    }

    /// <summary>Who holds a post: "Ada Example and Bob Sample (job share)", "Ada Example (acting)", or that nobody does.</summary>
    private static IEnumerable<BoxText> Holders(Link[] holders)
    {
        if (holders.Length == 0) yield return new("Vacant", Emphasis.Mark);
        foreach (var tenure in holders.GroupBy(link => (((Holding)link.Edge).Tenure, Doubt: Phrases.Doubt(link))))
        {
            string how = tenure.Key.Tenure == Tenure.Substantive ? "" : $" ({Phrases.Plain(tenure.Key.Tenure)})";
            yield return new($"{Findings.Sentences.List([.. tenure.Select(link => link.From.Name)])}{how}{tenure.Key.Doubt}");
        }
    }
}
