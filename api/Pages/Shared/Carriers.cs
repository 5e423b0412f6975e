namespace OrgGraph.Api.Pages.Shared;

/// <summary>Those who carry something, and what to say when there is nobody.</summary>
/// <param name="Links">Their links.</param>
/// <param name="None">What to say when there are none.</param>
/// <param name="WithOrganisation">Whether to say for whom each speaks.</param>
/// <param name="WithSource">Whether to show the sources.</param>
public sealed record Carriers(IReadOnlyList<Link> Links, string None, bool WithOrganisation = false, bool WithSource = false);
