namespace OrgGraph.Viz.Layout;

/// <summary>An upright rectangle, in pixels.</summary>
/// <param name="X">Its left side.</param>
/// <param name="Y">Its upper side.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Height">How high it is.</param>
public readonly record struct Area(double X, double Y, double Width, double Height)
{
    /// <summary>Its right side.</summary>
    public double Right => X + Width;

    /// <summary>Its lower side.</summary>
    public double Bottom => Y + Height;

    /// <summary>Whether it takes no room.</summary>
    public bool IsEmpty => Width <= 0 || Height <= 0;

    /// <summary>The same, grown on every side.</summary>
    public Area Grown(double by) => new(X - by, Y - by, Width + (2 * by), Height + (2 * by));

    /// <summary>The same, moved.</summary>
    public Area Moved(double right, double down) => new(X + right, Y + down, Width, Height);

    /// <summary>The smallest area around both; an empty one counts for nothing.</summary>
    public Area Around(Area other)
    {
        if (IsEmpty) return other;
        if (other.IsEmpty) return this;
        double left = Math.Min(X, other.X), top = Math.Min(Y, other.Y);
        return new(left, top, Math.Max(Right, other.Right) - left, Math.Max(Bottom, other.Bottom) - top);
    }

    /// <summary>The area of a size whose middle is at a point.</summary>
    public static Area About(Spot middle, double width, double height) => new(middle.X - (width / 2), middle.Y - (height / 2), width, height);

    /// <summary>An area of a size in the middle of this one.</summary>
    public Area Inner(double width, double height) => new(X + ((Width - width) / 2), Y + ((Height - height) / 2), width, height);

    /// <summary>The smallest area around points.</summary>
    public static Area Of(IReadOnlyCollection<Spot> points)
    {
        double left = points.Min(point => point.X), top = points.Min(point => point.Y);
        return new(left, top, points.Max(point => point.X) - left, points.Max(point => point.Y) - top);
    }

    /// <summary>What both have in common; empty where that is nothing.</summary>
    public Area Common(Area other)
    {
        double left = Math.Max(X, other.X), top = Math.Max(Y, other.Y);
        return new(left, top, Math.Max(0, Math.Min(Right, other.Right) - left), Math.Max(0, Math.Min(Bottom, other.Bottom) - top));
    }

    /// <summary>Whether they share more than a side.</summary>
    public bool Overlaps(Area other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;

    /// <summary>Whether the other lies within it.</summary>
    public bool Contains(Area other) => other.X >= X && other.Y >= Y && other.Right <= Right && other.Bottom <= Bottom;
}
