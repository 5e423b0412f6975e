namespace OrgGraph.Store;

/// <summary>A page of an ordered answer.</summary>
/// <param name="Rows">The rows, in order.</param>
/// <param name="HasNext">Whether rows follow the last.</param>
/// <param name="HasPrevious">Whether rows come before the first.</param>
/// <param name="Total">How many rows the whole answer has; null unless it was asked for.</param>
public sealed record Page<T>(IReadOnlyList<Row<T>> Rows, bool HasNext, bool HasPrevious, int? Total)
{
    /// <summary>The rows without their cursors.</summary>
    public IEnumerable<T> Items => Rows.Select(row => row.Item);
}
