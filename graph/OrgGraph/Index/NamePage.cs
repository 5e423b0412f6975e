namespace OrgGraph.Index;

/// <summary>A page of the nodes of a kind by name: starts at the cursor's place in the ready order, so that page 1,000 costs what page 1 costs.</summary>
internal static class NamePage
{
    /// <param name="nodes">The nodes.</param>
    /// <param name="query">The query; its order is by name.</param>
    /// <param name="descending">From Z to A.</param>
    /// <param name="passes">How sure it is that a node belongs to the answer.</param>
    public static Page<Listed> Take(NodeTable nodes, NodeQuery query, bool descending, Func<int, Certainty> passes)
    {
        var request = query.Page;
        int size = request.Size;
        var keyset = Orders.Keyset(query.Kind.ToString(), [new(Field.Name, descending)], ties: 1);
        int[] ordered = nodes.ByName(query.Kind, descending);

        object?[] Values(int node) => [nodes.SortKey(node), nodes[node].NodeId.Key];
        int Find(string cursor, bool alsoEqual)
        {
            object?[] place = keyset.Decode(cursor);
            int low = 0, high = ordered.Length;
            while (low < high)
            {
                int middle = (low + high) >>> 1;
                int difference = keyset.Compare(Values(ordered[middle]), place);
                if (difference < 0 || (alsoEqual && difference == 0)) low = middle + 1;
                else high = middle;
            }

            return low;
        }

        int begin = request.After is { } after ? Find(after, alsoEqual: true) : 0;
        int end = Math.Max(begin, request.Before is { } before ? Find(before, alsoEqual: false) : ordered.Length);
        var found = new List<Row<Listed>>(Math.Min(size, end - begin));
        int at = request.FromBack ? end - 1 : begin;
        int step = request.FromBack ? -1 : 1;
        for (; found.Count < size && at >= begin && at < end; at += step)
        {
            if (passes(ordered[at]) is not Certainty.No and var certainty) found.Add(new(new(nodes[ordered[at]], certainty), keyset.Place(Values(ordered[at]))));
        }

        if (request.FromBack) found.Reverse();
        bool Any(int from, int to)
        {
            for (int i = from; i < to; i++)
            {
                if (passes(ordered[i]) != Certainty.No) return true;
            }

            return false;
        }

        bool next = request.FromBack ? Any(end, ordered.Length) : Any(at, ordered.Length);
        bool previous = request.FromBack ? Any(0, at + 1) : Any(0, begin);
        int? total = request.CountTotal ? ordered.Count(node => passes(node) != Certainty.No) : null;
        return new(found, next, previous, total);
    }
}
