using OrgGraph.Viz.Layout;

namespace OrgGraph.Tests.Viz.Geometry;

/// <summary>
/// How many pairs of lines cross in a drawing, counted alike for ours and for those of other programs. Lines that meet at a box are not counted:
/// there they run together or fan out, which nobody reads as a crossing.
/// </summary>
internal static class Crossings
{
    /// <summary>The crossings of a drawing of ours.</summary>
    public static int Of(SvgGeometry svg) => Of([.. svg.Lines.Select(line => (line.From!, line.To!, (IReadOnlyList<Spot>)[.. line.Ways.SelectMany(way => way.Points)]))]);

    /// <summary>The crossings of lines, each by the two things that it joins and its corners.</summary>
    public static int Of(IReadOnlyList<(string From, string To, IReadOnlyList<Spot> Points)> lines)
    {
        Stretch[][] stretches = [.. lines.Select(line => new SvgWay(line.Points, 0).Stretches.ToArray())];
        (double Left, double Right, double Top, double Bottom)[] extent = [.. lines.Select(line =>
            (line.Points.Min(p => p.X), line.Points.Max(p => p.X), line.Points.Min(p => p.Y), line.Points.Max(p => p.Y)))];
        int crossings = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (lines[i].From == lines[j].From || lines[i].To == lines[j].To || lines[i].From == lines[j].To || lines[i].To == lines[j].From) continue;
                var (one, other) = (extent[i], extent[j]);
                if (one.Left > other.Right || other.Left > one.Right || one.Top > other.Bottom || other.Top > one.Bottom) continue;
                if (stretches[i].Any(stretch => stretches[j].Any(with => stretch.Crosses(with) is not null))) crossings++;
            }
        }

        return crossings;
    }
}
