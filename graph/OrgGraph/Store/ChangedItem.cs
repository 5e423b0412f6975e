namespace OrgGraph.Store;

/// <summary>One node or edge before and after a change.</summary>
/// <param name="Subject">Its id, as text.</param>
/// <param name="Before">As JSON; null when it was added.</param>
/// <param name="After">As JSON; null when it was removed.</param>
public sealed record ChangedItem(string Subject, string? Before, string? After);
