namespace OrgGraph.Store;

/// <summary>
/// The value of each field of nodes and edges: a string, a bool, an int (an enumeration's value too), a <see cref="DateOnly"/>, or null.
/// One place says what each kind has, for filters, orders, the API's schema and every store's query language.
/// </summary>
public static class Fields
{
    private static readonly Field[] OfEveryNode = [Field.Id, Field.Name, Field.Standing, Field.Certainty, Field.Start, Field.End];
    private static readonly Field[] OfEveryEdge = [Field.Id, Field.Standing, Field.Certainty, Field.Start, Field.End];

    /// <summary>The fields of nodes of a kind.</summary>
    public static IReadOnlyList<Field> Of(NodeKind kind) => kind switch
    {
        NodeKind.Organisation => [.. OfEveryNode, Field.Classification],
        NodeKind.Board => [.. OfEveryNode, Field.Kind, Field.Plenary, Field.Seats, Field.Quorum],
        NodeKind.Programme or NodeKind.Agreement or NodeKind.Place => [.. OfEveryNode, Field.Kind],
        NodeKind.Commitment => [.. OfEveryNode, Field.Kind, Field.Status, Field.Heading, Field.Position],
        NodeKind.Source => [.. OfEveryNode, Field.Publisher],
        _ => OfEveryNode,
    };

    /// <summary>The fields of edges of a kind.</summary>
    public static IReadOnlyList<Field> Of(EdgeKind kind) => kind switch
    {
        EdgeKind.MemberOf => [.. OfEveryEdge, Field.Role, Field.Voting, Field.ExOfficio],
        EdgeKind.Holds => [.. OfEveryEdge, Field.Tenure],
        EdgeKind.ReportsTo => [.. OfEveryEdge, Field.Line],
        EdgeKind.AccountableFor => [.. OfEveryEdge, Field.Responsibility],
        EdgeKind.PartyTo => [.. OfEveryEdge, Field.Role],
        EdgeKind.Succeeds => [.. OfEveryEdge, Field.How],
        _ => OfEveryEdge,
    };

    /// <summary>The enumeration of which a node field's value is; null for other types.</summary>
    public static Type? EnumOf(NodeKind kind, Field field) => (kind, field) switch
    {
        (_, Field.Standing) => typeof(Standing),
        (_, Field.Certainty) => typeof(Certainty),
        (NodeKind.Board, Field.Kind) => typeof(BoardKind),
        (NodeKind.Programme, Field.Kind) => typeof(ProgrammeKind),
        (NodeKind.Agreement, Field.Kind) => typeof(AgreementKind),
        (NodeKind.Place, Field.Kind) => typeof(PlaceKind),
        (NodeKind.Commitment, Field.Kind) => typeof(CommitmentKind),
        (NodeKind.Commitment, Field.Status) => typeof(CommitmentStatus),
        _ => null,
    };

    /// <summary>The enumeration of which an edge field's value is; null for other types.</summary>
    public static Type? EnumOf(EdgeKind kind, Field field) => (kind, field) switch
    {
        (_, Field.Standing) => typeof(Standing),
        (_, Field.Certainty) => typeof(Certainty),
        (EdgeKind.MemberOf, Field.Role) => typeof(MemberRole),
        (EdgeKind.PartyTo, Field.Role) => typeof(PartyRole),
        (EdgeKind.Holds, Field.Tenure) => typeof(Tenure),
        (EdgeKind.ReportsTo, Field.Line) => typeof(LineKind),
        (EdgeKind.AccountableFor, Field.Responsibility) => typeof(Responsibility),
        (EdgeKind.Succeeds, Field.How) => typeof(SuccessionKind),
        _ => null,
    };

    /// <summary>The nodes that a link of this kind leads to.</summary>
    public static IReadOnlyList<Step> StepsOf(EdgeKind kind) => kind switch
    {
        EdgeKind.MemberOf or EdgeKind.AccountableFor => [Step.From, Step.To, Step.Person, Step.Post, Step.OnBehalfOf],
        _ => [Step.From, Step.To],
    };

    /// <summary>The kinds of node to which that step of such a link may lead.</summary>
    public static IReadOnlyList<NodeKind> KindsAt(EdgeKind kind, Step step) => step switch
    {
        Step.From => EdgeKinds.From(kind),
        Step.To => EdgeKinds.To(kind),
        Step.Person => [NodeKind.Person],
        Step.Post => [NodeKind.Post],
        Step.OnBehalfOf => [NodeKind.Organisation],
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    /// <summary>A node's value of a field.</summary>
    /// <exception cref="RefusedException"><c>NO_SUCH_FIELD</c>: nodes of its kind do not have it.</exception>
    public static object? Value(Node node, Certainty certainty, Field field) => (field, node) switch
    {
        (Field.Id, _) => node.NodeId.Key,
        (Field.Name, _) => node.Name,
        (Field.Standing, _) => (int)node.Standing,
        (Field.Certainty, _) => (int)certainty,
        (Field.Start, _) => node.Validity.Start.Earliest ?? DateOnly.MinValue,
        (Field.End, _) => node.Validity.End?.Latest,
        (Field.Classification, Organisation organisation) => organisation.Classification,
        (Field.Kind, Board board) => (int)board.Kind,
        (Field.Plenary, Board board) => board.Plenary,
        (Field.Seats, Board board) => board.Seats,
        (Field.Quorum, Board board) => board.Quorum,
        (Field.Kind, Programme programme) => (int)programme.Kind,
        (Field.Kind, Agreement agreement) => (int)agreement.Kind,
        (Field.Kind, Place place) => (int)place.Kind,
        (Field.Kind, Commitment commitment) => (int)commitment.Kind,
        (Field.Status, Commitment commitment) => (int?)commitment.Status,
        (Field.Heading, Commitment commitment) => commitment.Heading,
        (Field.Position, Commitment commitment) => commitment.Position,
        (Field.Publisher, Source source) => source.Publisher,
        _ => throw new RefusedException(Refusal.NoSuchField(field, Words.Of(node.NodeId.Kind))),
    };

    /// <summary>A link's value of a field.</summary>
    /// <exception cref="RefusedException"><c>NO_SUCH_FIELD</c>: edges of its kind do not have it.</exception>
    public static object? Value(Link link, Field field)
    {
        ArgumentNullException.ThrowIfNull(link);
        return (field, link.Edge) switch
        {
            (Field.Id, var edge) => edge.Key,
            (Field.Standing, var edge) => (int)edge.Standing,
            (Field.Certainty, _) => (int)link.Certainty,
            (Field.Start, _) => link.Period.Start.Earliest ?? DateOnly.MinValue,
            (Field.End, _) => link.Period.End?.Latest,
            (Field.Role, Membership seat) => (int)seat.Role,
            (Field.Voting, Membership seat) => seat.Voting,
            (Field.ExOfficio, Membership seat) => seat.ExOfficio,
            (Field.Role, Participation participation) => (int)participation.Role,
            (Field.Tenure, Holding holding) => (int)holding.Tenure,
            (Field.Line, ReportingLine line) => (int)line.Line,
            (Field.Responsibility, Accountability accountability) => (int)accountability.Responsibility,
            (Field.How, Succession succession) => (int)succession.How,
            _ => throw new RefusedException(Refusal.NoSuchField(field, Words.Of(link.Edge.Kind))),
        };
    }
}
