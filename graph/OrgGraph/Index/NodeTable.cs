namespace OrgGraph.Index;

/// <summary>
/// The nodes, by ordinal: the position in the order of their ids. Beside each stand what is asked of it most: its bounds, its sort key
/// and its rank by name among all nodes.
/// </summary>
internal sealed class NodeTable
{
    private readonly Node[] nodes;
    private readonly DayBounds[] bounds;
    private readonly string[] sortKeys;
    private readonly int[][] byName;
    private readonly int[] nameRanks;
    private readonly Lazy<int[]>[] byNameBackwards;
    private readonly int[] kindStart;
    private readonly Dictionary<NodeId, int> ordinals;

    public NodeTable(IEnumerable<Node> source)
    {
        nodes = [.. source];
        var ids = Array.ConvertAll(nodes, node => node.NodeId);
        Array.Sort(ids, nodes);
        bounds = Array.ConvertAll(nodes, node => DayBounds.Of(node.Validity));
        sortKeys = Array.ConvertAll(nodes, node => Collation.SortKey(node.Name));
        ordinals = new(nodes.Length);
        for (int i = 0; i < ids.Length; i++) ordinals.Add(ids[i], i);

        kindStart = new int[Enum.GetValues<NodeKind>().Length + 1];
        foreach (var id in ids) kindStart[(int)id.Kind + 1]++;
        for (int k = 1; k < kindStart.Length; k++) kindStart[k] += kindStart[k - 1];

        byName = Array.ConvertAll(Enum.GetValues<NodeKind>(), kind =>
        {
            int[] sorted = [.. Enumerable.Range(kindStart[(int)kind], CountOf(kind))];
            Array.Sort(sorted, CompareByName);
            return sorted;
        });
        nameRanks = new int[nodes.Length];
        foreach (int[] sorted in byName)
        {
            for (int rank = 0; rank < sorted.Length; rank++) nameRanks[sorted[rank]] = rank;
        }

        byNameBackwards = Array.ConvertAll(byName, sorted => new Lazy<int[]>(() => Backwards(sorted)));
    }

    public int Count => nodes.Length;

    public Node this[int ordinal] => nodes[ordinal];

    public IReadOnlyList<Node> All => nodes;

    /// <summary>The ordinal of a node, or -1.</summary>
    public int Find(NodeId id) => ordinals.GetValueOrDefault(id, -1);

    public DayBounds Bounds(int ordinal) => bounds[ordinal];

    public string SortKey(int ordinal) => sortKeys[ordinal];

    /// <summary>The node's place among those of its kind by name, then by id.</summary>
    public int NameRank(int ordinal) => nameRanks[ordinal];

    public int CountOf(NodeKind kind) => kindStart[(int)kind + 1] - kindStart[(int)kind];

    /// <summary>The ordinals of a kind, in the order of their ids.</summary>
    public Range OrdinalsOf(NodeKind kind) => kindStart[(int)kind]..kindStart[(int)kind + 1];

    /// <summary>The ordinals of a kind by name, from A to Z or from Z to A, then by id. Not to be written to.</summary>
    public int[] ByName(NodeKind kind, bool descending) => descending ? byNameBackwards[(int)kind].Value : byName[(int)kind];

    /// <summary>From Z to A by name, yet by id from A to Z where names are equal.</summary>
    private int[] Backwards(int[] sorted)
    {
        int[] backwards = [.. sorted];
        Array.Reverse(backwards);
        for (int i = 0; i < backwards.Length;)
        {
            int same = i + 1;
            while (same < backwards.Length && sortKeys[backwards[same]] == sortKeys[backwards[i]]) same++;
            Array.Reverse(backwards, i, same - i);
            i = same;
        }

        return backwards;
    }

    /// <summary>By sort key, then by id.</summary>
    private int CompareByName(int one, int other)
    {
        int difference = Collation.Compare(sortKeys[one], sortKeys[other]);
        return difference != 0 ? difference : one.CompareTo(other);
    }
}
