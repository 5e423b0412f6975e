namespace OrgGraph.Viz.Diagrams;

/// <summary>Boxes of a tier that stand together under a heading, in the order of the diagram.</summary>
/// <param name="Id">By which boxes name it.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Told">Its heading where nothing stands beside it that says of what: in the outline. The same when null.</param>
public sealed record Group(string Id, string Title, string? Told = null);
