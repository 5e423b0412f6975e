using OrgGraph.Analysis;
using OrgGraph.Index;

namespace OrgGraph.Findings.Checks;

/// <summary>People who have sat on one board for long. Costs a walk over all seats, and for each the person's earlier ones.</summary>
internal sealed class LongTenure : SettledCheck<LongTenure.Settings>
{
    /// <inheritdoc/>
    public override string Id => "long-tenure";

    /// <inheritdoc/>
    public override CheckGroup Group => CheckGroup.People;

    /// <inheritdoc/>
    public override string Title => "Long on one board";

    /// <inheritdoc/>
    public override string Definition =>
        "Somebody has sat on a board for longer than the years after which the seat wants a rigorous review, or than the limit, counted from the first appointment; a break longer "
        + "than the pack allows starts the count anew. Seats that come with an office are left out. A start known only in part is possibly long ago; one of which nothing bounds the early side says nothing.";

    /// <inheritdoc/>
    public override string Origin =>
        "Code of governance for NHS provider trusts (1 April 2023, comply or explain): chairs and non-executive directors beyond six years need rigorous review, "
        + "and should not stay beyond nine from their first appointment. How long a break may be is this program's own choice.";

    protected override IEnumerable<Finding> Find(CheckRun run, Settings settings)
    {
        var seats = run.Day.Seats;
        for (int person = 0; person < seats.PeopleCount; person++)
        {
            for (int n = 0; n < seats.Boards(person).Length; n++)
            {
                if (Of(run, settings, seats, person, n) is { } finding) yield return finding;
            }
        }
    }

    private static Finding? Of(CheckRun run, Settings settings, SeatGraph seats, int person, int n)
    {
        var index = run.Index;
        int board = seats.BoardNode(seats.Boards(person)[n]);
        List<LinkRow> now = [.. seats.Seats(person, seats.Boards(person)[n]).Where(Counts)];
        if (now.Count == 0) return null;

        // All seats of the person on the board, ever: those that lead without a long break to today's.
        List<LinkRow> service = [.. now];
        var earlier = index.Rows.At(seats.PersonNode(person), EdgeKind.MemberOf, Direction.Out, null)
            .Where(row => index.Edges.To(row.Edge) == board && Counts(row) && !now.Exists(seat => seat.Edge == row.Edge && seat.Holding == row.Holding))
            .OrderByDescending(row => row.Period.StartHi);
        foreach (var row in earlier)
        {
            int begun = service.Min(seat => seat.Period.StartLo);
            if (row.Period.EndHi != int.MaxValue && row.Period.EndHi >= (long)begun - settings.BreakDays && row.Period.StartHi <= run.Day.Day) service.Add(row);
        }

        int earliest = service.Min(row => row.Period.StartLo), latest = service.Min(row => row.Period.StartHi);
        if (latest == DateOnly.MinValue.DayNumber) return null;
        foreach (var (years, severity, says) in new[]
        {
            (settings.LimitYears, settings.LimitSeverity, "the limit"),
            (settings.ReviewAfterYears, settings.ReviewSeverity, "the time after which the seat wants a rigorous review"),
        })
        {
            if (years > run.Day.AsOf.Year - 1) continue;
            int since = run.Day.AsOf.AddYears(-years).DayNumber;
            bool surely = latest < since, possibly = earliest != int.MinValue && earliest < since;
            if (!surely && !possibly) continue;
            var start = new PossibleDay(earliest == int.MinValue ? null : DateOnly.FromDayNumber(earliest), latest == int.MaxValue ? null : DateOnly.FromDayNumber(latest));
            return run.Found(
                [seats.PersonNode(person), board],
                $"{run.Name(seats.PersonNode(person))} has sat on {run.Name(board)} since {Sentences.Day(start)}, {(surely ? "" : "possibly ")}more than {years} years: {says}.",
                service,
                surely ? Periods.All(now.Take(1)) : Certainty.Possibly,
                severity: severity,
                threshold: years,
                measure: latest == int.MaxValue ? null : Math.Floor((run.Day.Day - latest) / 365.2425 * 10) / 10);
        }

        return null;

        bool Counts(LinkRow row) => settings.Roles.Contains((MemberRole)index.Edges.Quality(row.Edge)) && index.Edges.ExOfficio(row.Edge) != true;
    }

    /// <param name="Roles">The roles whose seats count.</param>
    /// <param name="ReviewAfterYears">Years after which a seat wants review.</param>
    /// <param name="ReviewSeverity">How much that matters.</param>
    /// <param name="LimitYears">Years beyond which nobody should stay.</param>
    /// <param name="LimitSeverity">How much that matters.</param>
    /// <param name="BreakDays">A break of more days starts the count anew.</param>
    internal sealed record Settings(IReadOnlyList<MemberRole> Roles, int ReviewAfterYears, Severity ReviewSeverity, int LimitYears, Severity LimitSeverity, int BreakDays);
}
