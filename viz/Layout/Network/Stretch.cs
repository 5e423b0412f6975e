namespace OrgGraph.Viz.Layout.Network;

/// <summary>A straight stretch of a way, with what every comparison with another needs.</summary>
internal readonly struct Stretch
{
    public Stretch(Spot a, Spot b)
    {
        (A, B) = (a, b);
        double right = b.X - a.X, down = b.Y - a.Y;
        Length = Math.Sqrt((right * right) + (down * down));
        if (Length > 0) (X, Y) = (right / Length, down / Length);
        (Left, Right, Top, Bottom) = (Math.Min(a.X, b.X), Math.Max(a.X, b.X), Math.Min(a.Y, b.Y), Math.Max(a.Y, b.Y));
    }

    public Spot A { get; }

    public Spot B { get; }

    /// <summary>How long it is, in pixels.</summary>
    public double Length { get; }

    /// <summary>Its direction to the right, of 1 in all; 0 where it has no length.</summary>
    public double X { get; }

    /// <summary>Its direction downwards.</summary>
    public double Y { get; }

    public double Left { get; }

    public double Right { get; }

    public double Top { get; }

    public double Bottom { get; }

    /// <summary>How far along it a point lies.</summary>
    public double On(Spot point) => ((point.X - A.X) * X) + ((point.Y - A.Y) * Y);

    /// <summary>How far beside it a point lies, less than nothing on the one side.</summary>
    public double Off(Spot point) => ((point.Y - A.Y) * X) - ((point.X - A.X) * Y);
}
