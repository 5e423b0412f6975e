namespace OrgGraph.Findings.Checks;

/// <summary>Programmes and commitments for which nobody is recorded as accountable. Costs a walk over programmes and commitments.</summary>
internal sealed class NoAccountable : SettledCheck<NoAccountable.Settings>
{
    /// <inheritdoc/>
    public override string Id => "no-accountable";

    /// <inheritdoc/>
    public override CheckGroup Group => CheckGroup.Accountability;

    /// <inheritdoc/>
    public override string Title => "Nobody accountable";

    /// <inheritdoc/>
    public override string Definition =>
        "A programme or commitment under way has nobody accountable, and no whole of it has either: not a person, not a post. Only the outermost is told, not each part of it; "
        + "deliverables have a check of their own. Somebody who is only possibly accountable on the day counts: no unknown date makes a gap.";

    /// <inheritdoc/>
    public override string Origin => "RACI: exactly one person accountable for each item (Gamestorming, 2010, p. 204).";

    protected override IEnumerable<Finding> Find(CheckRun run, Settings settings)
    {
        foreach (int item in run.Day.Items.All)
        {
            var node = run.Index.Nodes[item];
            if (!settings.Kinds.Contains(node.NodeId.Kind) || node is Commitment { Kind: CommitmentKind.Deliverable }) continue;
            if (run.Day.Items.Inherited(item, [Responsibility.Accountable]).Count > 0) continue;
            if (run.Day.Wholes(item).Exists(whole => run.Day.Items.Contains(whole) && settings.Kinds.Contains(run.Index.Nodes[whole].NodeId.Kind))) continue;
            yield return run.Found(
                [item],
                $"Nobody is recorded as accountable for {node.Name}.",
                run.Day.Items.Carried(item),
                run.Day.Exists(item),
                nodes: [item]);
        }
    }

    /// <param name="Kinds">Which kinds of node are looked at: programme, commitment.</param>
    internal sealed record Settings(IReadOnlyList<NodeKind> Kinds);
}
