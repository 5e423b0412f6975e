namespace OrgGraph.Relationships;

/// <summary>Which kinds of node each kind of edge may join.</summary>
public static class EdgeKinds
{
    /// <summary>The kinds of node that an edge of this kind may leave.</summary>
    public static IReadOnlyList<NodeKind> From(EdgeKind kind) => kind switch
    {
        EdgeKind.MemberOf => [NodeKind.Person, NodeKind.Post],
        EdgeKind.Holds => [NodeKind.Person],
        EdgeKind.PostIn => [NodeKind.Post],
        EdgeKind.ReportsTo => [NodeKind.Post, NodeKind.Board, NodeKind.Programme],
        EdgeKind.Oversees => [NodeKind.Board],
        EdgeKind.AccountableFor => [NodeKind.Person, NodeKind.Post],
        EdgeKind.Delivers => [NodeKind.Organisation, NodeKind.Board],
        EdgeKind.PartOf => [NodeKind.Organisation, NodeKind.Board, NodeKind.Commitment, NodeKind.Programme],
        EdgeKind.PartyTo => [NodeKind.Organisation],
        EdgeKind.Covers => [NodeKind.Programme, NodeKind.Organisation],
        EdgeKind.Succeeds => [NodeKind.Organisation, NodeKind.Board],
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The kinds of node that an edge of this kind may reach from a node of that kind.</summary>
    public static IReadOnlyList<NodeKind> To(EdgeKind kind, NodeKind from) => kind switch
    {
        EdgeKind.MemberOf or EdgeKind.PostIn => [NodeKind.Board, NodeKind.Organisation],
        EdgeKind.Holds => [NodeKind.Post],
        EdgeKind.ReportsTo => [NodeKind.Post, NodeKind.Board],
        EdgeKind.Oversees or EdgeKind.AccountableFor => [NodeKind.Programme, NodeKind.Commitment],
        EdgeKind.Delivers => [NodeKind.Programme],
        EdgeKind.PartOf => from switch
        {
            NodeKind.Board => [NodeKind.Board, NodeKind.Organisation],
            NodeKind.Commitment => [NodeKind.Commitment, NodeKind.Programme, NodeKind.Agreement],
            _ => [from],
        },
        EdgeKind.PartyTo => [NodeKind.Agreement, NodeKind.Programme],
        EdgeKind.Covers => [NodeKind.Place],
        EdgeKind.Succeeds => [from],
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Every kind of node that an edge of this kind may reach, whatever it leaves.</summary>
    public static IReadOnlyList<NodeKind> To(EdgeKind kind) => [.. From(kind).SelectMany(from => To(kind, from)).Distinct().Order()];

    /// <summary>Whether a post's edge of this kind belongs to whoever holds the post on the date: a seat, an accountability.</summary>
    public static bool PassesToHolder(EdgeKind kind) => kind is EdgeKind.MemberOf or EdgeKind.AccountableFor;
}
