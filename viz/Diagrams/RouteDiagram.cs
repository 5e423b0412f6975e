namespace OrgGraph.Viz.Diagrams;

/// <summary>A shortest way from one node to another, from the top down, with the reason for each step beside its line.</summary>
public static class RouteDiagram
{
    /// <summary>The diagram, with the names of the sources as the store has them.</summary>
    public static async Task<Diagram> Of(IGraphStore store, Route route, DateOnly? asOf, Func<NodeId, string?>? address = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(route);
        var cited = route.Edges.SelectMany(edge => edge.Citations).Concat(route.Nodes.SelectMany(node => node.Citations));
        var state = await store.State(cancellation).ConfigureAwait(false);
        return Of(route, asOf, address, await Reading.Sources(store, cited, cancellation).ConfigureAwait(false)) with { Subtitle = state.Dataset?.Title };
    }

    /// <summary>The diagram of a route alone; sources that are not given are called by their keys.</summary>
    /// <param name="route">The way.</param>
    /// <param name="asOf">The day on which it holds; null for all time.</param>
    /// <param name="address">Where the page of a node is; <see cref="Addresses"/> without a date when null.</param>
    /// <param name="sources">The sources that are cited, as far as they are known.</param>
    public static Diagram Of(Route route, DateOnly? asOf, Func<NodeId, string?>? address = null, IReadOnlyDictionary<SourceId, Source>? sources = null)
    {
        ArgumentNullException.ThrowIfNull(route);
        address ??= id => Addresses.Of(id);
        sources ??= new Dictionary<SourceId, Source>();
        Node first = route.Nodes[0], last = route.Nodes[^1];
        Line[] lines = [.. route.Edges.Select((edge, i) => Line(edge, route.Nodes[i], route.Nodes[i + 1], asOf, sources))];
        return new()
        {
            Key = "route",
            Title = route.Nodes.Count == 1 ? first.Name : $"How {first.Name} is joined to {last.Name}",
            AsOf = asOf,
            Description = lines.Length == 0 ? $"{first.Name} alone: both ends are the same."
                : $"A shortest way, in {(lines.Length == 1 ? "1 step" : $"{lines.Length} steps")}: {string.Join("; ", lines.Select(line => line.Sentence))}.",
            Tiers = [new("")],
            Boxes = [.. route.Nodes.Select((node, i) => new Box
            {
                Id = node.NodeId.ToString(),
                Kind = BoxKinds.Of(node),
                Name = node.Name,
                Address = address(node.NodeId),
                Tooltip = Phrases.Tooltip(node, sources),
                Mentions = Mention.Of(node),
                IsFocus = i == 0 || i == route.Nodes.Count - 1,
                IsUncertain = node.Standing == Standing.Provisional,
            })],
            Lines = lines,
            Sources = Phrases.SourceNames(route.Edges.SelectMany(edge => edge.Citations), sources),
        };
    }

    private static Line Line(Edge edge, Node upper, Node lower, DateOnly? asOf, IReadOnlyDictionary<SourceId, Source> sources)
    {
        bool down = edge.From == upper.NodeId;
        var link = new Link
        {
            Edge = edge,
            From = down ? upper : lower,
            To = down ? lower : upper,
            Period = edge.Validity,
            Certainty = asOf is { } day && edge.Validity.On(day) == Certainty.Possibly ? Certainty.Possibly : Certainty.Definitely,
        };
        string reason = Reason(edge, down);
        return new()
        {
            Id = edge.Id.ToString(),
            From = upper.NodeId.ToString(),
            To = lower.NodeId.ToString(),
            IsTurned = Tie.Of(link).From.NodeId != upper.NodeId,
            Style = Tie.Of(link).Style,
            Label = $"{reason}{Phrases.Doubt(link)}",
            Sentence = $"{upper.Name} {reason} {lower.Name}",
            Details = Phrases.Details(link, sources),
            Mentions = Mention.Of(link),
            IsUncertain = Phrases.IsDoubtful(link),
        };
    }

    /// <summary>What stands between two names: along the edge, or against it.</summary>
    private static string Reason(Edge edge, bool down) => edge switch
    {
        Membership seat => down ? $"is {Plain(seat.Role)} of" : $"has as {Plain(seat.Role)}",
        Holding holding => (down ? "holds the post" : "is held by") + (holding.Tenure == Tenure.Substantive ? "" : $" ({Plain(holding.Tenure)})"),
        Placement => down ? "is a post in" : "has the post",
        ReportingLine { Line: LineKind.Dotted } => down ? "reports by a dotted line to" : "has reporting to it by a dotted line",
        ReportingLine { Line: LineKind.Proposed } => down ? "is proposed to report to" : "is proposed to have reporting to it",
        ReportingLine => down ? "reports to" : "has reporting to it",
        Oversight => down ? "oversees" : "is overseen by",
        Accountability { Responsibility: Responsibility.Consulted } => down ? "is consulted on" : "consults",
        Accountability { Responsibility: Responsibility.Informed } => down ? "is informed about" : "informs",
        Accountability accountability => down ? $"is {Plain(accountability.Responsibility)} for" : $"has as {Plain(accountability.Responsibility)}",
        Delivery => down ? "delivers" : "is delivered by",
        OrgGraph.Relationships.Part => down ? "is part of" : "includes",
        Participation { Role: PartyRole.NotInvited } => down ? "was not invited to" : "did not invite",
        Participation participation => down ? $"is {Plain(participation.Role)} of" : $"has as {Plain(participation.Role)}",
        Coverage => down ? "covers" : "is covered by",
        _ => down ? "succeeds" : "is succeeded by",
    };

    private static string Plain<T>(T value)
        where T : struct, Enum => Phrases.Plain(value);
}
