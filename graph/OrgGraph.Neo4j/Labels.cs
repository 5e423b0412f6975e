namespace OrgGraph.Neo4j;

/// <summary>The label of each kind of node (<c>Person</c>) and the type of each kind of edge (<c>MEMBER_OF</c>); the closed list of names in statements.</summary>
internal static class Labels
{
    private static readonly string[] Types = [.. Enum.GetValues<EdgeKind>().Select(kind => Words.Of(kind).Replace('-', '_').ToUpperInvariant())];

    /// <summary>Every type, as a pattern.</summary>
    public static string AllTypes { get; } = string.Join('|', Types);

    public static string Of(NodeKind kind) => kind.ToString();

    public static string Of(EdgeKind kind) => Types[(int)kind];

    /// <summary>A pattern of types; every one when none is named.</summary>
    public static string Of(IReadOnlyList<EdgeKind> kinds) => kinds.Count == 0 ? AllTypes : string.Join('|', kinds.Distinct().Order().Select(Of));
}
