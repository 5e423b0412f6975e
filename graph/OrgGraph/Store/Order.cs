namespace OrgGraph.Store;

/// <summary>One key of an order. Text is ordered by its sort key (<see cref="Collation"/>), what has no value comes last, or first when descending.</summary>
/// <param name="Field">By which field.</param>
/// <param name="Descending">From the greatest down.</param>
/// <param name="Step">For links: of which node; null for the link itself. A node of a kind that does not have the field has no value.</param>
public sealed record Order(Field Field, bool Descending = false, Step? Step = null);
