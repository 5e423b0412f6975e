namespace OrgGraph.Viz.Diagrams;

/// <summary>Boxes of a tier that stand together under a heading, in the order of the diagram.</summary>
/// <param name="Id">By which boxes name it.</param>
/// <param name="Title">Its heading.</param>
public sealed record Group(string Id, string Title);
