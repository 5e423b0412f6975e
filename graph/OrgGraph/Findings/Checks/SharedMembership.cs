using OrgGraph.Analysis;

namespace OrgGraph.Findings.Checks;

/// <summary>Pairs of boards that share most of their members.</summary>
internal sealed class SharedMembership : SettledCheck<SharedMembership.Settings>
{
    /// <summary>What bounds the work of counting pairs, in words.</summary>
    public const string PairBound =
        "Counting pairs costs, for each person, the square of their boards. It stops, with a notice, after as many meetings of two boards in one person as the pack says.";

    /// <inheritdoc/>
    public override string Id => "shared-membership";

    /// <inheritdoc/>
    public override CheckGroup Group => CheckGroup.Structure;

    /// <inheritdoc/>
    public override string Title => "Boards that share most of their members";

    /// <inheritdoc/>
    public override string Definition =>
        "Two boards share at least the given number of members at the same time, and at least the given share of the smaller one's members. Pairs of which one is part of the other, and plenary boards, are left out.";

    /// <inheritdoc/>
    public override string Origin => "The overlap coefficient (Szymkiewicz and Simpson): shared members by the members of the smaller board. From where on is this program's own choice.";

    /// <inheritdoc/>
    public override string? Bound => PairBound;

    /// <summary>The notice when the bound is met.</summary>
    public static string Stopped(long most) => $"It stopped after {Sentences.Count(most, "meeting")} of two boards in one person; pairs beyond that were not counted.";

    protected override IEnumerable<Finding> Find(CheckRun run, Settings settings)
    {
        var seats = run.Day.Seats;
        foreach (var pair in BoardPairs.Sharing(seats, settings.MinShared, settings.MostPairs, () => run.Notice(Stopped(settings.MostPairs)), run.Day.Cancellation))
        {
            int smaller = Math.Min(seats.Members(pair.One).Length, seats.Members(pair.Other).Length);
            if (pair.Shared < settings.MinShare * smaller) continue;
            int one = seats.BoardNode(pair.One), other = seats.BoardNode(pair.Other);
            if (((Board)run.Index.Nodes[one]).Plenary == true || ((Board)run.Index.Nodes[other]).Plenary == true || run.Day.ParentAndChild(one, other)) continue;
            var people = BoardPairs.Shared(seats, pair.One, pair.Other);
            var rows = people.SelectMany(person => new[] { seats.Seat(person, pair.One), seats.Seat(person, pair.Other) }).ToList();
            int sure = people.Count(person => Periods.All([seats.Seat(person, pair.One), seats.Seat(person, pair.Other)]) == Certainty.Definitely);
            var together = Periods.Common(rows);
            yield return run.Found(
                [one, other],
                $"{run.Name(one)} and {run.Name(other)} share {Sentences.Count(pair.Shared, "member")} at the same time, {Sentences.Share((double)pair.Shared / smaller)} of the smaller one: "
                    + $"{run.Names(people.Select(seats.PersonNode))}{Periods.Told(together)}.",
                rows,
                sure >= settings.MinShared && sure >= settings.MinShare * smaller ? Certainty.Definitely : Certainty.Possibly,
                together: together,
                measure: (double)pair.Shared / smaller,
                threshold: settings.MinShare);
        }
    }

    /// <param name="MinShared">From how many shared members on.</param>
    /// <param name="MinShare">From which share of the smaller board's members on, 0 to 1.</param>
    /// <param name="MostPairs">After how many meetings of two boards in one person the count stops.</param>
    internal sealed record Settings(int MinShared, double MinShare, long MostPairs);
}
