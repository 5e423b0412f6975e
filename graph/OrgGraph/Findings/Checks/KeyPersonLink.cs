using OrgGraph.Analysis;

namespace OrgGraph.Findings.Checks;

/// <summary>People whose leaving would cut the boards into groups that share nobody. Costs one walk over people, boards and seats.</summary>
internal sealed class KeyPersonLink : SettledCheck<KeyPersonLink.Settings>
{
    /// <inheritdoc/>
    public override string Id => "key-person-link";

    /// <inheritdoc/>
    public override CheckGroup Group => CheckGroup.People;

    /// <inheritdoc/>
    public override string Title => "Only this person joins groups of boards";

    /// <inheritdoc/>
    public override string Definition =>
        "If this person left, the boards that hang together through shared members today would fall into groups that share nobody, each of at least the given number of boards and of other people.";

    /// <inheritdoc/>
    public override string Origin => "An articulation point of the graph of people and boards (Tarjan 1972). How large a group must be to matter is this program's own choice.";

    protected override IEnumerable<Finding> Find(CheckRun run, Settings settings)
    {
        var seats = run.Day.Seats;
        foreach (var cut in CutPeople.Of(seats, run.Day.Cancellation))
        {
            var large = cut.Groups.Where(group => group.Boards >= settings.MinBoards && group.People >= settings.MinPeople).ToList();
            if (large.Count < 2) continue;
            int person = seats.PersonNode(cut.Person);
            var rows = large.Select(group => seats.Seat(cut.Person, group.Through)).ToList();
            yield return run.Found(
                [person],
                $"If {run.Name(person)} left, {Sentences.Count(large.Count, "group")} of boards would share nobody any more: "
                    + $"{string.Join("; ", large.Select(group => $"{Sentences.Count(group.Boards, "board")} with {run.Name(seats.BoardNode(group.Through))}"))}.",
                rows,
                Periods.All(rows),
                together: Periods.Common(rows),
                measure: large.Count);
        }
    }

    /// <param name="MinBoards">A group has at least so many boards.</param>
    /// <param name="MinPeople">A group has at least so many people besides this one.</param>
    internal sealed record Settings(int MinBoards, int MinPeople);
}
