namespace OrgGraph.Findings.Checks;

/// <summary>Accountable people who do not sit on the board that oversees what they answer for. Costs a walk over accountabilities and the seats of those boards.</summary>
internal sealed class AccountableOffBoard : SettledCheck<AccountableOffBoard.Settings>
{
    /// <inheritdoc/>
    public override string Id => "accountable-off-board";

    /// <inheritdoc/>
    public override CheckGroup Group => CheckGroup.Accountability;

    /// <inheritdoc/>
    public override string Title => "Accountable, but not on the board that oversees it";

    /// <inheritdoc/>
    public override string Definition =>
        "Somebody is accountable for a programme or commitment, and neither sits on nor attends any board that oversees it or the nearest whole of it that is overseen. "
        + "Boards with fewer recorded members than the pack says are left out: their record is too thin to miss anybody.";

    /// <inheritdoc/>
    public override string Origin => "This program's own, after RACI practice: whoever answers for a thing should be heard where it is decided.";

    protected override IEnumerable<Finding> Find(CheckRun run, Settings settings)
    {
        var (index, items) = (run.Index, run.Day.Items);
        foreach (int item in items.All)
        {
            var accountable = items.Carried(item, Responsibility.Accountable).Where(row => row.Person >= 0).ToList();
            var overseers = accountable.Count == 0 ? [] : items.Overseers(item);
            if (overseers.Count == 0) continue;
            var present = overseers.SelectMany(row => run.Day.Rows(index.Edges.From(row.Edge), EdgeKind.MemberOf, Direction.In)).Where(row => row.Person >= 0).ToList();
            bool thin = overseers.Any(o => present.Where(row => index.Edges.To(row.Edge) == index.Edges.From(o.Edge)).Select(row => row.Person).Distinct().Count() < settings.MinRecordedMembers);
            if (thin) continue;
            foreach (var person in accountable.GroupBy(row => row.Person).Where(person => !present.Exists(row => row.Person == person.Key)))
            {
                int[] boards = [.. overseers.Select(row => index.Edges.From(row.Edge)).Distinct()];
                yield return run.Found(
                    [person.Key, item, .. boards],
                    $"{run.Name(person.Key)} is accountable for {run.Name(item)} but is not on {run.Names(boards)}, which {(boards.Length == 1 ? "oversees" : "oversee")} it.",
                    person.Concat(overseers),
                    Periods.All(person.Concat(overseers)));
            }
        }
    }

    /// <param name="MinRecordedMembers">Boards with fewer recorded members are left out.</param>
    internal sealed record Settings(int MinRecordedMembers);
}
