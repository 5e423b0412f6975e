namespace OrgGraph.Viz.Outline;

/// <summary>A heading of an outline and what stands under it.</summary>
public sealed record OutlineSection(string Heading, IReadOnlyList<OutlineItem> Items);
