namespace OrgGraph.Viz.Diagrams;

/// <summary>
/// Who answers for a programme on a day. On its left the boards that oversee it, who delivers it and what it promises; on its right who is
/// accountable, who leads delivery, and the partner leads by the organisation for which they speak. Vacancies, doubled ownership and its want are
/// marked. Without a programme: every programme between its boards and those who answer for it.
/// </summary>
public static class AccountabilityDiagram
{
    /// <summary>The most commitments that are drawn one by one.</summary>
    public const int MostParts = 12;

    private const string Accountable = "Accountable";

    /// <summary>The diagram as the store has it on a day.</summary>
    /// <param name="store">Where the facts are.</param>
    /// <param name="programme">Which programme; null for an overview of all.</param>
    /// <param name="asOf">The day; null for all time.</param>
    /// <param name="address">Where the page of a node is; <see cref="Addresses"/> without a date when null.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Null when there is no such programme on that day.</returns>
    public static async Task<Diagram?> Of(IGraphStore store, ProgrammeId? programme, DateOnly? asOf, Func<NodeId, string?>? address = null,
        CancellationToken cancellation = default) =>
        await AccountabilityFacts.Read(store, programme, asOf, cancellation).ConfigureAwait(false) is not { } facts ? null
            : programme is null ? AccountabilityOverview.Of(facts, address) : Of(facts, address);

    /// <summary>The diagram of one programme, of facts already read.</summary>
    /// <exception cref="ArgumentException">There is not exactly one programme among the facts.</exception>
    public static Diagram Of(AccountabilityFacts facts, Func<NodeId, string?>? address = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Programmes is not [{ Node: Programme programme } listed]) throw new ArgumentException("One programme is wanted.", nameof(facts));
        var star = new Star(programme, facts.Sources, address ?? (id => Addresses.Of(id)));
        foreach (var link in facts.Oversights) star.Before("Overseen by", link, link.From, LineStyle.Oversees);
        foreach (var link in facts.Lines) star.Before("Reports to", link, link.To, Relation.StyleOf((ReportingLine)link.Edge));
        foreach (var link in facts.Deliveries) star.Before("Delivered by", link, link.From, LineStyle.Delivers);
        foreach (var link in facts.Parts.Take(MostParts)) star.Before(PartHeading(link), link, link.From, LineStyle.PartOf, [.. Owners(link, facts)]);
        if (facts.Parts.Count > MostParts) star.Rest(PartHeading(facts.Parts[0]), [.. facts.Parts.Skip(MostParts)]);
        Link[] accountable = [.. facts.Accountabilities.Where(link => Duty(link) == Responsibility.Accountable)];
        if (accountable.Length == 0) star.Nobody(Accountable, "Nobody is stated to be accountable");
        foreach (var link in accountable) star.After(Accountable, link, Doubled(accountable));
        foreach (var duty in Enum.GetValues<Responsibility>().Where(duty => duty is not (Responsibility.Accountable or Responsibility.PartnerLead)))
        {
            Link[] having = [.. facts.Accountabilities.Where(link => Duty(link) == duty)];
            foreach (var link in having) star.After(Phrases.Capital(Phrases.Plain(duty)), link, having.Any(one => one.IsVacant) ? null : Also(link, accountable));
        }

        var partners = facts.Accountabilities.Where(link => Duty(link) == Responsibility.PartnerLead)
            .GroupBy(link => link.OnBehalfOf?.Name ?? "no organisation stated").OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var partner in partners)
        {
            foreach (var link in partner) star.After($"Partner lead: {partner.Key}", link, Also(link, accountable), organisationSaid: true);
        }

        return star.Into(new()
        {
            Key = "accountability",
            Title = $"Who answers for {programme.Name}",
            Subtitle = facts.Dataset,
            AsOf = facts.AsOf,
            Description = Describe(programme, facts, accountable),
            Tiers = [],
            Boxes = [],
            Sources = Phrases.SourceNames(star.Cited, facts.Sources),
        }, listed.Certainty == Certainty.Possibly);
    }

    /// <summary>What is said of one who shares accountability; null for one who has it alone.</summary>
    internal static BoxText? Doubled(IReadOnlyList<Link> accountable) =>
        accountable.Select(link => (link.Person?.NodeId ?? link.From.NodeId)).Distinct().Count() is > 1 and var count
            ? new($"One of {count} accountable", Emphasis.Mark) : null;

    internal static Responsibility Duty(Link link) => ((Accountability)link.Edge).Responsibility;

    private static BoxText? Also(Link link, Link[] accountable) =>
        link.Person is { } person && accountable.Any(other => other.Person?.Id == person.Id) ? new("Is accountable too", Emphasis.Quiet) : null;

    private static string PartHeading(Link link) => link.From is Programme ? "Its parts" : "Commitments";

    /// <summary>Who is accountable for a part, where that is stated of the part itself.</summary>
    private static IEnumerable<BoxText> Owners(Link part, AccountabilityFacts facts)
    {
        Link[] owners = [.. facts.PartAccountabilities.Where(link => link.Edge.To == part.Edge.From && Duty(link) == Responsibility.Accountable)];
        if (owners.Length > 0) yield return new($"Accountable: {string.Join("; ", owners.Select(Phrases.Carrier).Distinct())}");
        if (Doubled(owners) is not null) yield return new($"{owners.Length} accountable", Emphasis.Mark);
    }

    private static string Describe(Programme programme, AccountabilityFacts facts, Link[] accountable)
    {
        string who = accountable.Length == 0 ? "nobody is stated to be accountable"
            : $"accountable: {string.Join("; ", accountable.Select(Phrases.Carrier).Distinct())}";
        string board = facts.Oversights.Count == 0 ? "No board is stated to oversee it"
            : $"Overseen by {string.Join("; ", facts.Oversights.Select(link => link.From.Name).Distinct())}";
        return $"{programme.Name}: {who}. {board}.";
    }
}
