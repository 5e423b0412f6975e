namespace OrgGraph.Store;

/// <summary>The rules of <see cref="EdgeKinds"/> as a table, for looking up a million ends.</summary>
internal static class EndRules
{
    private static readonly int Kinds = Enum.GetValues<NodeKind>().Length;
    private static readonly bool[][] From = [.. Enum.GetValues<EdgeKind>().Select(kind => Row(EdgeKinds.From(kind)))];

    private static readonly bool[][][] To =
        [.. Enum.GetValues<EdgeKind>().Select(kind => (bool[][])[.. Enum.GetValues<NodeKind>().Select(from => Row(EdgeKinds.To(kind, from)))])];

    /// <summary>Whether an edge of this kind may leave a node of that kind.</summary>
    public static bool MayLeave(EdgeKind kind, NodeKind from) => From[(int)kind][(int)from];

    /// <summary>Whether an edge of this kind that leaves a node of one kind may reach a node of the other.</summary>
    public static bool MayReach(EdgeKind kind, NodeKind from, NodeKind to) => To[(int)kind][(int)from][(int)to];

    private static bool[] Row(IReadOnlyList<NodeKind> allowed) => [.. Enumerable.Range(0, Kinds).Select(kind => allowed.Contains((NodeKind)kind))];
}
