namespace OrgGraph.Viz.Layout.Network;

/// <summary>A way that a line could take, in straight stretches.</summary>
/// <param name="Points">Its corners, from the side of the one box to the side of the other.</param>
internal sealed record Strand(IReadOnlyList<Spot> Points)
{
    /// <summary>Up to this sine of the angle between them two stretches run the same way.</summary>
    private const double SameWay = 0.3;

    /// <summary>By how much less than this, in pixels, the rounding of a corner leads a line aside from its stretches.</summary>
    private const double CutCorner = 7;

    // Many thousand ways are compared with one another: arrays, and what every comparison needs is reckoned once.
    private readonly Spot[] corners = Points as Spot[] ?? [.. Points];
    private readonly Stretch[] stretches = Stretches(Points as Spot[] ?? [.. Points]);
    private Stretch[]? rounded;
    private Area? around;
    private double? length;

    /// <summary>The area that it lies in.</summary>
    public Area Around => around ??= Surround(corners);

    /// <summary>How long it is.</summary>
    public double Length
    {
        get
        {
            if (length is { } known) return known;
            double sum = 0;
            foreach (var stretch in stretches) sum += stretch.Length;
            length = sum;
            return sum;
        }
    }

    /// <summary>Its stretches as they are drawn, each corner as a few short ones.</summary>
    private Stretch[] Rounded => rounded ??= Stretches([.. Round(corners)]);

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

    /// <summary>
    /// The same beside itself: so far to the left of its direction at its start, in its middle and at its end, to the right where that is less than nothing; from the side of
    /// one box to the side of another, to which it is led on where it ends before. Null where it does not reach them.
    /// </summary>
    public Strand? Beside((double AtStart, double AtMiddle, double AtEnd) by, Area from, Area to)
    {
        if (Cut(Reversed(Moved(by.AtStart, by.AtMiddle, by.AtEnd)), from) is not { } begun || Cut(Reversed(begun), to) is not { Length: > 1 } whole) return null;
        return new(whole);
    }

    private Spot[] Moved(double atStart, double atMiddle, double atEnd)
    {
        var moved = new List<Spot>(corners.Length + 1);
        double gone = 0;
        bool bends = atMiddle != (atStart + atEnd) / 2;
        for (int i = 0; i < corners.Length; i++)
        {
            var (from, to) = (corners[Math.Max(0, i - 1)], corners[Math.Min(corners.Length - 1, i + 1)]);
            double before = gone / Math.Max(0.01, Length);
            gone += i == 0 ? 0 : stretches[i - 1].Length;
            double share = gone / Math.Max(0.01, Length);
            // A long straight stretch bends in its middle.
            if (bends && before < 0.5 && share > 0.5) moved.Add(Aside(Point(0.5).At, from, corners[i], atMiddle));
            double by = share < 0.5 ? atStart + ((atMiddle - atStart) * share * 2) : atMiddle + ((atEnd - atMiddle) * ((share * 2) - 1));
            moved.Add(Aside(corners[i], from, to, by));
        }

        return [.. moved];
    }

    /// <summary>Whether it enters an area.</summary>
    public bool Enters(Area area)
    {
        if (!Around.Overlaps(area)) return false;
        foreach (var stretch in stretches)
        {
            if (Clip(stretch.A, stretch.B, area) is not null) return true;
        }

        return false;
    }

    /// <summary>Whether it may come near another.</summary>
    public bool IsNear(Strand other, double near) => Around.Grown(near).Overlaps(other.Around);

    /// <summary>
    /// For how long it lies on another, in pixels: the parts that run the same way near it, or the stretches of either that lie near the other as a whole. And for how long
    /// it runs the same way as the other beside it.
    /// </summary>
    /// <param name="other">The other.</param>
    /// <param name="near">How close is on it.</param>
    /// <param name="room">How close is beside it: no less than that.</param>
    public (double On, double Beside) Along(Strand other, double near, double room)
    {
        double on = 0, beside = 0;
        bool meets = false;
        if (!IsNear(other, room)) return (0, 0);
        foreach (ref readonly var one in stretches.AsSpan())
        {
            if (IsFar(one, other.Around, room)) continue;
            foreach (ref readonly var two in other.stretches.AsSpan())
            {
                if (AreFar(one, two, room)) continue;
                double begin = one.Off(two.A), end = one.Off(two.B), least = Math.Min(begin, end), most = Math.Max(begin, end);
                if (least > room || most < -room) continue;
                meets |= least <= near + CutCorner && most >= -near - CutCorner;
                if (one.Length == 0 || two.Length == 0 || Math.Abs((two.Y * one.X) - (two.X * one.Y)) > SameWay) continue;
                double first = one.On(two.A), last = one.On(two.B);
                beside += Along(one.Length, begin, end, first, last, room);
                if (least <= near && most >= -near) on += Along(one.Length, begin, end, first, last, near);
            }
        }

        return (meets ? Math.Max(on, Math.Max(Whole(other, near), other.Whole(this, near))) : 0, beside);
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
        foreach (ref readonly var one in stretches.AsSpan())
        {
            if (one.Length == 0 || IsFar(one, other.Around, near)) continue;
            foreach (ref readonly var two in other.Rounded.AsSpan())
            {
                if (AreFar(one, two, near) || Math.Abs(one.Off(two.A)) > near || Math.Abs(one.Off(two.B)) > near) continue;
                double begin = one.On(two.A), end = one.On(two.B);
                sum += Math.Max(0, Math.Min(one.Length, Math.Max(begin, end)) - Math.Max(0, Math.Min(begin, end)));
            }
        }

        return sum;
    }

    /// <summary>Whether a stretch lies on one side of an area, farther away than something.</summary>
    private static bool IsFar(in Stretch stretch, Area area, double near) =>
        stretch.Right < area.X - near || stretch.Left > area.Right + near || stretch.Bottom < area.Y - near || stretch.Top > area.Bottom + near;

    /// <summary>The same of two stretches.</summary>
    private static bool AreFar(in Stretch one, in Stretch two, double near) =>
        one.Right < two.Left - near || one.Left > two.Right + near || one.Bottom < two.Top - near || one.Top > two.Bottom + near;

    private static Stretch[] Stretches(Spot[] points)
    {
        var found = new Stretch[points.Length - 1];
        for (int i = 0; i < found.Length; i++) found[i] = new(points[i], points[i + 1]);
        return found;
    }

    private static Area Surround(Spot[] points)
    {
        double left = double.MaxValue, top = double.MaxValue, right = double.MinValue, bottom = double.MinValue;
        foreach (var point in points) (left, top, right, bottom) = (Math.Min(left, point.X), Math.Min(top, point.Y), Math.Max(right, point.X), Math.Max(bottom, point.Y));
        return new(left - 1, top - 1, right - left + 2, bottom - top + 2);
    }

    private static Spot[] Reversed(Spot[] points)
    {
        var turned = (Spot[])points.Clone();
        Array.Reverse(turned);
        return turned;
    }

    /// <summary>Corners rounded off as they are where they are drawn (see <see cref="Scenes.Corners"/>).</summary>
    private static List<Spot> Round(Spot[] points)
    {
        const double radius = 7;
        const int stretches = 6;
        List<Spot> all = [points[0]];
        for (int i = 1; i < points.Length - 1; i++)
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

    /// <summary>For how long one stretch runs near another. Of the other only the part that is near counts, however long the whole is.</summary>
    /// <param name="length">How long the one is.</param>
    /// <param name="begin">How far beside the one the other begins.</param>
    /// <param name="end">How far beside it that ends.</param>
    /// <param name="first">How far along the one the other begins.</param>
    /// <param name="last">How far along it that ends.</param>
    /// <param name="near">How close is near.</param>
    private static double Along(double length, double begin, double end, double first, double last, double near)
    {
        if (begin != end)
        {
            double from = Math.Clamp((Math.CopySign(near, begin) - begin) / (end - begin), 0, 1), to = Math.Clamp((Math.CopySign(near, end) - begin) / (end - begin), 0, 1);
            (first, last) = (Math.Abs(begin) > near ? first + (from * (last - first)) : first, Math.Abs(end) > near ? first + (to * (last - first)) : last);
        }

        return Math.Max(0, Math.Min(length, Math.Max(first, last)) - Math.Max(0, Math.Min(first, last)));
    }

    /// <summary>The way up to where it first enters a box, led on a little where it ends just before; null where it misses the box.</summary>
    private static Spot[]? Cut(Spot[] points, Area box)
    {
        const double reach = 40;
        Spot last = points[^1], before = points[^2];
        double more = reach / Math.Max(0.01, Distance(before, last));
        Spot led = new(last.X + ((last.X - before.X) * more), last.Y + ((last.Y - before.Y) * more));
        for (int i = 1; i <= points.Length; i++)
        {
            Spot a = points[i - 1], b = i < points.Length ? points[i] : led;
            if (Clip(a, b, box) is not { } share) continue;
            if (share == 0 && i == 1) return null;
            var cut = new Spot[i + 1];
            Array.Copy(points, cut, i);
            cut[i] = new(a.X + (share * (b.X - a.X)), a.Y + (share * (b.Y - a.Y)));
            return cut;
        }

        return null;
    }

    /// <summary>At which share of a stretch it enters an area (Liang and Barsky's clipping); null where it does not.</summary>
    private static double? Clip(Spot a, Spot b, Area area)
    {
        double from = 0, to = 1, x = b.X - a.X, y = b.Y - a.Y;
        return Side(-x, a.X - area.X, ref from, ref to) && Side(x, area.Right - a.X, ref from, ref to) && Side(-y, a.Y - area.Y, ref from, ref to) && Side(y, area.Bottom - a.Y, ref from, ref to)
            && from < to ? from : null;
    }

    /// <summary>Narrows the part of a stretch that is on the inner side of one side of an area.</summary>
    private static bool Side(double step, double left, ref double from, ref double to)
    {
        if (step == 0) return left > 0;
        if (step < 0) from = Math.Max(from, left / step);
        else to = Math.Min(to, left / step);
        return true;
    }
}
