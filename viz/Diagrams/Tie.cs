using OrgGraph.Findings;

namespace OrgGraph.Viz.Diagrams;

/// <summary>How a link appears as a line between two boxes.</summary>
/// <param name="From">The upper or left end: the superior, the whole, whoever carries it.</param>
/// <param name="To">The lower or right end.</param>
/// <param name="Style">The style of the line.</param>
/// <param name="Role">The word beside the line; empty for none.</param>
/// <param name="Sentence">The whole as a sentence, without its full stop.</param>
internal sealed record Tie(Node From, Node To, LineStyle Style, string Role, string Sentence)
{
    /// <summary>The line of a link.</summary>
    public static Tie Of(Link link)
    {
        var carrier = (Node?)link.Person ?? link.From;
        var (from, to, style, role) = link.Edge switch
        {
            Membership seat => (carrier, link.To, LineStyle.Member, seat.Role == MemberRole.Member ? "" : Word(seat.Role)),
            Holding holding => (link.From, link.To, LineStyle.Holds, holding.Tenure == Tenure.Substantive ? "" : Word(holding.Tenure)),
            Accountability accountability => (carrier, link.To, LineStyle.Accountable, Word(accountability.Responsibility)),
            ReportingLine line => (link.To, link.From, Relation.StyleOf(line), ""),
            Oversight => (link.From, link.To, LineStyle.Oversees, ""),
            Delivery => (link.From, link.To, LineStyle.Delivers, ""),
            Placement or OrgGraph.Relationships.Part => (link.To, link.From, LineStyle.PartOf, ""),
            Participation participation => (link.From, link.To, LineStyle.Party, Word(participation.Role)),
            Coverage => (link.From, link.To, LineStyle.Covers, ""),
            _ => (link.From, link.To, LineStyle.Succeeds, ""),
        };
        return new(from, to, style, role, Sentences.Of(link).TrimEnd('.'));
    }

    private static string Word<T>(T value)
        where T : struct, Enum => Phrases.Capital(Phrases.Plain(value));
}
