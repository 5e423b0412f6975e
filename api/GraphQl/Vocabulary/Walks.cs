namespace OrgGraph.Api.GraphQl.Vocabulary;

/// <summary>Every edge of the model, walked in both directions, under the name that it goes by at each kind of node.</summary>
internal static class Walks
{
    private const string Behind = "Whom or what it comes after.";
    private const string Ahead = "What came after it.";

    /// <summary>The closed list.</summary>
    public static IReadOnlyList<Walk> All { get; } =
    [
        new(NodeKind.Person, "memberships", EdgeKind.MemberOf, Direction.Out, "Seats on boards and memberships of organisations, those that come with a post included."),
        new(NodeKind.Person, "holdings", EdgeKind.Holds, Direction.Out, "Posts that the person holds."),
        new(NodeKind.Person, "accountabilities", EdgeKind.AccountableFor, Direction.Out, "What the person answers for, what comes with a post included."),

        new(NodeKind.Organisation, "members", EdgeKind.MemberOf, Direction.In, "Who belongs to it."),
        new(NodeKind.Organisation, "posts", EdgeKind.PostIn, Direction.In, "The posts in it."),
        new(NodeKind.Organisation, "delivers", EdgeKind.Delivers, Direction.Out, "The programmes whose work it does."),
        new(NodeKind.Organisation, "partOf", EdgeKind.PartOf, Direction.Out, "The larger organisations that it is part of."),
        new(NodeKind.Organisation, "parts", EdgeKind.PartOf, Direction.In, "The organisations and boards that are part of it."),
        new(NodeKind.Organisation, "partyTo", EdgeKind.PartyTo, Direction.Out, "The agreements and programmes that it is party to."),
        new(NodeKind.Organisation, "coverage", EdgeKind.Covers, Direction.Out, "The places that it covers."),
        new(NodeKind.Organisation, "predecessors", EdgeKind.Succeeds, Direction.Out, Behind),
        new(NodeKind.Organisation, "successors", EdgeKind.Succeeds, Direction.In, Ahead),

        new(NodeKind.Board, "members", EdgeKind.MemberOf, Direction.In, "Who sits on it: one row for each holder of a post's seat, and one for a vacant seat."),
        new(NodeKind.Board, "posts", EdgeKind.PostIn, Direction.In, "The posts in it."),
        new(NodeKind.Board, "reportsTo", EdgeKind.ReportsTo, Direction.Out, "The lines to whom it answers."),
        new(NodeKind.Board, "reportedToBy", EdgeKind.ReportsTo, Direction.In, "The lines of those who answer to it."),
        new(NodeKind.Board, "oversees", EdgeKind.Oversees, Direction.Out, "The programmes and commitments that it oversees."),
        new(NodeKind.Board, "delivers", EdgeKind.Delivers, Direction.Out, "The programmes whose work it does."),
        new(NodeKind.Board, "partOf", EdgeKind.PartOf, Direction.Out, "The boards and organisations that it is part of."),
        new(NodeKind.Board, "parts", EdgeKind.PartOf, Direction.In, "The boards that are part of it."),
        new(NodeKind.Board, "predecessors", EdgeKind.Succeeds, Direction.Out, Behind),
        new(NodeKind.Board, "successors", EdgeKind.Succeeds, Direction.In, Ahead),

        new(NodeKind.Post, "holders", EdgeKind.Holds, Direction.In, "Who holds it; empty for a vacancy."),
        new(NodeKind.Post, "placements", EdgeKind.PostIn, Direction.Out, "The organisations and boards that it belongs to."),
        new(NodeKind.Post, "memberships", EdgeKind.MemberOf, Direction.Out, "The seats that come with it."),
        new(NodeKind.Post, "reportsTo", EdgeKind.ReportsTo, Direction.Out, "The lines to whom it answers."),
        new(NodeKind.Post, "reportedToBy", EdgeKind.ReportsTo, Direction.In, "The lines of those who answer to it."),
        new(NodeKind.Post, "accountabilities", EdgeKind.AccountableFor, Direction.Out, "What its holder answers for."),

        new(NodeKind.Programme, "accountabilities", EdgeKind.AccountableFor, Direction.In, "Who answers for it, in which responsibility, for whom."),
        new(NodeKind.Programme, "overseenBy", EdgeKind.Oversees, Direction.In, "The boards that oversee it."),
        new(NodeKind.Programme, "deliveredBy", EdgeKind.Delivers, Direction.In, "The organisations and boards that do its work."),
        new(NodeKind.Programme, "reportsTo", EdgeKind.ReportsTo, Direction.Out, "The lines to whom it answers."),
        new(NodeKind.Programme, "parties", EdgeKind.PartyTo, Direction.In, "The organisations that are party to it."),
        new(NodeKind.Programme, "coverage", EdgeKind.Covers, Direction.Out, "The places that it covers."),
        new(NodeKind.Programme, "partOf", EdgeKind.PartOf, Direction.Out, "The larger programmes that it is part of."),
        new(NodeKind.Programme, "parts", EdgeKind.PartOf, Direction.In, "The programmes and commitments directly in it."),

        new(NodeKind.Commitment, "accountabilities", EdgeKind.AccountableFor, Direction.In, "Who answers for it, in which responsibility, for whom."),
        new(NodeKind.Commitment, "overseenBy", EdgeKind.Oversees, Direction.In, "The boards that oversee it."),
        new(NodeKind.Commitment, "partOf", EdgeKind.PartOf, Direction.Out, "The commitment, programme or agreement that it is directly part of."),
        new(NodeKind.Commitment, "parts", EdgeKind.PartOf, Direction.In, "Its sub-commitments, as edges."),

        new(NodeKind.Agreement, "parties", EdgeKind.PartyTo, Direction.In, "The organisations that are party to it; those not invited too, marked by their role."),
        new(NodeKind.Agreement, "parts", EdgeKind.PartOf, Direction.In, "The commitments directly in it, as edges."),

        new(NodeKind.Place, "coveredBy", EdgeKind.Covers, Direction.In, "The programmes and organisations that cover it."),
    ];

    /// <summary>The kinds of node that have a field <c>commitments</c>: the commitments directly part of them, as nodes.</summary>
    public static IReadOnlyList<NodeKind> WithCommitments { get; } = [NodeKind.Programme, NodeKind.Commitment, NodeKind.Agreement];

    /// <summary>The kinds of node that have a reporting line.</summary>
    public static IReadOnlyList<NodeKind> WithReportingLine { get; } = [NodeKind.Board, NodeKind.Post, NodeKind.Programme];

    /// <summary>The edges that a kind of node lists.</summary>
    public static IEnumerable<Walk> Of(NodeKind kind) => All.Where(walk => walk.At == kind);
}
