namespace OrgGraph.Viz.Layout;

/// <summary>Where everything goes. The top left corner is at 0, 0.</summary>
/// <param name="Width">Of the whole, in pixels.</param>
/// <param name="Height">Of the whole, in pixels.</param>
/// <param name="Boxes">The place of each box, in the order of the request.</param>
/// <param name="Links">The way of each link, in the order of the request.</param>
/// <param name="Tiers">The band of each tier, over the whole width (or height, where tiers are columns); empty for a tier without boxes.</param>
/// <param name="Groups">The place of each group with its heading, in the order of the request; empty for a group without boxes.</param>
public sealed record LayoutResult(
    double Width, double Height, IReadOnlyList<Area> Boxes, IReadOnlyList<LinkPath> Links, IReadOnlyList<Area> Tiers, IReadOnlyList<Area> Groups)
{
    /// <summary>For each box, which of the rows that the row of its tier is broken into it stands in, and how many stand in one column there; of one that is joined to nothing in which column
    /// of the block of those. Empty for a shape without.</summary>
    public IReadOnlyList<(int Row, int InColumn, int? Column)> Rows { get; init; } = [];
}
