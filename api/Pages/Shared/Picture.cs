using OrgGraph.Viz;

namespace OrgGraph.Api.Pages.Shared;

/// <summary>The small diagram on the page of one node.</summary>
public sealed record Picture(RenderedDiagram Drawing);
