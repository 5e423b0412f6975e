using OrgGraph.Scenarios;

namespace OrgGraph.Viz.Diagrams;

/// <summary>
/// What is different from one standpoint to another: between two days of the record, or between the record and what a scenario supposes. Only what
/// came or went is drawn, in a small diagram with the lines that stayed between the same boxes; in a large one, people for whom
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
        var chart = new LinkChart(Sources(difference), address ?? (id => Addresses.Of(id)));
        bool crowded = came.Concat(went).Select(Tie.Of).SelectMany(tie => new[] { tie.From.NodeId, tie.To.NodeId }).Distinct().Count() > MostDrawnOut;
        var once = crowded ? came.Concat(went).Select(link => link.Person?.NodeId).OfType<NodeId>().GroupBy(id => id).Where(all => all.Count() == 1)
            .Select(all => all.Key).ToHashSet() : [];
        foreach (var post in came.Concat(went).Where(link => link.Edge is Holding).Select(link => link.To)) chart.Add(post);
        foreach (var (link, change) in went.Select(link => (link, Change.Went)).Concat(came.Select(link => (link, Change.Came))))
        {
            if (link.Person is { } person && once.Contains(person.NodeId) && link.Through is null) chart.Say(link, change);
            else chart.Add(link, change);
        }

        foreach (var link in difference.Came.Where(link => carried.Contains(Carried(link)) && chart.Nodes.Contains(link.From.NodeId))) chart.Add(link);
        if (!crowded) foreach (var link in Stayed(difference, chart)) chart.Add(link);
        foreach (var node in chart.Nodes.ToArray()) Mark(chart, node, before, after);
        foreach (var moved in went.Where(link => link.Edge is ReportingLine && came.Any(other => Moves(link, other)))) chart.Add(moved.From, Said("Moved"));
        foreach (var handover in difference.Handovers.Where(handover => chart.Nodes.Contains(handover.Subject.NodeId)))
        {
            chart.Add(handover.Subject, Said(handover.To.Count == 0 ? $"No {handover.What} now"
                : handover.From.Count == 0 ? $"New {handover.What}" : "Changed hands"));
        }

        bool days = before.AsOf != after.AsOf;
        string since = $"{before.AsOf:d MMMM yyyy}";
        return Grouping.Fit(chart.Into(new()
        {
            Key = "changes",
            Title = title ?? (days ? $"What changed from {since} to {after.AsOf:d MMMM yyyy}" : "What would change"),
            Subtitle = days ? $"Compared with {since}" : "Compared with the record as it stands",
            AsOf = after.AsOf,
            Description = came.Length + went.Length == 0 ? "Nothing is different."
                : $"{came.Length} {(came.Length == 1 ? "link" : "links")} came and {went.Length} went: each is a line, or stands in the box of what it belongs to.",
            Flow = crowded || chart.IsHierarchy ? Flow.Down : Flow.Across,
            Tiers = [],
            Boxes = [],
            Notes = came.Length + went.Length == 0 ? ["Nothing is different."] : [],
        }), MostBoxes);
    }

    private static bool IsDrawn(Link link) => Tie.Of(link) is var tie && tie.From != tie.To;

    private static (EdgeId, NodeId) Carried(Link link) => (link.Edge.Id, link.Edge.To);

    private static BoxText Said(string text) => new(text, Emphasis.Mark);

    /// <summary>Whether what reported to one reports to another now.</summary>
    private static bool Moves(Link went, Link came) => came.Edge is ReportingLine && came.From == went.From && came.To != went.To;

    private static void Mark(LinkChart chart, NodeId id, Standpoint before, Standpoint after)
    {
        bool was = before.Index.Node(id)?.Validity.On(before.AsOf) is not (null or Certainty.No);
        bool isNow = after.Index.Node(id)?.Validity.On(after.AsOf) is not (null or Certainty.No);
        if (was == isNow) return;
        chart.Add((after.Index.Node(id) ?? before.Index.Node(id))!, Said(isNow ? "New" : "Gone"));
    }

    /// <summary>The lines between boxes that are drawn anyway, as the second standpoint has them.</summary>
    private static IEnumerable<Link> Stayed(Difference difference, LinkChart chart)
    {
        var drawn = chart.Nodes.ToHashSet();
        var came = difference.Came.Select(link => link.Edge.Id).ToHashSet();
        foreach (var kind in Context)
        {
            NodeId[] able = [.. drawn.Where(id => EdgeKinds.From(kind).Contains(id.Kind) && difference.After.Index.Node(id) is not null).Order()];
            var pages = difference.After.Index.Expand(new() { Nodes = able, Kind = kind, Direction = Direction.Out, AsOf = difference.After.AsOf });
            foreach (var link in pages.SelectMany(page => page.Items).Where(IsDrawn))
            {
                if (drawn.Contains(link.From.NodeId) && drawn.Contains(link.To.NodeId) && !came.Contains(link.Edge.Id)) yield return link;
            }
        }
    }

    private static Dictionary<SourceId, Source> Sources(Difference difference) =>
        difference.Came.Concat(difference.Went).SelectMany(link => link.Edge.Citations.Concat(link.Through?.Citations ?? []))
            .Select(citation => difference.After.Index.Node(citation.Source) ?? difference.Before.Index.Node(citation.Source)).OfType<Source>()
            .DistinctBy(source => source.Id).ToDictionary(source => source.Id);
}
