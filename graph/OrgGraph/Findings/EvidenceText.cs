namespace OrgGraph.Findings;

/// <summary>
/// The content of a piece of evidence as one line of text, so that a change in it can be noticed. Written out by hand: what is not set is left out,
/// so that a property that the model gains later changes no fingerprint until somebody sets it.
/// </summary>
internal static class EvidenceText
{
    public static string Of(Evidence evidence) => evidence.Link is { } link
        ? $"{Of(link.Edge)};{(link.Through is { } through ? Of(through) : "")};{link.Period.Start}/{link.Period.End}"
        : Of(evidence.Node!);

    private static string Of(Edge edge)
    {
        string own = edge switch
        {
            Membership seat => $"{seat.Role};{Flag("voting", seat.Voting)}{Flag("ex officio", seat.ExOfficio)}{seat.OnBehalfOf}",
            Accountability accountability => $"{accountability.Responsibility};{accountability.OnBehalfOf}",
            Holding holding => $"{holding.Tenure}",
            ReportingLine line => $"{line.Line}",
            Participation participation => $"{participation.Role}",
            Succession succession => $"{succession.How}",
            _ => "",
        };
        return $"{edge.Id};{edge.From};{edge.To};{own};{edge.Validity.Start}/{edge.Validity.End};{edge.Standing};{Cited(edge.Citations)};{edge.Note}";
    }

    private static string Of(Node node)
    {
        string own = node switch
        {
            Board board => $"{board.Kind};{Flag("plenary", board.Plenary)}{board.Seats};{board.Quorum}",
            Commitment commitment => $"{commitment.Kind};{commitment.Status}",
            Source source => $"{source.Dated}",
            _ => "",
        };
        return $"{node.NodeId};{node.Name};{string.Join('|', node.OtherNames)};{own};{node.Validity.Start}/{node.Validity.End};{node.Standing};{Cited(node.Citations)}";
    }

    private static string Flag(string name, bool? value) => value is { } known ? $"{name} {known};" : "";

    private static string Cited(IEnumerable<Citation> citations) => string.Join('|', citations.Select(c => $"{c.Source}: {c.Place}"));
}
