namespace OrgGraph.Neo4j.Filters;

/// <summary>The variables of one link in a statement.</summary>
/// <param name="Edge">The relationship.</param>
/// <param name="From">The node that it leaves.</param>
/// <param name="To">The node that it reaches.</param>
/// <param name="Person">Who carries it, or null.</param>
/// <param name="Holding">The holding by which, or null. The name itself is null where the kind passes to nobody, or where nothing depends on the holder.</param>
internal sealed record LinkNames(string Edge, string From, string To, string Person, string? Holding)
{
    /// <summary>When it holds for whoever carries it.</summary>
    public Bounds Period => Holding is null ? Bounds.Of(Edge) : Bounds.Narrowed(Edge, Holding);
}
