using OrgGraph.Api.Diagrams;
using OrgGraph.Viz;

namespace OrgGraph.Api.Pages.Shared;

/// <summary>A diagram on a page.</summary>
/// <param name="Drawing">The drawing, or why there is none.</param>
/// <param name="Label">What it is called by those who hear the page.</param>
/// <param name="Days">The days on which something in it changes.</param>
/// <param name="IsWide">Whether it takes the width of a wide screen.</param>
public sealed record Picture(RenderedDiagram Drawing, string Label, ChangeDays Days, bool IsWide = false);
