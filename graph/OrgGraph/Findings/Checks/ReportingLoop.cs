using OrgGraph.Analysis;

namespace OrgGraph.Findings.Checks;

/// <summary>Lines that lead back to where they start. Costs one walk over all lines.</summary>
internal sealed class ReportingLoop : SettledCheck<ReportingLoop.Settings>
{
    /// <inheritdoc/>
    public override string Id => "reporting-loop";

    /// <inheritdoc/>
    public override CheckGroup Group => CheckGroup.Structure;

    /// <inheritdoc/>
    public override string Title => "Reporting loop";

    /// <inheritdoc/>
    public override string Definition => "Lines of the given kinds lead from something, by way of others, back to it on the day. Of loops that hang together one is told: the shortest through whichever of them has the first id.";

    /// <inheritdoc/>
    public override string Origin => "The structural checks of the government's organogram validator: no loops, and the loop printed.";

    protected override IEnumerable<Finding> Find(CheckRun run, Settings settings)
    {
        foreach (var loop in ReportingLoops.On(new LinesOnDay(run.Index, run.Day.AsOf, settings.Lines), run.Day.Cancellation))
        {
            int[] nodes = [.. loop.Select(row => run.Index.Edges.From(row.Edge))];
            var together = Periods.Common(loop);
            if (together is null) continue;
            yield return run.Found(
                nodes,
                $"{string.Join(" reports to ", nodes.Append(nodes[0]).Select(run.Name))}{Periods.Told(together)}.",
                loop,
                Periods.All(loop),
                together: together,
                measure: nodes.Length);
        }
    }

    /// <param name="Lines">Which kinds of line are followed.</param>
    internal sealed record Settings(IReadOnlyList<LineKind> Lines);
}
