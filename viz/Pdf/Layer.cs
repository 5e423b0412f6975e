using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Scenes;

namespace OrgGraph.Viz.Pdf;

/// <summary>Marks that stand on a page together.</summary>
/// <param name="Marks">The marks, from back to front, in units of their own.</param>
/// <param name="Origin">Where on the page the origin of those units is, in points.</param>
/// <param name="Scale">How many points a unit takes.</param>
/// <param name="Clip">Beyond which nothing is drawn, in points; null for no such area.</param>
internal sealed record Layer(IReadOnlyList<Mark> Marks, Spot Origin, double Scale, Area? Clip = null);
