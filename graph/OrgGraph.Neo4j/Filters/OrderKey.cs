namespace OrgGraph.Neo4j.Filters;

/// <summary>One key of an order in a statement.</summary>
/// <param name="Expression">What rows are ordered by.</param>
/// <param name="Descending">From the greatest down.</param>
/// <param name="IsText">Whether it is text; else a number.</param>
internal sealed record OrderKey(string Expression, bool Descending = false, bool IsText = true)
{
    /// <summary>A value of a cursor, which is of the key's type or null.</summary>
    /// <exception cref="RefusedException"><c>BAD_CURSOR</c>: it is of another.</exception>
    public object? Checked(object? value) => value is null || (IsText ? value is string : value is long) ? value : throw new RefusedException(Refusal.BadCursor());

    public override string ToString() => Descending ? $"{Expression} DESC" : Expression;
}
