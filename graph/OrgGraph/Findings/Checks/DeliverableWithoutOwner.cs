namespace OrgGraph.Findings.Checks;

/// <summary>Deliverables that nobody owns. Costs a walk over commitments.</summary>
internal sealed class DeliverableWithoutOwner : SettledCheck<DeliverableWithoutOwner.Settings>
{
    /// <inheritdoc/>
    public override string Id => "deliverable-without-owner";

    /// <inheritdoc/>
    public override CheckGroup Group => CheckGroup.Accountability;

    /// <inheritdoc/>
    public override string Title => "Deliverable without an owner";

    /// <inheritdoc/>
    public override string Definition =>
        "A deliverable under way has nobody in any of the responsibilities that count as owning it, and no whole of it has either. A vacant post is an owner here: vacancies have a check of their own.";

    /// <inheritdoc/>
    public override string Origin => "RACI: somebody does the work and one person answers for it. Which responsibilities count as owning is this program's own choice.";

    protected override IEnumerable<Finding> Find(CheckRun run, Settings settings)
    {
        foreach (int item in run.Day.Items.All)
        {
            if (run.Index.Nodes[item] is not Commitment { Kind: CommitmentKind.Deliverable } deliverable) continue;
            if (run.Day.Items.Inherited(item, settings.Responsibilities).Count > 0) continue;
            var parts = run.Day.Rows(item, EdgeKind.PartOf, Direction.Out);
            string of = parts.Count == 0 ? "" : $" of {run.Names(parts.Select(row => run.Index.Edges.To(row.Edge)))}";
            yield return run.Found([item], $"The deliverable {deliverable.Name}{of} has no owner.", parts, run.Day.Exists(item), nodes: [item]);
        }
    }

    /// <param name="Responsibilities">The responsibilities that count as owning.</param>
    internal sealed record Settings(IReadOnlyList<Responsibility> Responsibilities);
}
