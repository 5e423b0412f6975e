using OrgGraph.Index;

namespace OrgGraph.Findings.Checks;

/// <summary>People who are accountable for what they also oversee, or represent a partner in. Costs a walk over accountabilities and the seats of the boards that oversee them.</summary>
internal sealed class SelfOversight : SettledCheck<SelfOversight.Settings>
{
    /// <inheritdoc/>
    public override string Id => "self-oversight";

    /// <inheritdoc/>
    public override CheckGroup Group => CheckGroup.Accountability;

    /// <inheritdoc/>
    public override string Title => "Accountable for what they also oversee";

    /// <inheritdoc/>
    public override string Definition =>
        "Somebody is accountable for a programme or commitment and, at the same time, represents a partner organisation in it, or sits in one of the pack's roles on a board that oversees it or the nearest whole of it that is overseen.";

    /// <inheritdoc/>
    public override string Origin => "Separation of who does a thing from who scrutinises it; which roles count as overseeing is this program's own choice: chairs and deputy chairs, since accountable people are wanted as members.";

    protected override IEnumerable<Finding> Find(CheckRun run, Settings settings)
    {
        var (index, items) = (run.Index, run.Day.Items);
        foreach (int item in items.All)
        {
            foreach (var person in items.Carried(item, Responsibility.Accountable).Where(row => row.Person >= 0).GroupBy(row => row.Person))
            {
                List<LinkRow> represents = settings.RepresentingAPartner
                    ? [.. items.Inherited(item, [Responsibility.PartnerLead]).Where(row => row.Person == person.Key)]
                    : [];
                var (seats, overseers) = Oversees(run, settings, item, person.Key);
                if (represents.Count + seats.Count == 0) continue;
                List<string> also = [];
                if (seats.Count > 0) also.Add($"is {Roles(index, seats)} of {run.Names(seats.Select(row => index.Edges.To(row.Edge)))}, which oversees it");
                if (represents.Count > 0) also.Add($"represents {Represented(run, represents)} in it");
                var rows = person.Concat(represents).Concat(seats).ToList();
                var together = Periods.Common(rows);
                yield return run.Found(
                    [person.Key, item],
                    $"{run.Name(person.Key)} is accountable for {run.Name(item)} and {string.Join(" and ", also)}{Periods.Told(together)}.",
                    rows.Concat(overseers),
                    Periods.All(person).And(Surest(represents.Concat(seats))),
                    together: together);
            }
        }
    }

    private static (List<LinkRow> Seats, List<LinkRow> Overseers) Oversees(CheckRun run, Settings settings, int item, int person)
    {
        var (seats, overseers) = (new List<LinkRow>(), new List<LinkRow>());
        foreach (var overseer in run.Day.Items.Overseers(item))
        {
            var held = run.Day.Rows(run.Index.Edges.From(overseer.Edge), EdgeKind.MemberOf, Direction.In)
                .Where(row => row.Person == person && settings.Roles.Contains((MemberRole)run.Index.Edges.Quality(row.Edge))).ToList();
            if (held.Count == 0) continue;
            seats.AddRange(held);
            overseers.Add(overseer);
        }

        return (seats, overseers);
    }

    /// <summary>One way of overseeing is enough.</summary>
    private static Certainty Surest(IEnumerable<LinkRow> rows) => rows.Max(row => row.Certainty);

    private static string Roles(GraphIndex index, List<LinkRow> seats) => Sentences.List([.. seats.Select(row => Sentences.Word((MemberRole)index.Edges.Quality(row.Edge))).Distinct()]);

    private static string Represented(CheckRun run, List<LinkRow> rows)
    {
        int[] organisations = [.. rows.Select(row => run.Index.Edges.OnBehalfOf(row.Edge)).Where(behalf => behalf >= 0)];
        return organisations.Length == 0 ? "a partner" : run.Names(organisations);
    }

    /// <param name="Roles">The roles on a board that count as overseeing.</param>
    /// <param name="RepresentingAPartner">Whether representing a partner in the item counts.</param>
    internal sealed record Settings(IReadOnlyList<MemberRole> Roles, bool RepresentingAPartner);
}
