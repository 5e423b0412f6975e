namespace OrgGraph.Viz.Layout.Network;

/// <summary>A way that a line could take, in straight stretches.</summary>
/// <param name="Points">Its corners, from the side of the one box to the side of the other.</param>
internal sealed record Strand(IReadOnlyList<Spot> Points)
{
    /// <summary>Up to this sine of the angle between them two stretches run the same way.</summary>
    private const double SameWay = 0.3;

    /// <summary>The area that it lies in.</summary>
    public Area Around { get; } = Points.Select(point => new Area(point.X - 1, point.Y - 1, 2, 2)).Aggregate((one, other) => one.Around(other));

    /// <summary>Its corners as they are drawn, each as a few short stretches.</summary>
    private List<Spot> Rounded => rounded ??= Round(Points);

    private List<Spot>? rounded;

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

    /// <summary>The same beside itself: so far to the left of its direction at its start, in its middle and at its end, to the right where that is less than nothing.</summary>
    public Strand Beside(double atStart, double atMiddle, double atEnd)
    {
        var moved = new List<Spot>();
        double gone = 0;
        bool bends = atMiddle != (atStart + atEnd) / 2;
        for (int i = 0; i < Points.Count; i++)
        {
            var (from, to) = (Points[Math.Max(0, i - 1)], Points[Math.Min(Points.Count - 1, i + 1)]);
            double before = gone / Math.Max(0.01, Length);
            gone += i == 0 ? 0 : Distance(from, Points[i]);
            double share = gone / Math.Max(0.01, Length);
            // A long straight stretch bends in its middle.
            if (bends && before < 0.5 && share > 0.5) moved.Add(Aside(Point(0.5).At, from, Points[i], atMiddle));
            double by = share < 0.5 ? atStart + ((atMiddle - atStart) * share * 2) : atMiddle + ((atEnd - atMiddle) * ((share * 2) - 1));
            moved.Add(Aside(Points[i], from, to, by));
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

    /// <summary>Whether it may come near another.</summary>
    public bool IsNear(Strand other, double near) => Around.Grown(near).Overlaps(other.Around);

    /// <summary>For how long it lies on another, in pixels: the parts that run the same way near it, or the stretches of either that lie near the other as a whole.</summary>
    /// <param name="other">The other.</param>
    /// <param name="near">How close is on it.</param>
    public double Along(Strand other, double near) =>
        IsNear(other, near) ? Math.Max(Beside(other, near), Math.Max(Whole(other, near), other.Whole(this, near))) : 0;

    /// <summary>For how long it runs the same way as another and near it, in pixels.</summary>
    /// <param name="other">The other.</param>
    /// <param name="near">How close is near.</param>
    public double Beside(Strand other, double near)
    {
        if (!IsNear(other, near)) return 0;
        double sum = 0;
        for (int i = 1; i < Points.Count; i++)
        {
            if (IsFar(Points[i - 1], Points[i], other.Around, near)) continue;
            for (int j = 1; j < other.Points.Count; j++) sum += Along(Points[i - 1], Points[i], other.Points[j - 1], other.Points[j], near);
        }

        return sum;
    }

    /// <summary>The point at a share of its length, and the direction there, 1 long.</summary>
    public (Spot At, double Right, double Down) Point(double share)
    {
        double left = share * Length;
        for (int i = 1; i < Points.Count; i++)
        {
            var (a, b) = (Points[i - 1], Points[i]);
            double length = Distance(a, b);
            if (length == 0 || (left > length && i < Points.Count - 1))
            {
                left -= length;
                continue;
            }

            double right = (b.X - a.X) / length, down = (b.Y - a.Y) / length;
            return (new(a.X + (left * right), a.Y + (left * down)), right, down);
        }

        return (Points[^1], 1, 0);
    }

    /// <summary>For how long stretches of another, as it is drawn with its corners rounded, lie near it as a whole.</summary>
    private double Whole(Strand other, double near)
    {
        double sum = 0;
        var drawn = other.Rounded;
        for (int i = 1; i < Points.Count; i++)
        {
            var (a, b) = (Points[i - 1], Points[i]);
            double length = Distance(a, b);
            if (length == 0 || IsFar(a, b, other.Around, near)) continue;
            double x = (b.X - a.X) / length, y = (b.Y - a.Y) / length;
            for (int j = 1; j < drawn.Count; j++)
            {
                var (c, d) = (drawn[j - 1], drawn[j]);
                if (Math.Abs(((c.Y - a.Y) * x) - ((c.X - a.X) * y)) > near || Math.Abs(((d.Y - a.Y) * x) - ((d.X - a.X) * y)) > near) continue;
                double one = ((c.X - a.X) * x) + ((c.Y - a.Y) * y), two = ((d.X - a.X) * x) + ((d.Y - a.Y) * y);
                sum += Math.Max(0, Math.Min(length, Math.Max(one, two)) - Math.Max(0, Math.Min(one, two)));
            }
        }

        return sum;
    }

    /// <summary>Whether a stretch lies on one side of an area, farther away than something.</summary>
    private static bool IsFar(Spot a, Spot b, Area area, double near) =>
        (a.X < area.X - near && b.X < area.X - near) || (a.X > area.Right + near && b.X > area.Right + near)
        || (a.Y < area.Y - near && b.Y < area.Y - near) || (a.Y > area.Bottom + near && b.Y > area.Bottom + near);

    /// <summary>Corners rounded off as they are where they are drawn (see <see cref="Scenes.Corners"/>).</summary>
    private static List<Spot> Round(IReadOnlyList<Spot> points)
    {
        const double radius = 7;
        const int stretches = 6;
        List<Spot> all = [points[0]];
        for (int i = 1; i < points.Count - 1; i++)
        {
            var (before, corner, after) = (points[i - 1], points[i], points[i + 1]);
            double back = Distance(before, corner), on = Distance(corner, after), by = Math.Min(radius, Math.Min(back, on) / 2);
            if (by < 0.5) continue;
            Spot start = new(corner.X + ((before.X - corner.X) * by / back), corner.Y + ((before.Y - corner.Y) * by / back));
            Spot end = new(corner.X + ((after.X - corner.X) * by / on), corner.Y + ((after.Y - corner.Y) * by / on));
            for (int k = 0; k <= stretches; k++)
            {
                double t = (double)k / stretches, u = 1 - t;
                all.Add(new((u * u * start.X) + (2 * u * t * corner.X) + (t * t * end.X), (u * u * start.Y) + (2 * u * t * corner.Y) + (t * t * end.Y)));
            }
        }

        all.Add(points[^1]);
        return all;
    }

    /// <summary>A point beside a stretch, to its left.</summary>
    private static Spot Aside(Spot point, Spot from, Spot to, double by)
    {
        double length = Math.Max(0.01, Distance(from, to));
        return new(point.X + ((to.Y - from.Y) / length * by), point.Y - ((to.X - from.X) / length * by));
    }

    private static double Distance(Spot a, Spot b) => Math.Sqrt(((b.X - a.X) * (b.X - a.X)) + ((b.Y - a.Y) * (b.Y - a.Y)));

    /// <summary>How far a point lies beside the line through two others; from the one where they are the same.</summary>
    private static double Off(Spot point, Spot a, Spot b) => a == b ? Distance(point, a)
        : Math.Abs(((point.Y - a.Y) * (b.X - a.X)) - ((point.X - a.X) * (b.Y - a.Y))) / Distance(a, b);

    private static double Along(Spot a, Spot b, Spot c, Spot d, double near)
    {
        double length = Distance(a, b);
        if (length == 0 || c == d) return 0;
        double x = (b.X - a.X) / length, y = (b.Y - a.Y) / length;
        if (Math.Abs(((d.Y - c.Y) * x) - ((d.X - c.X) * y)) > SameWay * Distance(c, d)) return 0;
        // Of the other only the part that is near counts, however long the whole is.
        double begin = ((c.Y - a.Y) * x) - ((c.X - a.X) * y), end = ((d.Y - a.Y) * x) - ((d.X - a.X) * y);
        if (Math.Min(begin, end) > near || Math.Max(begin, end) < -near) return 0;
        var (first, last) = (c, d);
        if (begin != end)
        {
            double from = Math.Clamp((Math.CopySign(near, begin) - begin) / (end - begin), 0, 1), to = Math.Clamp((Math.CopySign(near, end) - begin) / (end - begin), 0, 1);
            if (Math.Abs(begin) > near) first = new(c.X + (from * (d.X - c.X)), c.Y + (from * (d.Y - c.Y)));
            if (Math.Abs(end) > near) last = new(c.X + (to * (d.X - c.X)), c.Y + (to * (d.Y - c.Y)));
        }

        (c, d) = (first, last);
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
