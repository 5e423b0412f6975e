namespace OrgGraph.Viz.Layout;

/// <summary>A box with the size that its text needs. It may come back larger, never smaller.</summary>
/// <param name="Id">Unique among the boxes.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Tier">From 0.</param>
/// <param name="Group">The group it belongs to; null for none.</param>
public sealed record LayoutBox(string Id, double Width, double Height, int Tier, string? Group = null);
