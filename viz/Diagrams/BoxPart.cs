namespace OrgGraph.Viz.Diagrams;

/// <summary>A link that draws more, or less, of what belongs to a box.</summary>
/// <param name="Text">What it does: "Show 5 members".</param>
/// <param name="Address">The address of the diagram with the part opened or closed.</param>
public sealed record BoxPart(string Text, string Address);
