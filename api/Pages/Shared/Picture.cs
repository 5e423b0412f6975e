using OrgGraph.Api.Diagrams;
using OrgGraph.Viz;

namespace OrgGraph.Api.Pages.Shared;

/// <summary>The small diagram on the page of one node.</summary>
/// <param name="Query">What it was asked for by; its page offers it as files.</param>
/// <param name="Drawing">The diagram.</param>
public sealed record Picture(DiagramQuery Query, RenderedDiagram Drawing);
