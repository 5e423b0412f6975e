using OrgGraph.Index;

namespace OrgGraph.Findings.Checks;

/// <summary>Two people in one post at the same time. Costs, for each post, the square of the terms that lie close to each other.</summary>
internal sealed class OverlappingTerms : SettledCheck<OverlappingTerms.Settings>
{
    /// <inheritdoc/>
    public override string Id => "overlapping-terms";

    /// <inheritdoc/>
    public override CheckGroup Group => CheckGroup.Data;

    /// <inheritdoc/>
    public override string Title => "Overlapping terms in one post";

    /// <inheritdoc/>
    public override string Definition =>
        "Two terms in one post overlap for longer than a handover takes, at any time in the record; job shares and acting terms are left out. With dates known only in part, an overlap that may be longer is possible.";

    /// <inheritdoc/>
    public override string Origin => "The organogram validator tells job shares from genuine duplicates. How long a handover may take is this program's own choice.";

    protected override IEnumerable<Finding> Find(CheckRun run, Settings settings)
    {
        var index = run.Index;
        var posts = index.Nodes.OrdinalsOf(NodeKind.Post);
        for (int post = posts.Start.Value; post < posts.End.Value; post++)
        {
            if ((post & 0xFFF) == 0) run.Day.Cancellation.ThrowIfCancellationRequested();
            var terms = index.Rows.At(post, EdgeKind.Holds, Direction.In, null)
                .Where(row => (Tenure)index.Edges.Quality(row.Edge) is not (Tenure.Acting or Tenure.JobShare))
                .OrderBy(row => row.Period.StartLo).ToList();
            for (int i = 0; i < terms.Count; i++)
            {
                for (int j = i + 1; j < terms.Count && terms[j].Period.StartLo < terms[i].Period.EndHi; j++)
                {
                    if (Overlap(run, settings, post, terms[i], terms[j]) is { } finding) yield return finding;
                }
            }
        }
    }

    private static Finding? Overlap(CheckRun run, Settings settings, int post, LinkRow one, LinkRow other)
    {
        if (one.Period.Intersect(other.Period) is not { } together) return null;
        bool surely = Days(together.StartHi, together.EndLo) > settings.HandoverDays, possibly = Days(together.StartLo, together.EndHi) > settings.HandoverDays;
        if (!possibly) return null;
        string who = one.Person == other.Person ? $"{run.Name(one.Person)} is recorded twice as holding" : $"{run.Name(one.Person)} and {run.Name(other.Person)} {(surely ? "both hold" : "possibly both hold")}";
        return run.Found(
            one.Person == other.Person ? [post, one.Person] : [post, one.Person, other.Person],
            $"{who} {run.Name(post)}{Periods.Told(together)}.",
            [one, other],
            surely ? Certainty.Definitely : Certainty.Possibly,
            together: together,
            topic: string.Join(' ', new[] { run.Index.Edges.Key(one.Edge), run.Index.Edges.Key(other.Edge) }.Order(StringComparer.Ordinal)),
            threshold: settings.HandoverDays);
    }

    /// <summary>The days from one day to before another; none when the order is not sure, no limit when a side is open.</summary>
    private static long Days(int from, int until) => from is int.MaxValue ? 0 : until == int.MaxValue || from == int.MinValue ? long.MaxValue : Math.Max(0L, (long)until - from);

    /// <param name="HandoverDays">Overlaps of so many days are handovers.</param>
    internal sealed record Settings(int HandoverDays);
}
