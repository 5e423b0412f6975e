using OrgGraph.Index;

namespace OrgGraph.Findings.Checks;

/// <summary>Responsibilities that are still to be confirmed. Costs a walk over all accountabilities.</summary>
internal sealed class ProvisionalAccountability : SettledCheck<ProvisionalAccountability.Settings>
{
    /// <inheritdoc/>
    public override string Id => "provisional-accountability";

    /// <inheritdoc/>
    public override CheckGroup Group => CheckGroup.Accountability;

    /// <inheritdoc/>
    public override string Title => "Responsibility still to be confirmed";

    /// <inheritdoc/>
    public override string Definition =>
        "Everybody recorded in one responsibility for a programme or commitment under way, for one organisation where they represent one, is marked as still to be confirmed, or holds the post only provisionally.";

    /// <inheritdoc/>
    public override string Origin => "This program's own: a name with \"TBC\" after it is no settled answer to who answers for a thing.";

    protected override IEnumerable<Finding> Find(CheckRun run, Settings settings)
    {
        var (index, items) = (run.Index, run.Day.Items);
        foreach (int item in items.All)
        {
            var groups = items.Carried(item).Where(row => row.Person >= 0).GroupBy(row => (Responsibility: items.ResponsibilityOf(row), Behalf: index.Edges.OnBehalfOf(row.Edge)));
            foreach (var group in groups.OrderBy(group => group.Key))
            {
                if (!settings.Responsibilities.Contains(group.Key.Responsibility) || !group.All(row => Provisional(index, row))) continue;
                int[] people = [.. group.Select(row => row.Person).Distinct()];
                string behalf = group.Key.Behalf < 0 ? "" : $" on behalf of {run.Name(group.Key.Behalf)}";
                yield return run.Found(
                    [item, .. people],
                    $"{run.Names(people)} {(people.Length == 1 ? "is" : "are")} {Sentences.Phrase(group.Key.Responsibility)} {run.Name(item)}{behalf}, still to be confirmed.",
                    group,
                    Periods.All(group),
                    topic: $"{Words.Of(group.Key.Responsibility)} {(group.Key.Behalf < 0 ? "" : index.Nodes[group.Key.Behalf].NodeId)}");
            }
        }
    }

    internal static bool Provisional(GraphIndex index, LinkRow row) =>
        index.Edges.Standing(row.Edge) == Standing.Provisional
        || (row.Holding >= 0 && (index.Edges.Standing(row.Holding) == Standing.Provisional || (Tenure)index.Edges.Quality(row.Holding) == Tenure.Provisional));

    /// <param name="Responsibilities">Which responsibilities are looked at.</param>
    internal sealed record Settings(IReadOnlyList<Responsibility> Responsibilities);
}
