namespace OrgGraph.Store;

/// <summary>Strongly connected components of a directed graph by Tarjan's algorithm, without recursion, so that no chain is too long for the stack.</summary>
internal static class StronglyConnected
{
    /// <summary>For each node, the number of its component. Two nodes share it when each can be reached from the other.</summary>
    public static int[] Of(int nodes, IReadOnlyList<(int From, int To)> edges)
    {
        var (first, targets) = Adjacency(nodes, edges);
        int[] component = new int[nodes], order = new int[nodes], low = new int[nodes], next = new int[nodes];
        Array.Fill(component, -1);
        Array.Fill(order, -1);
        var path = new Stack<int>();
        var open = new Stack<int>();
        int met = 0, components = 0;
        for (int root = 0; root < nodes; root++)
        {
            if (order[root] >= 0) continue;
            path.Push(root);
            while (path.TryPeek(out int node))
            {
                if (order[node] < 0)
                {
                    order[node] = low[node] = met++;
                    next[node] = first[node];
                    open.Push(node);
                }

                if (next[node] < first[node + 1])
                {
                    int target = targets[next[node]++];
                    if (order[target] < 0) path.Push(target);
                    else if (component[target] < 0) low[node] = Math.Min(low[node], order[target]);
                    continue;
                }

                path.Pop();
                if (path.TryPeek(out int parent)) low[parent] = Math.Min(low[parent], low[node]);
                if (low[node] < order[node]) continue;
                while (component[node] < 0) component[open.Pop()] = components;
                components++;
            }
        }

        return component;
    }

    private static (int[] First, int[] Targets) Adjacency(int nodes, IReadOnlyList<(int From, int To)> edges)
    {
        int[] first = new int[nodes + 1], targets = new int[edges.Count];
        foreach (var (from, _) in edges) first[from + 1]++;
        for (int i = 0; i < nodes; i++) first[i + 1] += first[i];
        int[] at = first[..nodes];
        foreach (var (from, to) in edges) targets[at[from]++] = to;
        return (first, targets);
    }
}
