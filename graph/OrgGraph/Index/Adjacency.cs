namespace OrgGraph.Index;

/// <summary>The edges at each node in one direction, in compressed rows: by node, then by kind, then by edge.</summary>
internal sealed class Adjacency
{
    private readonly EdgeTable edges;
    private readonly int[] starts;
    private readonly int[] items;

    public Adjacency(NodeTable nodes, EdgeTable edges, Direction direction)
    {
        this.edges = edges;
        starts = new int[nodes.Count + 1];
        items = new int[edges.Count];
        Func<int, int> end = direction == Direction.Out ? edges.From : edges.To;
        for (int edge = 0; edge < edges.Count; edge++) starts[end(edge) + 1]++;
        for (int node = 0; node < nodes.Count; node++) starts[node + 1] += starts[node];
        var next = starts.AsSpan(0, nodes.Count).ToArray();
        for (int edge = 0; edge < edges.Count; edge++) items[next[end(edge)]++] = edge;
    }

    /// <summary>The edges of a kind at a node, in the order of their ids.</summary>
    public ReadOnlySpan<int> Of(int node, EdgeKind kind)
    {
        var all = Of(node);
        if (all.IsEmpty) return all;
        var (first, last) = (edges.OrdinalsOf(kind).Start.Value, edges.OrdinalsOf(kind).End.Value);
        int begin = LowerBound(all, first);
        return all[begin..(begin + LowerBound(all[begin..], last))];
    }

    /// <summary>The edges of all kinds at a node, in the order of their ids.</summary>
    public ReadOnlySpan<int> Of(int node) => items.AsSpan(starts[node]..starts[node + 1]);

    private static int LowerBound(ReadOnlySpan<int> sorted, int value)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
