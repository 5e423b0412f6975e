namespace OrgGraph.Viz.Diagrams;

/// <summary>
/// Every programme of a day between the boards that oversee it and those who are accountable or lead its delivery, each person once, so that
/// whoever answers for several is seen. Programmes that nobody or several answer for are marked.
/// </summary>
internal static class AccountabilityOverview
{
    private static readonly Responsibility[] Duties = [Responsibility.Accountable, Responsibility.DeliveryLead];

    public static Diagram Of(AccountabilityFacts facts, Func<NodeId, string?>? address)
    {
        address ??= id => Addresses.Of(id);
        Link[] duties = [.. facts.Accountabilities.Where(link => Duties.Contains(AccountabilityDiagram.Duty(link)))];
        Link[] boards = [.. facts.Oversights, .. facts.Lines];
        var boxes = boards.Select(link => link.Edge is ReportingLine ? link.To : link.From).DistinctBy(node => node.NodeId)
            .Select(node => Box(node, 0, facts, address)).ToList();
        boxes.AddRange(facts.Programmes.Select(listed => Box(listed.Node, 1, facts, address, [.. Said(listed, duties)])));
        foreach (var holder in duties.GroupBy(link => link.Person?.NodeId ?? link.From.NodeId))
        {
            var first = holder.First();
            var said = first.IsVacant ? new BoxText("Vacant", Emphasis.Mark)
                : holder.Select(link => link.Edge.To).Distinct().Count() is > 1 and var count ? new BoxText($"Answers for {count}", Emphasis.Mark) : null;
            var post = first.Person is not null && holder.All(link => link.Post is not null)
                ? new BoxText($"As {string.Join("; ", holder.Select(link => link.Post!.Name).Distinct())}") : null;
            boxes.Add(Box((Node?)first.Person ?? first.From, 2, facts, address, [.. new[] { post, said }.OfType<BoxText>()]) with { IsUncertain = first.IsVacant });
        }

        string[] unowned = [.. facts.Programmes.Where(listed => !duties.Any(link => link.Edge.To == listed.Node.NodeId)).Select(listed => listed.Node.Name)];
        return Grouping.Fit(new()
        {
            Key = "accountability",
            Title = "Who answers for what",
            Subtitle = facts.Dataset,
            AsOf = facts.AsOf,
            Flow = Flow.Across,
            Description = $"{BoxKinds.Count(facts.Programmes.Count, BoxKind.Programme)}, the boards that oversee them on the left, "
                + "and who is accountable or leads delivery on the right.",
            Tiers = [new("Boards"), new("Programmes"), new("Accountable officers and delivery leads")],
            Boxes = boxes,
            Lines = [.. boards.Select(link => Line(link, facts)), .. Owned(duties, facts)],
            Notes = unowned.Length == 0 ? []
                : [$"Nobody is stated to be accountable for, or to lead the delivery of, {BoxKinds.Count(unowned.Length, BoxKind.Programme)}: "
                    + $"{string.Join("; ", unowned)}."],
            Sources = Phrases.SourceNames([.. boards.Concat(duties).SelectMany(link => link.Edge.Citations.Concat(link.Through?.Citations ?? [])),
                .. facts.Programmes.SelectMany(listed => listed.Node.Citations)], facts.Sources),
        });
    }

    private static IEnumerable<BoxText> Said(Listed listed, Link[] duties)
    {
        if (listed.Node is Programme { Kind: not ProgrammeKind.Workstream and var kind }) yield return new(Phrases.Capital(Phrases.Plain(kind)), Emphasis.Quiet);
        Link[] accountable = [.. duties.Where(link => link.Edge.To == listed.Node.NodeId && AccountabilityDiagram.Duty(link) == Responsibility.Accountable)];
        int count = accountable.Select(link => link.Person?.NodeId ?? link.From.NodeId).Distinct().Count();
        if (count == 0) yield return new("Nobody accountable", Emphasis.Mark);
        if (count > 1) yield return new($"{count} accountable", Emphasis.Mark);
        if (listed.Certainty == Certainty.Possibly) yield return new("Possibly in existence on this day", Emphasis.Quiet);
    }

    private static Box Box(Node node, int tier, AccountabilityFacts facts, Func<NodeId, string?> address, params BoxText[] said) => new()
    {
        Id = node.NodeId.ToString(),
        Kind = BoxKinds.Of(node),
        Name = node.Name,
        Tier = tier,
        Address = address(node.NodeId),
        Tooltip = Phrases.Tooltip(node, facts.Sources),
        Mentions = Mention.Of(node),
        Lines = said,
        IsUncertain = node.Standing == Standing.Provisional,
    };

    private static Line Line(Link link, AccountabilityFacts facts)
    {
        var tie = Tie.Of(link);
        return new()
        {
            Id = link.Edge.Id.ToString(),
            From = tie.From.NodeId.ToString(),
            To = tie.To.NodeId.ToString(),
            Style = tie.Style,
            Sentence = tie.Sentence,
            Details = Phrases.Besides(link, facts.Sources),
            Mentions = Mention.Of(link),
            IsUncertain = Phrases.IsDoubtful(link),
        };
    }

    /// <summary>One line from each programme to each who answers for it, with all their duties beside it.</summary>
    private static IEnumerable<Line> Owned(Link[] duties, AccountabilityFacts facts)
    {
        foreach (var pair in duties.GroupBy(link => (link.Edge.To, Holder: link.Person?.NodeId ?? link.From.NodeId)))
        {
            string[] roles = [.. pair.OrderBy(AccountabilityDiagram.Duty).Select(link => Phrases.Plain(AccountabilityDiagram.Duty(link))).Distinct()];
            string doubt = pair.All(Phrases.IsDoubtful) ? Phrases.Doubt(pair.First()) : "";
            yield return new()
            {
                Id = $"{pair.First().Edge.Id}#{pair.Key.Holder.Key}",
                From = pair.Key.To.ToString(),
                To = pair.Key.Holder.ToString(),
                Style = LineStyle.Accountable,
                Label = Phrases.Capital(string.Join(", ", roles)) + doubt,
                Sentence = string.Join("; ", pair.Select(link => Tie.Of(link).Sentence).Distinct()),
                Details = [.. pair.SelectMany(link => Phrases.Besides(link, facts.Sources)).Distinct()],
                Mentions = [.. pair.SelectMany(Mention.Of).Distinct()],
                IsUncertain = doubt.Length > 0,
            };
        }
    }
}
