namespace OrgGraph.Findings.Checks;

/// <summary>Programmes and commitments that several boards oversee. Costs a walk over programmes and commitments.</summary>
internal sealed class TwoBoardsOversee : SettledCheck<TwoBoardsOversee.Settings>
{
    /// <inheritdoc/>
    public override string Id => "two-boards-oversee";

    /// <inheritdoc/>
    public override CheckGroup Group => CheckGroup.Accountability;

    /// <inheritdoc/>
    public override string Title => "Several boards oversee one thing";

    /// <inheritdoc/>
    public override string Definition => "More boards than the pack allows oversee one programme or commitment itself at the same time; boards of which one is part of the other count as one.";

    /// <inheritdoc/>
    public override string Origin => "The same rule as for people: where two oversee, each may leave it to the other.";

    protected override IEnumerable<Finding> Find(CheckRun run, Settings settings)
    {
        var index = run.Index;
        foreach (int item in run.Day.Items.All)
        {
            var rows = run.Day.Rows(item, EdgeKind.Oversees, Direction.In);
            if (rows.Count <= settings.Most) continue;
            int[] boards = [.. rows.Select(row => index.Edges.From(row.Edge)).Distinct()];
            int[] counted = [.. boards.Where(board => !run.Day.Wholes(board).Exists(boards.Contains))];
            if (counted.Length <= settings.Most) continue;
            rows.RemoveAll(row => !counted.Contains(index.Edges.From(row.Edge)));
            bool sure = rows.Where(row => row.Certainty == Certainty.Definitely).Select(row => index.Edges.From(row.Edge)).Distinct().Count() > settings.Most;
            var together = Periods.Common(rows);
            yield return run.Found(
                [item, .. counted],
                $"{run.Names(counted)} {(counted.Length == 2 ? "both" : "all")} oversee {run.Name(item)}{Periods.Told(together)}.",
                rows,
                sure ? Certainty.Definitely : Certainty.Possibly,
                together: together,
                measure: counted.Length,
                threshold: settings.Most);
        }
    }

    /// <param name="Most">How many boards may oversee one thing.</param>
    internal sealed record Settings(int Most);
}
