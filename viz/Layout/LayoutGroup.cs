namespace OrgGraph.Viz.Layout;

/// <summary>Boxes of one tier that stand together.</summary>
/// <param name="Id">By which boxes name it.</param>
/// <param name="HeadingWidth">The room that its heading needs, in pixels.</param>
/// <param name="HeadingHeight">Likewise, above its boxes.</param>
public sealed record LayoutGroup(string Id, double HeadingWidth, double HeadingHeight);
