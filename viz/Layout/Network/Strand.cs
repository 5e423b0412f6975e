namespace OrgGraph.Viz.Layout.Network;

/// <summary>A way that a line could take, in straight stretches.</summary>
/// <param name="Points">Its corners, from the side of the one box to the side of the other.</param>
internal sealed record Strand(IReadOnlyList<Spot> Points)
{
    /// <summary>Closer than this, two lines that run the same way read as one, whatever their styles.</summary>
    private const double Near = 2.6;

    /// <summary>The area that it lies in.</summary>
    public Area Around { get; } = Points.Select(point => new Area(point.X - 1, point.Y - 1, 2, 2)).Aggregate((one, other) => one.Around(other));

    /// <summary>How long it is.</summary>
    public double Length { get; } = Enumerable.Range(1, Points.Count - 1).Sum(i => Distance(Points[i - 1], Points[i]));

    /// <summary>A way without the points that its line passes by less than a fifth of a pixel (Ramer, Douglas and Peucker).</summary>
    public static Strand Of(IReadOnlyList<Spot> points)
    {
        var kept = new SortedSet<int> { 0, points.Count - 1 };
        var open = new Stack<(int From, int To)>([(0, points.Count - 1)]);
        while (open.TryPop(out var part))
        {
            var (farthest, far) = (-1, 0.2);
            for (int i = part.From + 1; i < part.To; i++)
            {
                if (Off(points[i], points[part.From], points[part.To]) is var off && off > far) (farthest, far) = (i, off);
            }

            if (farthest < 0) continue;
            kept.Add(farthest);
            open.Push((part.From, farthest));
            open.Push((farthest, part.To));
        }

        return new([.. kept.Select(i => points[i])]);
    }

    /// <summary>The same beside itself: so far to the left of its direction at its start and at its end, to the right where that is less than nothing.</summary>
    public Strand Beside(double atStart, double atEnd)
    {
        var moved = new List<Spot>();
        double gone = 0;
        for (int i = 0; i < Points.Count; i++)
        {
            var (from, to) = (Points[Math.Max(0, i - 1)], Points[Math.Min(Points.Count - 1, i + 1)]);
            gone += i == 0 ? 0 : Distance(from, Points[i]);
            double by = atStart + ((atEnd - atStart) * gone / Math.Max(0.01, Length)), length = Math.Max(0.01, Distance(from, to));
            moved.Add(new(Points[i].X + ((to.Y - from.Y) / length * by), Points[i].Y - ((to.X - from.X) / length * by)));
        }

        return new(moved);
    }

    /// <summary>The part from the side of one box to the side of another, to which it is led on where it ends before; null where it does not reach them.</summary>
    public Strand? Between(Area from, Area to) =>
        Cut([.. Points.Reverse()], from) is { } begun && Cut([.. begun.Reverse()], to) is { Count: > 1 } whole ? new([.. whole]) : null;

    /// <summary>Whether it enters an area.</summary>
    public bool Enters(Area area)
    {
        if (!Around.Overlaps(area)) return false;
        for (int i = 1; i < Points.Count; i++)
        {
            if (Clip(Points[i - 1], Points[i], area) is not null) return true;
        }

        return false;
    }

    /// <summary>For how long it lies on another, in pixels.</summary>
    public double Along(Strand other)
    {
        if (!Around.Grown(Near).Overlaps(other.Around)) return 0;
        double sum = 0;
        for (int i = 1; i < Points.Count; i++)
        {
            for (int j = 1; j < other.Points.Count; j++) sum += Along(Points[i - 1], Points[i], other.Points[j - 1], other.Points[j]);
        }

        return sum;
    }

    private static double Distance(Spot a, Spot b) => Math.Sqrt(((b.X - a.X) * (b.X - a.X)) + ((b.Y - a.Y) * (b.Y - a.Y)));

    /// <summary>How far a point lies beside the line through two others; from the one where they are the same.</summary>
    private static double Off(Spot point, Spot a, Spot b) => a == b ? Distance(point, a)
        : Math.Abs(((point.Y - a.Y) * (b.X - a.X)) - ((point.X - a.X) * (b.Y - a.Y))) / Distance(a, b);

    private static double Along(Spot a, Spot b, Spot c, Spot d)
    {
        double length = Distance(a, b);
        if (length == 0 || c == d) return 0;
        double x = (b.X - a.X) / length, y = (b.Y - a.Y) / length;
        if (Math.Abs(((c.Y - a.Y) * x) - ((c.X - a.X) * y)) > Near || Math.Abs(((d.Y - a.Y) * x) - ((d.X - a.X) * y)) > Near) return 0;
        double one = ((c.X - a.X) * x) + ((c.Y - a.Y) * y), two = ((d.X - a.X) * x) + ((d.Y - a.Y) * y);
        return Math.Max(0, Math.Min(length, Math.Max(one, two)) - Math.Max(0, Math.Min(one, two)));
    }

    /// <summary>The way up to where it first enters a box, led on a little where it ends just before; null where it misses the box.</summary>
    private static IReadOnlyList<Spot>? Cut(IReadOnlyList<Spot> points, Area box)
    {
        const double reach = 40;
        Spot last = points[^1], before = points[^2];
        double more = reach / Math.Max(0.01, Distance(before, last));
        Spot[] led = [.. points, new(last.X + ((last.X - before.X) * more), last.Y + ((last.Y - before.Y) * more))];
        for (int i = 1; i < led.Length; i++)
        {
            if (Clip(led[i - 1], led[i], box) is not { } share) continue;
            Spot a = led[i - 1], b = led[i];
            return share == 0 && i == 1 ? null : [.. led.Take(i), new(a.X + (share * (b.X - a.X)), a.Y + (share * (b.Y - a.Y)))];
        }

        return null;
    }

    /// <summary>At which share of a stretch it enters an area (Liang and Barsky's clipping); null where it does not.</summary>
    private static double? Clip(Spot a, Spot b, Area area)
    {
        double from = 0, to = 1, x = b.X - a.X, y = b.Y - a.Y;
        foreach (var (step, left) in ((double, double)[])[(-x, a.X - area.X), (x, area.Right - a.X), (-y, a.Y - area.Y), (y, area.Bottom - a.Y)])
        {
            if (step == 0)
            {
                if (left <= 0) return null;
                continue;
            }

            if (step < 0) from = Math.Max(from, left / step);
            else to = Math.Min(to, left / step);
        }

        return from < to ? from : null;
    }
}
