namespace OrgGraph.Findings.Checks;

/// <summary>People who carry a large share of one responsibility. Costs a walk over all accountabilities.</summary>
internal sealed class PortfolioConcentration : SettledCheck<PortfolioConcentration.Settings>
{
    /// <inheritdoc/>
    public override string Id => "portfolio-concentration";

    /// <inheritdoc/>
    public override CheckGroup Group => CheckGroup.People;

    /// <inheritdoc/>
    public override string Title => "One person carries much of one role";

    /// <inheritdoc/>
    public override string Definition =>
        "Of all programmes that have somebody in a responsibility, or of all commitments, one person has it in at least the given number and at least the given share.";

    /// <inheritdoc/>
    public override string Origin => "This program's own choice: three or more, and three fifths. After the RACI rule that one person should not be accountable for too much.";

    protected override IEnumerable<Finding> Find(CheckRun run, Settings settings)
    {
        var (index, items) = (run.Index, run.Day.Items);
        foreach (var kind in new[] { NodeKind.Programme, NodeKind.Commitment })
        {
            var carried = items.All.Where(item => index.Nodes[item].NodeId.Kind == kind).SelectMany(items.Carried).ToLookup(items.ResponsibilityOf);
            foreach (var responsibility in settings.Responsibilities)
            {
                var rows = carried[responsibility].ToList();
                int all = rows.Select(row => index.Edges.To(row.Edge)).Distinct().Count();
                foreach (var person in rows.Where(row => row.Person >= 0).GroupBy(row => row.Person).OrderBy(group => group.Key))
                {
                    int possible = person.Select(row => index.Edges.To(row.Edge)).Distinct().Count();
                    if (!Large(possible)) continue;
                    bool sure = Large(person.Where(row => row.Certainty == Certainty.Definitely).Select(row => index.Edges.To(row.Edge)).Distinct().Count());
                    string things = Sentences.Word(kind);
                    string of = possible == all ? $"all {Sentences.Count(all, things)}" : $"{possible} of the {Sentences.Count(all, things)}";
                    yield return run.Found(
                        [person.Key],
                        $"{run.Name(person.Key)} is {Sentences.Word(responsibility)} in {of} that have one ({Sentences.Share((double)possible / all)}): {run.Names(person.Select(row => index.Edges.To(row.Edge)))}.",
                        person,
                        sure ? Certainty.Definitely : Certainty.Possibly,
                        topic: $"{Words.Of(responsibility)} {Words.Of(kind)}",
                        measure: (double)possible / all,
                        threshold: settings.MinShare);
                }

                bool Large(int count) => count >= settings.MinItems && count >= settings.MinShare * all;
            }
        }
    }

    /// <param name="Responsibilities">Which responsibilities are looked at.</param>
    /// <param name="MinItems">From how many programmes or commitments on.</param>
    /// <param name="MinShare">From which share on, 0 to 1.</param>
    internal sealed record Settings(IReadOnlyList<Responsibility> Responsibilities, int MinItems, double MinShare);
}
