namespace OrgGraph.Findings.Checks;

/// <summary>People whose leaving would leave programmes or commitments without anybody accountable. Costs a walk over all accountabilities.</summary>
internal sealed class KeyPersonOwner : SettledCheck<KeyPersonOwner.Settings>
{
    /// <inheritdoc/>
    public override string Id => "key-person-owner";

    /// <inheritdoc/>
    public override CheckGroup Group => CheckGroup.People;

    /// <inheritdoc/>
    public override string Title => "The only owner of several things";

    /// <inheritdoc/>
    public override string Definition =>
        "If this person left, at least the given number of programmes and commitments would have nobody accountable. What somebody answers for by a post is left out: the post stays.";

    /// <inheritdoc/>
    public override string Origin => "The RACI rule wants exactly one person accountable for each thing, so one thing is as it should be; from how many on it is a risk is this program's own choice.";

    protected override IEnumerable<Finding> Find(CheckRun run, Settings settings)
    {
        var (index, items) = (run.Index, run.Day.Items);
        var sole = items.All
            .Select(item => items.Carried(item, Responsibility.Accountable).ToList())
            .Where(rows => rows.Count > 0 && rows[0].Person >= 0 && rows.TrueForAll(row => row.Person == rows[0].Person && row.Holding < 0))
            .GroupBy(rows => rows[0].Person)
            .OrderBy(group => group.Key);
        foreach (var person in sole)
        {
            var rows = person.SelectMany(found => found).ToList();
            if (person.Count() < settings.MinItems) continue;
            bool sure = person.Count(found => Periods.All(found) == Certainty.Definitely) >= settings.MinItems;
            yield return run.Found(
                [person.Key],
                $"{run.Name(person.Key)} alone is accountable for {run.Names(rows.Select(row => index.Edges.To(row.Edge)))}. If they left, nobody would be.",
                rows,
                sure ? Certainty.Definitely : Certainty.Possibly,
                measure: person.Count(),
                threshold: settings.MinItems);
        }
    }

    /// <param name="MinItems">From how many programmes and commitments on.</param>
    internal sealed record Settings(int MinItems);
}
