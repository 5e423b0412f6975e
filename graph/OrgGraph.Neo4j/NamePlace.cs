namespace OrgGraph.Neo4j;

/// <summary>
/// Sort key and id in one text, so that one index gives the order of names and finds a place in it. Nothing sorts before the character that parts them:
/// the two lowest are written as pairs, in their order.
/// </summary>
internal static class NamePlace
{
    /// <summary>The place of a node in the order by name, then by id.</summary>
    public static string Of(string sortKey, string key) =>
        sortKey.Replace("\u0001", "\u0001\u0002", StringComparison.Ordinal).Replace("\0", "\u0001\u0001", StringComparison.Ordinal) + "\0" + key;
}
