namespace OrgGraph.Viz.Pdf;

/// <summary>A page of a document.</summary>
/// <param name="Size">How large it is.</param>
/// <param name="Layers">What stands on it, from back to front.</param>
internal sealed record Page(PageSize Size, IReadOnlyList<Layer> Layers);
