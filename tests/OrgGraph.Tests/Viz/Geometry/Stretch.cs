using OrgGraph.Viz.Layout;

namespace OrgGraph.Tests.Viz.Geometry;

/// <summary>A straight stretch of a line, with half of its thickness.</summary>
internal readonly record struct Stretch(Spot A, Spot B, double Half)
{
    /// <summary>How long it is.</summary>
    public double Length => Math.Sqrt(((B.X - A.X) * (B.X - A.X)) + ((B.Y - A.Y) * (B.Y - A.Y)));

    /// <summary>Whether any of its ink lies within an area (Liang and Barsky's clipping).</summary>
    public bool Enters(Area area)
    {
        var room = area.Grown(Half - 0.01);
        double from = 0, to = 1, x = B.X - A.X, y = B.Y - A.Y;
        foreach (var (step, left) in ((double, double)[])[(-x, A.X - room.X), (x, room.Right - A.X), (-y, A.Y - room.Y), (y, room.Bottom - A.Y)])
        {
            if (step == 0)
            {
                if (left <= 0) return false;
                continue;
            }

            double t = left / step;
            if (step < 0) from = Math.Max(from, t);
            else to = Math.Min(to, t);
        }

        return from < to;
    }

    /// <summary>Where it crosses another, when each goes on past the other on both sides; null when not.</summary>
    public Spot? Crosses(Stretch other)
    {
        double a = Side(A, B, other.A), b = Side(A, B, other.B), c = Side(other.A, other.B, A), d = Side(other.A, other.B, B);
        if (a * b >= 0 || c * d >= 0) return null;
        double t = c / (c - d);
        return new(A.X + (t * (B.X - A.X)), A.Y + (t * (B.Y - A.Y)));
    }

    /// <summary>For how long it lies on top of another that runs the same way.</summary>
    public double Along(Stretch other)
    {
        double length = Length;
        if (length == 0 || other.Length == 0) return 0;
        double near = Half + other.Half;
        if (Math.Abs(Side(A, B, other.A)) / length > near || Math.Abs(Side(A, B, other.B)) / length > near) return 0;
        double x = (B.X - A.X) / length, y = (B.Y - A.Y) / length;
        double one = ((other.A.X - A.X) * x) + ((other.A.Y - A.Y) * y), two = ((other.B.X - A.X) * x) + ((other.B.Y - A.Y) * y);
        return Math.Max(0, Math.Min(length, Math.Max(one, two)) - Math.Max(0, Math.Min(one, two)));
    }

    private static double Side(Spot a, Spot b, Spot p) => ((b.X - a.X) * (p.Y - a.Y)) - ((b.Y - a.Y) * (p.X - a.X));
}
