namespace OrgGraph.Findings.Checks;

/// <summary>Who has several solid lines up at the same time. Costs a walk over all lines.</summary>
internal sealed class SeveralSolidLines : SettledCheck<SeveralSolidLines.Settings>
{
    /// <inheritdoc/>
    public override string Id => "several-solid-lines";

    /// <inheritdoc/>
    public override CheckGroup Group => CheckGroup.Structure;

    /// <inheritdoc/>
    public override string Title => "Several solid lines";

    /// <inheritdoc/>
    public override string Definition => "A post, board or programme has more solid lines up at the same time than the pack allows, to different posts or boards. A solid and a dotted line together are no finding.";

    /// <inheritdoc/>
    public override string Origin => "Matrix organisations draw one line solid and the others dotted, so that one of them decides.";

    protected override IEnumerable<Finding> Find(CheckRun run, Settings settings)
    {
        var index = run.Index;
        foreach (int node in run.Day.Existing(NodeKind.Board).Concat(run.Day.Existing(NodeKind.Post)).Concat(run.Day.Existing(NodeKind.Programme)))
        {
            var rows = run.Day.Lines.Up(node).Where(row => (LineKind)index.Edges.Quality(row.Edge) == LineKind.Solid).ToList();
            if (rows.Count <= settings.Most) continue;
            int[] bosses = [.. rows.Select(row => index.Edges.To(row.Edge)).Distinct()];
            if (bosses.Length <= settings.Most) continue;
            var together = Periods.Common(rows);
            bool sure = rows.Where(row => row.Certainty == Certainty.Definitely).Select(row => index.Edges.To(row.Edge)).Distinct().Count() > settings.Most;
            yield return run.Found(
                [node, .. bosses],
                $"{run.Name(node)} has solid lines to {run.Names(bosses)}{Periods.Told(together)}.",
                rows,
                sure ? Certainty.Definitely : Certainty.Possibly,
                together: together,
                measure: bosses.Length,
                threshold: settings.Most);
        }
    }

    /// <param name="Most">How many solid lines up one may have.</param>
    internal sealed record Settings(int Most);
}
