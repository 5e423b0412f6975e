using OrgGraph.Findings;

namespace OrgGraph.Api.Pages.Cases;

/// <summary>Where the matter of a case is found.</summary>
/// <param name="Finding">What it reads there.</param>
/// <param name="OnThisDay">Whether that is on the day of the page.</param>
/// <param name="Address">The address of it there.</param>
public sealed record Sighting(Finding Finding, bool OnThisDay, string Address);
