using OrgGraph.Viz.Layout;

namespace OrgGraph.Viz.Scenes;

/// <summary>The heads of arrows and what else stands at the ends of lines, and ways that make room for them.</summary>
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

    /// <summary>A lozenge at the end of a line that leads to a whole, as in drawings of classes (UML, composition).</summary>
    /// <param name="at">Where the whole is.</param>
    /// <param name="from">From where the line comes.</param>
    /// <param name="colour">Its colour.</param>
    public static Mark.Shape Whole(Spot at, Spot from, string colour)
    {
        const double reach = 6, half = 4;
        var (right, down) = Towards(from, at);
        Spot middle = new(at.X - (right * reach), at.Y - (down * reach));
        return new([at, new(middle.X + (down * half), middle.Y + (right * half)), new(at.X - (right * 2 * reach), at.Y - (down * 2 * reach)), new(middle.X - (down * half), middle.Y - (right * half))], colour);
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
