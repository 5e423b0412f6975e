namespace OrgGraph.Api.GraphQl.Vocabulary;

/// <summary>Where edges lead, under the names that fit their kind.</summary>
internal static class Ends
{
    private static readonly End Carrier = new("person", Step.Person, [NodeKind.Person], false, "Who carries it on the day, directly or by holding a post; null for a vacancy.");
    private static readonly End ByPost = new("post", Step.Post, [NodeKind.Post], false, "The post that carries it; null when a person does so directly.");
    private static readonly End OnBehalfOf = new("onBehalfOf", Step.OnBehalfOf, [NodeKind.Organisation], false, "The organisation that is represented.");
    private static readonly End Body = new("body", Step.To, [NodeKind.Organisation, NodeKind.Board], true, "The board or organisation.");
    private static readonly End ToBoard = new("board", Step.To, [NodeKind.Board], false, "The board; null when it is an organisation.");
    private static readonly End ToOrganisation = new("organisation", Step.To, [NodeKind.Organisation], false, "The organisation; null when it is a board.");
    private static readonly End Item = new("item", Step.To, [NodeKind.Programme, NodeKind.Commitment], true, "The programme or commitment.");

    /// <summary>The ends of edges of a kind, besides <c>from</c> and <c>to</c>.</summary>
    public static IReadOnlyList<End> Of(EdgeKind kind) => kind switch
    {
        EdgeKind.MemberOf => [Carrier, ByPost, Body, ToBoard, ToOrganisation, OnBehalfOf],
        EdgeKind.Holds => [From("person", "Who holds it.", NodeKind.Person), To("post", "The post.", NodeKind.Post)],
        EdgeKind.PostIn => [From("post", "The post.", NodeKind.Post), Body, ToBoard, ToOrganisation],
        EdgeKind.ReportsTo => [],
        EdgeKind.Oversees => [From("board", "The board.", NodeKind.Board), Item],
        EdgeKind.AccountableFor => [Carrier, ByPost, Item, OnBehalfOf],
        EdgeKind.Delivers => [From("deliverer", "The organisation or board that does the work.", NodeKind.Organisation, NodeKind.Board), To("programme", "The programme.", NodeKind.Programme)],
        EdgeKind.PartOf => [From("part", "The part.", EdgeKinds.From(kind)), To("whole", "What it is part of.", EdgeKinds.To(kind))],
        EdgeKind.PartyTo =>
        [
            From("organisation", "The party.", NodeKind.Organisation),
            new("agreement", Step.To, [NodeKind.Agreement], false, "The agreement; null when it is a programme."),
            new("programme", Step.To, [NodeKind.Programme], false, "The programme; null when it is an agreement."),
        ],
        EdgeKind.Covers =>
        [
            new("programme", Step.From, [NodeKind.Programme], false, "The programme; null when it is an organisation."),
            new("organisation", Step.From, [NodeKind.Organisation], false, "The organisation; null when it is a programme."),
            To("place", "The place.", NodeKind.Place),
        ],
        EdgeKind.Succeeds => [From("successor", "The later body.", NodeKind.Organisation, NodeKind.Board), To("predecessor", "The earlier body.", NodeKind.Organisation, NodeKind.Board)],
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The two ends that every edge has.</summary>
    public static IReadOnlyList<End> Both(EdgeKind kind) =>
        [From("from", "The node that the edge leaves.", EdgeKinds.From(kind)), To("to", "The node that the edge reaches.", EdgeKinds.To(kind))];

    private static End From(string name, string description, params IReadOnlyList<NodeKind> kinds) => new(name, Step.From, kinds, true, description);

    private static End To(string name, string description, params IReadOnlyList<NodeKind> kinds) => new(name, Step.To, kinds, true, description);
}
