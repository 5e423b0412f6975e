namespace OrgGraph.Viz.Layout.Elbows;

/// <summary>Takes out of a way the points at which nothing turns.</summary>
internal static class Straight
{
    /// <summary>The same way with its corners only.</summary>
    public static IReadOnlyList<Spot> Plain(IReadOnlyList<Spot> points)
    {
        var plain = new List<Spot>();
        foreach (var raw in points)
        {
            var point = new Spot(Math.Round(raw.X, 2), Math.Round(raw.Y, 2));
            if (plain.Count > 0 && plain[^1] == point) continue;
            bool straight = plain.Count > 1 && ((plain[^1].X == plain[^2].X && point.X == plain[^1].X) || (plain[^1].Y == plain[^2].Y && point.Y == plain[^1].Y));
            if (straight) plain[^1] = point;
            else plain.Add(point);
        }

        return plain;
    }
}
