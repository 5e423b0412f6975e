namespace OrgGraph.Api.GraphQl.Vocabulary;

/// <summary>The interfaces that stand for a node of one of several kinds.</summary>
internal static class AbstractTypes
{
    /// <summary>Any kind.</summary>
    public const string Entity = "Entity";

    /// <summary>A programme or a commitment: what someone answers for.</summary>
    public const string Item = "Item";

    /// <summary>An organisation or a board: what has members and posts.</summary>
    public const string Body = "Body";

    /// <summary>The narrowest interface for these kinds.</summary>
    public static string NameOf(IReadOnlyList<NodeKind> kinds) => KindsOf(kinds) switch
    {
        [NodeKind.Organisation, NodeKind.Board] => Body,
        [NodeKind.Programme, NodeKind.Commitment] => Item,
        _ => Entity,
    };

    /// <summary>The kinds that the narrowest interface for these kinds stands for.</summary>
    public static IReadOnlyList<NodeKind> KindsOf(IReadOnlyList<NodeKind> kinds)
    {
        NodeKind[] ordered = [.. kinds.Order()];
        return ordered is [NodeKind.Organisation, NodeKind.Board] or [NodeKind.Programme, NodeKind.Commitment] ? ordered : Enum.GetValues<NodeKind>();
    }
}
