namespace OrgGraph.Findings.Checks;

/// <summary>Responsibilities that belong to a post which nobody holds. Costs a walk over all accountabilities.</summary>
internal sealed class VacantAccountability : SettledCheck<VacantAccountability.Settings>
{
    /// <inheritdoc/>
    public override string Id => "vacant-accountability";

    /// <inheritdoc/>
    public override CheckGroup Group => CheckGroup.Accountability;

    /// <inheritdoc/>
    public override string Title => "Responsibility of a vacant post";

    /// <inheritdoc/>
    public override string Definition =>
        "A post has a responsibility for a programme or commitment under way, and nobody holds the post on the day. Somebody who only possibly holds it counts as holding it.";

    /// <inheritdoc/>
    public override string Origin => "RACI: somebody must do each thing and one person answer for it. How much each responsibility matters is this program's own choice.";

    protected override IEnumerable<Finding> Find(CheckRun run, Settings settings)
    {
        var (index, items) = (run.Index, run.Day.Items);
        foreach (var row in items.All.SelectMany(items.Carried).Where(row => row.Person < 0))
        {
            var responsibility = items.ResponsibilityOf(row);
            if (!settings.Severities.TryGetValue(responsibility, out var severity)) continue;
            var (item, post, behalf) = (index.Edges.To(row.Edge), index.Edges.From(row.Edge), index.Edges.OnBehalfOf(row.Edge));
            string organisation = behalf < 0 ? "" : $" of {run.Name(behalf)}";
            yield return run.Found(
                behalf < 0 ? [item, post] : [item, post, behalf],
                $"{run.Name(item)} has no named {Sentences.Word(responsibility)}{organisation}: nobody holds the post {run.Name(post)}.",
                [row],
                row.Certainty,
                topic: Words.Of(responsibility),
                nodes: [post],
                severity: severity);
        }
    }

    /// <param name="Severities">How much a vacancy matters, by responsibility; one that is left out is not looked at.</param>
    internal sealed record Settings(IReadOnlyDictionary<Responsibility, Severity> Severities);
}
