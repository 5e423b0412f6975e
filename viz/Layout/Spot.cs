namespace OrgGraph.Viz.Layout;

/// <summary>A point: to the right and down from the top left corner, in pixels.</summary>
public readonly record struct Spot(double X, double Y)
{
    /// <summary>The same, moved.</summary>
    public Spot Moved(double right, double down) => new(X + right, Y + down);
}
