namespace OrgGraph.Store;

/// <summary>An entry of the change log.</summary>
/// <param name="Version">The version that it made.</param>
/// <param name="Id">The change set's id.</param>
/// <param name="Who">Who changed.</param>
/// <param name="When">When.</param>
/// <param name="Why">Why.</param>
/// <param name="Items">What was before and after, thing by thing.</param>
public sealed record LoggedChange(long Version, Guid Id, string Who, DateTimeOffset When, string Why, IReadOnlyList<ChangedItem> Items);
