namespace OrgGraph.Findings.Checks;

/// <summary>The same people accountable together for several things. Costs a walk over all accountabilities.</summary>
internal sealed class SameAccountablePeople : SettledCheck<SameAccountablePeople.Settings>
{
    /// <inheritdoc/>
    public override string Id => "same-accountable-people";

    /// <inheritdoc/>
    public override CheckGroup Group => CheckGroup.Accountability;

    /// <inheritdoc/>
    public override string Title => "The same people accountable for several things";

    /// <inheritdoc/>
    public override string Definition => "Exactly the same people, at least as many as the pack says, are accountable together for at least the given number of programmes or commitments at the same time.";

    /// <inheritdoc/>
    public override string Origin => "This program's own: a pair that shares one thing may be chance; one that shares several is an arrangement that nobody may have decided.";

    protected override IEnumerable<Finding> Find(CheckRun run, Settings settings)
    {
        var (index, items) = (run.Index, run.Day.Items);
        var groups = items.All
            .Select(item => items.Carried(item, Responsibility.Accountable).Where(row => row.Person >= 0).ToList())
            .Where(rows => rows.Select(row => row.Person).Distinct().Count() >= settings.MinPeople)
            .GroupBy(rows => string.Join(' ', rows.Select(row => row.Person).Distinct().Order()));
        foreach (var group in groups)
        {
            var rows = group.SelectMany(found => found).ToList();
            int[] people = [.. rows.Select(row => row.Person).Distinct()], shared = [.. rows.Select(row => index.Edges.To(row.Edge)).Distinct()];
            if (shared.Length < settings.MinItems) continue;
            var together = Periods.Common(rows);
            bool sure = group.Count(found => Periods.All(found) == Certainty.Definitely) >= settings.MinItems;
            yield return run.Found(
                people,
                $"{run.Names(people)} share accountability for {run.Names(shared)}{Periods.Told(together)}.",
                rows,
                sure ? Certainty.Definitely : Certainty.Possibly,
                together: together,
                measure: shared.Length,
                threshold: settings.MinItems);
        }
    }

    /// <param name="MinPeople">From how many people on.</param>
    /// <param name="MinItems">From how many shared things on.</param>
    internal sealed record Settings(int MinPeople, int MinItems);
}
