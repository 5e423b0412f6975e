namespace OrgGraph.Index;

/// <summary>
/// A page of an answer that is ordered by a weight from the greatest down, then by name: of many rows only those of the page are ever sorted.
/// </summary>
/// <param name="list">The list's name, which its cursors carry.</param>
/// <param name="names">How many names break ties; their ids follow them.</param>
internal sealed class RankedPage(string list, int names)
{
    private readonly Keyset keyset = new(list, [true, .. Enumerable.Repeat(false, names * 2)]);

    /// <param name="rows">All rows.</param>
    /// <param name="compare">The order, the same as that of the values, without making them.</param>
    /// <param name="values">The weight, the names and the ids of a row.</param>
    /// <param name="make">What a row is told as.</param>
    /// <param name="request">Which part.</param>
    public Page<TOut> Take<TRow, TOut>(List<TRow> rows, Comparison<TRow> compare, Func<TRow, object?[]> values, Func<TRow, TOut> make, PageRequest request)
    {
        int size = request.Size;
        object?[]? after = request.After is null ? null : keyset.Decode(request.After), before = request.Before is null ? null : keyset.Decode(request.Before);
        var kept = new PriorityQueue<TRow, TRow>(Comparer<TRow>.Create(request.FromBack ? compare : (one, other) => compare(other, one)));
        int skippedFront = 0, skippedBack = 0;
        foreach (var row in rows)
        {
            if (after is not null && keyset.Compare(values(row), after) <= 0) skippedFront++;
            else if (before is not null && keyset.Compare(values(row), before) >= 0) skippedBack++;
            else if (kept.Count < size) kept.Enqueue(row, row);
            else if (size > 0) kept.EnqueueDequeue(row, row);
        }

        int left = rows.Count - skippedFront - skippedBack - kept.Count;
        var page = new TRow[kept.Count];
        for (int i = 0; i < page.Length; i++) page[request.FromBack ? i : page.Length - 1 - i] = kept.Dequeue();
        return new(
            [.. page.Select(row => new Row<TOut>(make(row), keyset.Place(values(row))))],
            HasNext: request.FromBack ? skippedBack > 0 : left + skippedBack > 0,
            HasPrevious: request.FromBack ? left + skippedFront > 0 : skippedFront > 0,
            request.CountTotal ? rows.Count : null);
    }
}
