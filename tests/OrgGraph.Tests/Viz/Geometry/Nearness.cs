using OrgGraph.Viz.Layout;

namespace OrgGraph.Tests.Viz.Geometry;

/// <summary>How far what is in two drawings stayed where it was.</summary>
/// <param name="Moved">How far the boxes in both moved on average, as a share of the diagonal, each drawing being stretched to a unit square.</param>
/// <param name="Far">The share of those boxes that moved by more than a tenth of it.</param>
/// <param name="KeptOrder">
/// The share of pairs of those boxes that kept their order from left to right, and from top to bottom, counted apart (the orthogonal ordering of
/// Misue, Eades, Lai and Sugiyama 1995); a pair that is level in either drawing counts as kept.
/// </param>
/// <param name="Boxes">How many boxes are in both.</param>
internal sealed record Nearness(double Moved, double Far, double KeptOrder, int Boxes)
{
    /// <summary>Closer than this, in pixels, two boxes are level.</summary>
    private const double Level = 2;

    public static Nearness Of(SvgGeometry before, SvgGeometry after)
    {
        var earlier = before.Boxes.ToDictionary(box => box.Id!, box => Middle(box.Outline));
        var both = after.Boxes.Where(box => earlier.ContainsKey(box.Id!)).Select(box => (Was: earlier[box.Id!], Is: Middle(box.Outline))).ToArray();
        double[] moved = [.. both.Select(box => Math.Sqrt((Square((box.Was.X / before.Sheet.Width) - (box.Is.X / after.Sheet.Width))
            + Square((box.Was.Y / before.Sheet.Height) - (box.Is.Y / after.Sheet.Height))) / 2))];
        int kept = 0, pairs = 0;
        for (int i = 0; i < both.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                pairs += 2;
                kept += Same(both[i].Was.X - both[j].Was.X, both[i].Is.X - both[j].Is.X) + Same(both[i].Was.Y - both[j].Was.Y, both[i].Is.Y - both[j].Is.Y);
            }
        }

        return new(moved.Average(), moved.Count(by => by > 0.1) / (double)both.Length, pairs == 0 ? 1 : (double)kept / pairs, both.Length);
    }

    private static int Same(double was, double now) => Math.Abs(was) < Level || Math.Abs(now) < Level || was > 0 == now > 0 ? 1 : 0;

    private static double Square(double number) => number * number;

    private static Spot Middle(Area box) => new(box.X + (box.Width / 2), box.Y + (box.Height / 2));
}
