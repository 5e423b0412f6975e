namespace OrgGraph.Viz.Diagrams;

/// <summary>One colour of a diagram.</summary>
/// <param name="Mark">What stands in the boxes that have it: a letter, or an asterisk for all others.</param>
/// <param name="Name">What it stands for: the name of an organisation or a tier, or how many others.</param>
public sealed record Hue(string Mark, string Name);
