using OrgGraph.Viz.Layout;

namespace OrgGraph.Viz.Scenes;

/// <summary>Rounds off the corners of a way, the same for every writer.</summary>
internal static class Corners
{
    /// <summary>The pieces of the way: straight to a point, or round a corner by way of it.</summary>
    public static IEnumerable<(Spot? Corner, Spot End)> Of(Mark.Way way)
    {
        var points = way.Points;
        for (int i = 1; i < points.Count - 1; i++)
        {
            double radius = Math.Min(way.Radius, Math.Min(Length(points[i - 1], points[i]), Length(points[i], points[i + 1])) / 2);
            yield return (null, Towards(points[i], points[i - 1], radius));
            yield return (points[i], Towards(points[i], points[i + 1], radius));
        }

        yield return (null, points[^1]);
    }

    private static Spot Towards(Spot from, Spot to, double by)
    {
        double length = Length(from, to);
        return length == 0 ? from : new(from.X + ((to.X - from.X) * by / length), from.Y + ((to.Y - from.Y) * by / length));
    }

    private static double Length(Spot from, Spot to) => Math.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y)));
}
