namespace OrgGraph.Benchmarks;

/// <summary>Where a page begins.</summary>
/// <param name="Cursor">By the store's cursor; null at the front.</param>
/// <param name="Place">By the place in the order of names that Neo4j keeps; empty at the front.</param>
/// <param name="Offset">By the number of those before.</param>
internal sealed record Beginning(string? Cursor, string Place, int Offset)
{
    /// <summary>The front.</summary>
    public static Beginning Front { get; } = new(null, "", 0);

    /// <summary>Behind a row that is the last of so many.</summary>
    public static Beginning Behind(Row<Listed> row, int offset) => new(row.Cursor, $"{Collation.SortKey(row.Item.Node.Name)}\0{row.Item.Node.NodeId.Key}", offset);

    /// <summary>Behind so many rows of a query.</summary>
    public static async Task<Beginning> After(IGraphStore store, NodeQuery query, int rows)
    {
        var begins = Front;
        while (begins.Offset < rows)
        {
            var page = await store.Page(query with { Page = new() { First = Math.Min(rows - begins.Offset, PageRequest.MaxSize), After = begins.Cursor } });
            begins = Behind(page.Rows[^1], begins.Offset + page.Rows.Count);
        }

        return begins;
    }
}
