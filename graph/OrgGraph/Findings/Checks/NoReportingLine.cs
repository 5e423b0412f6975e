namespace OrgGraph.Findings.Checks;

/// <summary>Boards, posts and programmes that answer to nobody and to whom nobody answers. Costs a walk over them and their lines.</summary>
internal sealed class NoReportingLine : SettledCheck<NoReportingLine.Settings>
{
    /// <inheritdoc/>
    public override string Id => "no-reporting-line";

    /// <inheritdoc/>
    public override CheckGroup Group => CheckGroup.Structure;

    /// <inheritdoc/>
    public override string Title => "No reporting line";

    /// <inheritdoc/>
    public override string Definition =>
        "Something has no solid or dotted line on the day, neither up nor down (what has lines down only is a root, which is looked at elsewhere). A board that is part of another, and a programme that a board "
        + "oversees, have their line by that. A kind of which the record has fewer lines than the pack says is left out, since then the record just does not tell them.";

    /// <inheritdoc/>
    public override string Origin => "The structural checks of the government's organogram validator: nobody without a line to the top.";

    protected override IEnumerable<Finding> Find(CheckRun run, Settings settings)
    {
        foreach (var kind in settings.Kinds)
        {
            int recorded = run.Day.Existing(kind).Count(node => run.Day.Lines.Up(node).Count > 0);
            if (recorded < settings.MinLinesRecorded)
            {
                if (run.Index.Nodes.CountOf(kind) > 0) run.Notice($"The record has {(recorded == 0 ? "no reporting line" : $"only {Sentences.Count(recorded, "reporting line")}")} from a {Sentences.Word(kind)}, too few to miss any.");
                continue;
            }

            foreach (int node in run.Day.Existing(kind))
            {
                if (run.Day.Lines.Up(node).Count + run.Day.Lines.Down(node).Count > 0) continue;
                if (run.Day.Rows(node, EdgeKind.PartOf, Direction.Out).Count > 0 || run.Day.Rows(node, EdgeKind.Oversees, Direction.In).Count > 0) continue;
                var proposed = run.Day.Rows(node, EdgeKind.ReportsTo, Direction.Out);
                yield return run.Found(
                    [node],
                    $"{run.Name(node)} reports to nobody, and nobody reports to it.{(proposed.Count > 0 ? " A line is only proposed." : "")}",
                    proposed,
                    run.Day.Exists(node),
                    nodes: [node]);
            }
        }
    }

    /// <param name="Kinds">Which kinds of node are looked at: board, post, programme.</param>
    /// <param name="MinLinesRecorded">A kind from which fewer lines are recorded is left out.</param>
    internal sealed record Settings(IReadOnlyList<NodeKind> Kinds, int MinLinesRecorded);
}
