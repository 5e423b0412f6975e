namespace OrgGraph.Index;

/// <summary>Sorts rows by their values and takes a page between two cursors.</summary>
/// <param name="order">The order as text, which its cursors carry.</param>
/// <param name="descending">For each sort value, whether from the greatest down; what breaks ties is listed too, ascending.</param>
internal sealed class Keyset(string order, IReadOnlyList<bool> descending)
{
    public Page<TOut> Take<TRow, TOut>(IReadOnlyList<TRow> rows, Func<TRow, object?[]> values, Func<TRow, TOut> make, PageRequest request)
    {
        int size = request.Size;
        var keys = new object?[rows.Count][];
        for (int i = 0; i < keys.Length; i++) keys[i] = values(rows[i]);
        int[] sorted = [.. Enumerable.Range(0, keys.Length)];
        Array.Sort(sorted, (one, other) => Compare(keys[one], keys[other]));

        int begin = request.After is null ? 0 : Count(sorted, keys, Decode(request.After), alsoEqual: true);
        int end = request.Before is null ? sorted.Length : Count(sorted, keys, Decode(request.Before), alsoEqual: false);
        end = Math.Max(begin, end);
        if (request.FromBack) begin = Math.Max(begin, end - size);
        else end = Math.Min(end, begin + size);

        var page = new Row<TOut>[end - begin];
        for (int i = begin; i < end; i++) page[i - begin] = new(make(rows[sorted[i]]), Place(keys[sorted[i]]));
        return new(page, end < sorted.Length, begin > 0, request.CountTotal ? sorted.Length : null);
    }

    public Cursor Place(object?[] values) => new(order, values);

    public object?[] Decode(string cursor) => [.. Cursor.Decode(cursor, order, descending.Count).Values];

    public int Compare(object?[] one, object?[] other)
    {
        for (int i = 0; i < descending.Count; i++)
        {
            int difference = SortValue.Compare(one[i], other[i]);
            if (difference != 0) return descending[i] ? -difference : difference;
        }

        return 0;
    }

    /// <summary>How many rows come before a place, or at it.</summary>
    private int Count(int[] sorted, object?[][] keys, object?[] place, bool alsoEqual)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            int difference = Compare(keys[sorted[middle]], place);
            if (difference < 0 || (alsoEqual && difference == 0)) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
