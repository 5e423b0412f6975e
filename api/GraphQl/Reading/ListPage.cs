namespace OrgGraph.Api.GraphQl.Reading;

/// <summary>A page of a list that is at hand. A cursor names the row after which it goes on, not its number, so that it stays good when rows before it come or go.</summary>
internal static class ListPage
{
    /// <summary>The part of a list that is asked for.</summary>
    /// <param name="rows">The whole list, in its order.</param>
    /// <param name="key">What names a row; no two rows have the same.</param>
    /// <param name="list">The name of the list, which its cursors carry.</param>
    /// <param name="page">Which part.</param>
    /// <exception cref="RefusedException"><c>BAD_PAGE</c>, <c>BAD_CURSOR</c>: the row that the cursor names is not in the list, or no longer.</exception>
    public static Page<T> Of<T>(IReadOnlyList<T> rows, Func<T, string> key, string list, PageRequest page)
    {
        int size = page.Size;
        int start = page.After is { } after ? PlaceOf(after) + 1 : 0;
        int end = page.Before is { } before ? PlaceOf(before) : rows.Count;
        end = Math.Max(start, end);
        (start, end) = page.FromBack ? (Math.Max(start, end - size), end) : (start, Math.Min(end, start + size));
        return new(
            [.. Enumerable.Range(start, end - start).Select(i => new Row<T>(rows[i], new Cursor(list, [key(rows[i])])))],
            HasNext: end < rows.Count,
            HasPrevious: start > 0,
            page.CountTotal ? rows.Count : null);

        int PlaceOf(string cursor)
        {
            string name = Cursor.Decode(cursor, list, 1).Values[0] as string ?? throw new RefusedException(Refusal.BadCursor());
            for (int i = 0; i < rows.Count; i++)
            {
                if (key(rows[i]) == name) return i;
            }

            throw new RefusedException(Refusal.BadCursor());
        }
    }
}
