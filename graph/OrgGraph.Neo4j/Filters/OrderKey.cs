namespace OrgGraph.Neo4j.Filters;

/// <summary>One key of an order in a statement.</summary>
/// <param name="Expression">What rows are ordered by.</param>
/// <param name="Descending">From the greatest down.</param>
internal sealed record OrderKey(string Expression, bool Descending = false)
{
    public override string ToString() => Descending ? $"{Expression} DESC" : Expression;
}
