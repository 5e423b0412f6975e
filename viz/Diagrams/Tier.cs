namespace OrgGraph.Viz.Diagrams;

/// <summary>A level of a diagram: a band across it, or a column where it runs across.</summary>
/// <param name="Title">What stands at its left; empty for none.</param>
public sealed record Tier(string Title);
