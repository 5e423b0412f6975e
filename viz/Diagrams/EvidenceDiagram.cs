using OrgGraph.Findings;

namespace OrgGraph.Viz.Diagrams;

/// <summary>
/// What a finding rests on: whom it is about, and the facts that it tells, as lines. People stand on the left, then posts, bodies, programmes and
/// commitments; where reporting lines alone are the evidence they lead down. Small: past <see cref="MostBoxes"/> alike ones are one box.
/// </summary>
public static class EvidenceDiagram
{
    /// <summary>The most boxes of one finding.</summary>
    public const int MostBoxes = 28;

    /// <summary>The diagram, with the names of the sources as the store has them.</summary>
    /// <param name="store">Where the sources are.</param>
    /// <param name="finding">What was found.</param>
    /// <param name="asOf">The day on which it was.</param>
    /// <param name="address">Where the page of a node is; <see cref="Addresses"/> without a date when null.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Null when there is nothing to draw: the finding tells of no link.</returns>
    public static async Task<Diagram?> Of(IGraphStore store, Finding finding, DateOnly asOf, Func<NodeId, string?>? address = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var cited = finding.Evidence.SelectMany(evidence => evidence.Citations).Concat(finding.Subjects.SelectMany(node => node.Citations));
        var state = await store.State(cancellation).ConfigureAwait(false);
        return Of(finding, asOf, address, await Reading.Sources(store, cited, cancellation).ConfigureAwait(false)) is { } diagram ? diagram with { Subtitle = state.Dataset?.Title } : null;
    }

    /// <summary>The diagram of a finding alone; sources that are not given are called by their keys.</summary>
    /// <returns>Null when there is nothing to draw: the finding tells of no link.</returns>
    public static Diagram? Of(Finding finding, DateOnly asOf, Func<NodeId, string?>? address = null, IReadOnlyDictionary<SourceId, Source>? sources = null)
    {
        ArgumentNullException.ThrowIfNull(finding);
        Link[] links = [.. finding.Evidence.Select(evidence => evidence.Link).OfType<Link>().Where(link => Tie.Of(link) is var tie && tie.From != tie.To)];
        if (links.Length == 0) return null;
        var chart = new LinkChart(sources ?? new Dictionary<SourceId, Source>(), address ?? (id => Addresses.Of(id)));
        foreach (var subject in finding.Subjects) chart.Add(subject);
        foreach (var node in finding.Evidence.Select(evidence => evidence.Node).OfType<Node>()) chart.Add(node);
        foreach (var link in links) chart.Add(link);
        int untold = finding.EvidenceCount - finding.Evidence.Count;
        var subjects = finding.Subjects.Select(node => node.NodeId.ToString()).ToHashSet(StringComparer.Ordinal);
        var diagram = chart.Into(new()
        {
            Key = $"evidence-{finding.Id}",
            Title = $"{Named(finding.Subjects)}: the evidence",
            AsOf = asOf,
            Description = finding.Text,
            Flow = chart.IsHierarchy ? Flow.Down : Flow.Across,
            Tiers = [],
            Boxes = [],
            Notes = untold > 0 ? [$"{untold} more facts are not drawn, because a finding tells at most so many."] : [],
        });
        return Grouping.Fit(diagram with { Boxes = [.. diagram.Boxes.Select(box => box with { IsFocus = subjects.Contains(box.Id) })] }, MostBoxes);
    }

    private static string Named(IReadOnlyList<Node> subjects) =>
        subjects.Count <= 3 ? Sentences.List([.. subjects.Select(node => node.Name)]) : $"{subjects[0].Name} and {subjects.Count - 1} others";
}
