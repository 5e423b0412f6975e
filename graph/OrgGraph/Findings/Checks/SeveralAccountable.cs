using OrgGraph.Index;

namespace OrgGraph.Findings.Checks;

/// <summary>Programmes and commitments for which several people are accountable at the same time. Costs a walk over all accountabilities.</summary>
internal sealed class SeveralAccountable : SettledCheck<SeveralAccountable.Settings>
{
    /// <inheritdoc/>
    public override string Id => "several-accountable";

    /// <inheritdoc/>
    public override CheckGroup Group => CheckGroup.Accountability;

    /// <inheritdoc/>
    public override string Title => "Several people accountable for one thing";

    /// <inheritdoc/>
    public override string Definition =>
        "More people than the pack allows are accountable for one programme or commitment at the same time. Those who share one post as a job share count as one, and so does a vacant post.";

    /// <inheritdoc/>
    public override string Origin => "RACI: exactly one person accountable for each item; \"if there are two, there are zero\" (Gamestorming, 2010, p. 204).";

    protected override IEnumerable<Finding> Find(CheckRun run, Settings settings)
    {
        var (index, items) = (run.Index, run.Day.Items);
        foreach (int item in items.All)
        {
            var rows = items.Carried(item, Responsibility.Accountable).ToList();
            if (Bearers(index, rows) <= settings.Most) continue;
            bool sure = Bearers(index, rows.Where(row => row.Certainty == Certainty.Definitely)) > settings.Most;
            int[] people = [.. rows.Select(row => row.Person >= 0 ? row.Person : index.Edges.From(row.Edge)).Distinct()];
            string how = rows.TrueForAll(row => ProvisionalAccountability.Provisional(index, row)) ? (people.Length == 2 ? ", both still to be confirmed" : ", all still to be confirmed")
                : rows.Exists(row => ProvisionalAccountability.Provisional(index, row)) ? ", some still to be confirmed" : "";
            int organisations = rows.Select(row => index.Edges.OnBehalfOf(row.Edge)).Where(behalf => behalf >= 0).Distinct().Count();
            var together = Periods.Common(rows);
            yield return run.Found(
                [item, .. people],
                $"{run.Names(people)} are {(people.Length == 2 ? "both" : "all")} accountable for {run.Name(item)}{how}{Periods.Told(together)}."
                    + (organisations > 1 ? $" They answer to {organisations} organisations." : ""),
                rows,
                sure ? Certainty.Definitely : Certainty.Possibly,
                together: together,
                measure: Bearers(index, rows),
                threshold: settings.Most);
        }
    }

    private static int Bearers(GraphIndex index, IEnumerable<LinkRow> rows) => rows
        .Select(row => row.Person < 0 || (row.Holding >= 0 && (Tenure)index.Edges.Quality(row.Holding) == Tenure.JobShare) ? index.Edges.From(row.Edge) : row.Person)
        .Distinct().Count();

    /// <param name="Most">How many may be accountable for one thing.</param>
    internal sealed record Settings(int Most);
}
