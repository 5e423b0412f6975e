namespace OrgGraph.Viz.Diagrams;

/// <summary>How a link appears in the surroundings of a node.</summary>
/// <param name="Heading">Under which heading the other end stands.</param>
/// <param name="IsBefore">Whether it stands to the left: what the centre belongs to or answers to, and who sits on it.</param>
/// <param name="Other">The node at the other end.</param>
/// <param name="Style">The style of the line.</param>
/// <param name="Role">The word beside the line; empty for none.</param>
/// <param name="Text">What is said under the name; null for nothing.</param>
/// <param name="Sentence">The whole as a sentence.</param>
internal sealed record Relation(string Heading, bool IsBefore, Node Other, LineStyle Style, string Role, string? Text, string Sentence)
{
    /// <summary>The relation that a link states about a centre; null for one that is not drawn.</summary>
    public static Relation? Of(Link link, Node centre)
    {
        bool leaves = link.Edge.From == centre.NodeId || link.Person?.NodeId == centre.NodeId;
        string a = link.From.Name, b = link.To.Name, on = link.OnBehalfOf is { } body ? $" on behalf of {body.Name}" : "";
        string? speaks = link.OnBehalfOf is { } spoken ? $"For {spoken.Name}" : null;
        string who = Phrases.Carrier(link);
        string? through = leaves && link.Post is { } post ? $"As {post.Name}" : null;
        string? both = (speaks, through) switch { (null, _) => through, (_, null) => speaks, _ => $"{through}. {speaks}" };
        var carrier = (Node?)link.Person ?? link.From;
        string vacant = link.IsVacant ? "Vacant" : "";
        return (link.Edge, leaves) switch
        {
            (Membership { Role: var role }, true) when link.To is Board =>
                new("Seats", false, link.To, LineStyle.Member, Word(role), both, $"{who}: {Plain(role)} of {b}{on}"),
            (Membership { Role: var role }, true) =>
                new("Belongs to", true, link.To, LineStyle.Member, role == MemberRole.Member ? "" : Word(role), both, $"{who}: {Plain(role)} of {b}"),
            (Membership { Role: var role }, false) =>
                new("Members", true, carrier, LineStyle.Member, Word(role), Join(link.Person is not null ? link.Post?.Name : null, speaks, vacant),
                    $"{who}: {Plain(role)} of {b}{on}"),
            (Holding { Tenure: var tenure }, true) =>
                new("Posts held", true, link.To, LineStyle.Holds, tenure == Tenure.Substantive ? "" : Word(tenure), null, $"{a} holds the post {b}"),
            (Accountability { Responsibility: var duty }, true) =>
                new("Answers for", false, link.To, LineStyle.Accountable, Word(duty), both, $"{who}: {Plain(duty)} for {b}{on}"),
            (Accountability { Responsibility: var duty }, false) =>
                new("Who answers for it", true, carrier, LineStyle.Accountable, Word(duty), Join(link.Person is not null ? link.Post?.Name : null, speaks, vacant),
                    $"{who}: {Plain(duty)} for {b}{on}"),
            (ReportingLine line, true) => new("Reports to", true, link.To, StyleOf(line), "", null, $"{a} {Verb(line)} {b}"),
            (ReportingLine line, false) => new("Report to it", false, link.From, StyleOf(line), "", null, $"{a} {Verb(line)} {b}"),
            (Oversight, true) => new("Oversees", false, link.To, LineStyle.Oversees, "", null, $"{a} oversees {b}"),
            (Oversight, false) => new("Overseen by", true, link.From, LineStyle.Oversees, "", null, $"{a} oversees {b}"),
            (Delivery, true) => new("Delivers", false, link.To, LineStyle.Delivers, "", null, $"{a} delivers {b}"),
            (Delivery, false) => new("Delivered by", true, link.From, LineStyle.Delivers, "", null, $"{a} delivers {b}"),
            (Placement, true) => new("A post in", true, link.To, LineStyle.PartOf, "", null, $"{a} is a post in {b}"),
            (Placement, false) => new("Posts in it", false, link.From, LineStyle.PartOf, "", null, $"{a} is a post in {b}"),
            (OrgGraph.Relationships.Part, true) => new("Part of", true, link.To, LineStyle.PartOf, "", null, $"{a} is part of {b}"),
            (OrgGraph.Relationships.Part, false) => new("Its parts", false, link.From, LineStyle.PartOf, "", null, $"{a} is part of {b}"),
            (Participation { Role: not PartyRole.NotInvited and var role }, true) =>
                new("Party to", false, link.To, LineStyle.Party, Word(role), null, $"{a}: {Plain(role)} of {b}"),
            _ => null,
        };
    }

    private static string? Join(params string?[] texts) => texts.Where(text => text is { Length: > 0 }).ToArray() is { Length: > 0 } said
        ? string.Join(". ", said) : null;

    private static string Plain<T>(T value)
        where T : struct, Enum => Phrases.Plain(value);

    private static string Word<T>(T value)
        where T : struct, Enum => Phrases.Capital(Phrases.Plain(value));

    /// <summary>The style of a reporting line. One that a source only announces is not drawn as one that is there.</summary>
    public static LineStyle StyleOf(ReportingLine line) => line switch
    {
        { Line: LineKind.Proposed } or { Standing: Standing.Provisional } => LineStyle.Proposed,
        { Line: LineKind.Dotted } => LineStyle.Dotted,
        _ => LineStyle.Solid,
    };

    /// <summary>What a reporting line says, between who reports and to whom.</summary>
    public static string Verb(ReportingLine line) => line.Line switch
    {
        not LineKind.Proposed when line.Standing == Standing.Provisional => "is still to report to",
        LineKind.Dotted => "reports by a dotted line to",
        LineKind.Proposed => "is proposed to report to",
        _ => "reports to",
    };
}
