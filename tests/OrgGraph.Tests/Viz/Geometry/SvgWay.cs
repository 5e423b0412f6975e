using OrgGraph.Viz.Layout;

namespace OrgGraph.Tests.Viz.Geometry;

/// <summary>A line as it is drawn: its corners, and half of its thickness.</summary>
internal sealed record SvgWay(IReadOnlyList<Spot> Points, double Half)
{
    /// <summary>Its straight stretches, without those of no length.</summary>
    public IEnumerable<Stretch> Stretches =>
        Enumerable.Range(1, Points.Count - 1).Where(i => Points[i] != Points[i - 1]).Select(i => new Stretch(Points[i - 1], Points[i], Half));
}
