using OrgGraph.Viz;

namespace OrgGraph.Api.Pages.Shared;

/// <summary>The small diagram on a page.</summary>
/// <param name="Drawing">The drawing, and the same in words.</param>
/// <param name="Heading">What stands above it; that it shows the connections of the day when null.</param>
public sealed record Picture(RenderedDiagram Drawing, string? Heading = null);
