using OrgGraph.Index;

namespace OrgGraph.Findings.Checks;

/// <summary>Sources so old that what rests on them may no longer be so. Costs a walk over all edges.</summary>
internal sealed class StaleSource : SettledCheck<StaleSource.Settings>
{
    /// <inheritdoc/>
    public override string Id => "stale-source";

    /// <inheritdoc/>
    public override CheckGroup Group => CheckGroup.Data;

    /// <inheritdoc/>
    public override string Title => "Stale source";

    /// <inheritdoc/>
    public override string Definition =>
        "Facts that are read as holding on the day, with no end recorded, whose newest source is older than the pack allows. Told once for each such source, with the number of facts.";

    /// <inheritdoc/>
    public override string Origin => "Registers of interests are renewed once a year, decision-makers' twice (North West London ICB); two years is this program's own choice.";

    protected override IEnumerable<Finding> Find(CheckRun run, Settings settings)
    {
        var index = run.Index;
        var newest = new Dictionary<IReadOnlyList<Citation>, int>(ReferenceEqualityComparer.Instance);
        var counts = new SortedDictionary<int, int>();
        foreach (var kind in Enum.GetValues<EdgeKind>())
        {
            foreach (int edge in run.Day.Edges(kind))
            {
                var period = index.Edges.Effective(edge);
                var citations = index.Edges.Citations(edge);
                if (citations.Count == 0 || period.HasEnd || period.On(run.Day.Day) == Certainty.No) continue;
                if (!newest.TryGetValue(citations, out int source)) newest.Add(citations, source = Newest(index, citations));
                if (source >= 0) counts[source] = counts.GetValueOrDefault(source) + 1;
            }
        }

        foreach (var (source, count) in counts)
        {
            var dated = ((Source)index.Nodes[source]).Dated;
            var limit = run.Day.AsOf.AddMonths(-settings.Months);
            bool surely = dated.Latest < limit, possibly = dated.Earliest < limit;
            if (!surely && !possibly) continue;
            yield return run.Found(
                [source],
                $"{Sentences.Count(count, "fact")} read as holding on {Sentences.Day(run.Day.AsOf)} {(count == 1 ? "rests" : "rest")} on nothing newer than {run.Name(source)}, dated {Sentences.Day(dated)}.",
                [],
                surely ? Certainty.Definitely : Certainty.Possibly,
                nodes: [source],
                measure: count,
                threshold: settings.Months);
        }
    }

    /// <summary>The source with the latest date; -1 when none of them has one.</summary>
    private static int Newest(GraphIndex index, IReadOnlyList<Citation> citations) => citations
        .Select(citation => index.Nodes.Find(citation.Source))
        .Where(source => source >= 0 && ((Source)index.Nodes[source]).Dated.Latest is not null)
        .OrderByDescending(source => ((Source)index.Nodes[source]).Dated.Latest).ThenBy(source => source)
        .Append(-1).First();

    /// <param name="Months">A source older than so many months is stale.</param>
    internal sealed record Settings(int Months);
}
