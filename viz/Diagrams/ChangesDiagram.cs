using OrgGraph.Scenarios;

namespace OrgGraph.Viz.Diagrams;

/// <summary>
/// What is different from one standpoint to another: between two days of the record, or between the record and what a scenario supposes. Only what
/// came or went, certainly or possibly, is drawn, in a small diagram with the lines that stayed between the same boxes; in a large one, people for whom
/// one thing changed are named in the box where it did. New, gone and moved are said in words, and drawn heavy or faint.
/// </summary>
public static class ChangesDiagram
{
    /// <summary>The most boxes that can be compared at a glance.</summary>
    public const int MostBoxes = 60;

    /// <summary>With more boxes than this, what stayed is not drawn, and people for whom one thing changed are named where it did.</summary>
    private const int MostDrawnOut = 25;

    private static readonly EdgeKind[] Context = [EdgeKind.ReportsTo, EdgeKind.Oversees, EdgeKind.Holds, EdgeKind.PartOf];

    /// <summary>The diagram.</summary>
    /// <param name="difference">What is different.</param>
    /// <param name="address">Where the page of a node is; <see cref="Addresses"/> without a date when null.</param>
    /// <param name="title">Its heading, such as the name of a scenario; null for one that says the days.</param>
    public static Diagram Of(Difference difference, Func<NodeId, string?>? address = null, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(difference);
        var (before, after) = (difference.Before, difference.After);
        // What a post carries has stayed where only the post's holder changed; the change is the holder's.
        var carried = difference.Came.Where(link => link.Post is not null).Select(Carried)
            .Intersect(difference.Went.Where(link => link.Post is not null).Select(Carried)).ToHashSet();
        Link[] came = [.. difference.Came.Where(link => IsDrawn(link) && !carried.Contains(Carried(link)))];
        Link[] went = [.. difference.Went.Where(link => IsDrawn(link) && !carried.Contains(Carried(link)))];
        (Link Link, Change Change)[] doubted = [.. Doubted(difference)];
        (Link Link, Change Change)[] changed =
        [
            .. went.Select(link => (link, link.Certainty == Certainty.Definitely ? Change.Went : Change.PossiblyWent)),
            .. came.Select(link => (link, link.Certainty == Certainty.Definitely ? Change.Came : Change.PossiblyCame)),
        ];
        // What is doubted is often most of a record. Beside what came and went it is drawn as far as it can be taken in.
        int untold = 0;
        if (changed.Length == 0 || Ends(changed.Concat(doubted).Select(pair => pair.Link)).Count() <= MostDrawnOut) changed = [.. changed, .. doubted];
        else
        {
            var ends = Ends(changed.Select(pair => pair.Link)).ToHashSet();
            var between = doubted.Where(pair => Ends([pair.Link]).All(ends.Contains)).ToArray();
            (changed, untold) = ([.. changed, .. between], doubted.Length - between.Length);
        }

        var chart = new LinkChart(Sources(difference), address ?? (id => Addresses.Of(id)));
        bool crowded = Ends(changed.Select(pair => pair.Link)).Count() > MostDrawnOut;
        var once = crowded ? changed.Select(pair => pair.Link.Person?.NodeId).OfType<NodeId>().GroupBy(id => id).Where(all => all.Count() == 1)
            .Select(all => all.Key).ToHashSet() : [];
        foreach (var post in changed.Select(pair => pair.Link).Where(link => link.Edge is Holding).Select(link => link.To)) chart.Add(post);
        foreach (var (link, change) in changed)
        {
            if (link.Person is { } person && once.Contains(person.NodeId) && link.Through is null) chart.Say(link, change);
            else chart.Add(link, change);
        }

        foreach (var link in difference.Came.Where(link => carried.Contains(Carried(link)) && chart.Nodes.Contains(link.From.NodeId))) chart.Add(link);
        if (!crowded) foreach (var link in Stayed(difference, chart, changed)) chart.Add(link);
        foreach (var node in chart.Nodes.ToArray()) Mark(chart, node, before, after);
        foreach (var moved in went.Where(link => link.Edge is ReportingLine))
        {
            if (came.FirstOrDefault(other => Moves(moved, other)) is not { } now) continue;
            chart.Add(moved.From, Said(moved.Certainty == Certainty.Definitely && now.Certainty == Certainty.Definitely ? "Moved" : "Possibly moved"));
        }

        foreach (var handover in difference.Handovers.Where(handover => chart.Nodes.Contains(handover.Subject.NodeId)))
        {
            chart.Add(handover.Subject, Said(handover.To.Count == 0 ? $"No {handover.What} now"
                : Phrases.Capital(Possibly(handover, changed) + (handover.From.Count == 0 ? $"new {handover.What}" : "changed hands"))));
        }

        bool days = before.AsOf != after.AsOf;
        string since = $"{before.AsOf:d MMMM yyyy}";
        var diagram = Grouping.Fit(chart.Into(new()
        {
            Key = "changes",
            Title = title ?? (days ? $"What changed from {since} to {after.AsOf:d MMMM yyyy}" : "What would change"),
            Subtitle = string.Join(". ", new[] { after.Index.State.Dataset?.Title, days ? $"Compared with {since}" : "Compared with the record as it stands" }.OfType<string>()),
            AsOf = after.AsOf,
            Description = Describe(changed, untold),
            Flow = chart.IsHierarchy ? Flow.Down : Flow.Across,
            Tiers = [],
            Boxes = [],
            Notes = [.. Notes(changed, untold)],
        }), MostBoxes);
        return days && diagram.Hints.Count > 0 ? diagram with { Hints = [.. diagram.Hints, "Choose two days that are nearer to one another to see more of what changed."] } : diagram;
    }

    /// <summary>What is certain from one standpoint only, as that has it. What a post carries is as sure as its holder, of whom it is told.</summary>
    private static IEnumerable<(Link, Change)> Doubted(Difference difference)
    {
        var told = difference.Doubted.Select(pair => pair.After.Edge.Id).ToHashSet();
        return difference.Doubted.Where(pair => IsDrawn(pair.After) && (pair.After.Through is not { } holding || !told.Contains(holding.Id)))
            .Select(pair => pair.After.Certainty == Certainty.Definitely ? (pair.After, Change.PossiblyCame) : (pair.Before, Change.PossiblyWent));
    }

    private static IEnumerable<NodeId> Ends(IEnumerable<Link> links) => links.Select(Tie.Of).SelectMany(tie => new[] { tie.From.NodeId, tie.To.NodeId }).Distinct();

    private static string Describe((Link Link, Change Change)[] changed, int untold)
    {
        if (changed.Length == 0) return "Nothing is different.";
        int Count(Change change) => changed.Count(pair => pair.Change == change);
        string perhaps = Count(Change.PossiblyCame) + Count(Change.PossiblyWent) is 0 ? "" : $"; {Count(Change.PossiblyCame)} possibly came and {Count(Change.PossiblyWent)} possibly went";
        return $"{Count(Change.Came)} {(Count(Change.Came) == 1 ? "link" : "links")} came and {Count(Change.Went)} went{perhaps}: each is a line, or stands in the box of what it belongs to."
            + (untold > 0 ? $" {untold} more possibly came or went and are not drawn." : "");
    }

    private static IEnumerable<string> Notes((Link Link, Change Change)[] changed, int untold)
    {
        if (changed.Length == 0) yield return "Nothing is different.";
        if (changed.Any(pair => pair.Change.IsPossible()))
            yield return "What is possibly new or possibly gone is only possible on one of the days, because its beginning or its end is known in part.";
        if (untold > 0) yield return $"{untold} more {(untold == 1 ? "link is" : "links are")} certain from one side and only possible from the other, and not drawn: nothing says whether {(untold == 1 ? "it" : "they")} changed.";
    }

    /// <summary>What stands before a handover of which not everything is certain.</summary>
    private static string Possibly(Handover handover, (Link Link, Change Change)[] changed) =>
        changed.Any(pair => pair.Link.Edge.To == handover.Subject.NodeId && pair.Link.Edge is Holding or Membership { Role: MemberRole.Chair } or Accountability && pair.Change.IsPossible()) ? "possibly " : "";

    private static bool IsDrawn(Link link) => Tie.Of(link) is var tie && tie.From != tie.To;

    private static (EdgeId, NodeId) Carried(Link link) => (link.Edge.Id, link.Edge.To);

    private static BoxText Said(string text) => new(text, Emphasis.Mark);

    /// <summary>Whether what reported to one reports to another now.</summary>
    private static bool Moves(Link went, Link came) => came.Edge is ReportingLine && came.From == went.From && came.To != went.To;

    private static void Mark(LinkChart chart, NodeId id, Standpoint before, Standpoint after)
    {
        var was = before.Index.Node(id)?.Validity.On(before.AsOf) ?? Certainty.No;
        var isNow = after.Index.Node(id)?.Validity.On(after.AsOf) ?? Certainty.No;
        if (was == isNow) return;
        var change = isNow > was ? Change.Came : Change.Went;
        if (was == Certainty.Possibly || isNow == Certainty.Possibly) change = change == Change.Came ? Change.PossiblyCame : Change.PossiblyWent;
        chart.Add((after.Index.Node(id) ?? before.Index.Node(id))!, Said(Phrases.Capital(Phrases.Of(change))));
    }

    /// <summary>The lines between boxes that are drawn anyway, as the second standpoint has them.</summary>
    private static IEnumerable<Link> Stayed(Difference difference, LinkChart chart, (Link Link, Change Change)[] changed)
    {
        var drawn = chart.Nodes.ToHashSet();
        var told = difference.Came.Concat(changed.Select(pair => pair.Link)).Select(link => link.Edge.Id).ToHashSet();
        foreach (var kind in Context)
        {
            NodeId[] able = [.. drawn.Where(id => EdgeKinds.From(kind).Contains(id.Kind) && difference.After.Index.Node(id) is not null).Order()];
            var pages = difference.After.Index.Expand(new() { Nodes = able, Kind = kind, Direction = Direction.Out, AsOf = difference.After.AsOf });
            foreach (var link in pages.SelectMany(page => page.Items).Where(IsDrawn))
            {
                if (drawn.Contains(link.From.NodeId) && drawn.Contains(link.To.NodeId) && !told.Contains(link.Edge.Id)) yield return link;
            }
        }
    }

    private static Dictionary<SourceId, Source> Sources(Difference difference) =>
        difference.Links.SelectMany(link => link.Edge.Citations.Concat(link.Through?.Citations ?? []))
            .Select(citation => difference.After.Index.Node(citation.Source) ?? difference.Before.Index.Node(citation.Source)).OfType<Source>()
            .DistinctBy(source => source.Id).ToDictionary(source => source.Id);
}
