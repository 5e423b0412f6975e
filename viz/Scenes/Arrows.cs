using OrgGraph.Viz.Layout;

namespace OrgGraph.Viz.Scenes;

/// <summary>The heads of arrows, and ways that make room for them.</summary>
internal static class Arrows
{
    /// <summary>The head of an arrow whose line comes from somewhere.</summary>
    public static Mark.Shape At(Spot tip, Spot from, string colour)
    {
        const double reach = 9, half = 4;
        var (right, down) = Towards(from, tip);
        Spot end = new(tip.X - (right * reach), tip.Y - (down * reach));
        return new([tip, new(end.X + (down * half), end.Y + (right * half)), new(end.X - (down * half), end.Y - (right * half))], colour);
    }

    /// <summary>The same way, its last stretch shorter by a little.</summary>
    public static IReadOnlyList<Spot> Shortened(IReadOnlyList<Spot> points, double by)
    {
        Spot tip = points[^1], from = points[^2];
        var (right, down) = Towards(from, tip);
        return [.. points.SkipLast(1), new(tip.X - (right * by), tip.Y - (down * by))];
    }

    /// <summary>The direction from one point to another, 1 long; none between the same.</summary>
    private static (double Right, double Down) Towards(Spot from, Spot to)
    {
        double right = to.X - from.X, down = to.Y - from.Y, length = Math.Sqrt((right * right) + (down * down));
        return length == 0 ? (0, 0) : (right / length, down / length);
    }
}
