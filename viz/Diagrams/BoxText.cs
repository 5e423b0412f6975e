namespace OrgGraph.Viz.Diagrams;

/// <summary>One statement in a box, wrapped where it is drawn.</summary>
public sealed record BoxText(string Text, Emphasis Emphasis = Emphasis.Normal);
