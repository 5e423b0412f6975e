namespace OrgGraph.Viz.Layout;

/// <summary>The way of a link.</summary>
/// <param name="Points">The corners of the line, from the shared end of its trunk on; each stretch is level or upright, but for
/// <see cref="LayoutShape.Network"/>.</param>
/// <param name="Label">The place of its label; null when it has none.</param>
/// <param name="IsReversed">Whether it is drawn against its direction, because the box that it leaves stands in a later tier or row.</param>
/// <param name="StartsAtTarget">Whether the first point is at the box that it reaches.</param>
/// <param name="IsShort">Whether there is room for a letter only in the place of its label.</param>
public sealed record LinkPath(IReadOnlyList<Spot> Points, Area? Label, bool IsReversed, bool StartsAtTarget, bool IsShort = false);
