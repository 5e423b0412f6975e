using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Text;

namespace OrgGraph.Viz.Scenes;

/// <summary>Something drawn. Colours are written #RRGGBB.</summary>
public abstract record Mark
{
    private Mark()
    {
    }

    /// <summary>The room that it takes; of a line that of its corners.</summary>
    public abstract Area Extent { get; }

    /// <summary>The same at another place.</summary>
    public abstract Mark Moved(double right, double down);

    /// <summary>A rectangle.</summary>
    /// <param name="Area">Where it is.</param>
    /// <param name="Radius">Of its corners.</param>
    /// <param name="Fill">Its colour.</param>
    /// <param name="Outline">Its edge; null for none.</param>
    public sealed record Rectangle(Area Area, double Radius, string Fill, Stroke? Outline) : Mark
    {
        /// <inheritdoc/>
        public override Area Extent => Area;

        /// <inheritdoc/>
        public override Mark Moved(double right, double down) => this with { Area = Area.Moved(right, down) };
    }

    /// <summary>A line through corners, rounded off.</summary>
    /// <param name="Points">Its corners.</param>
    /// <param name="Radius">How far corners are rounded.</param>
    /// <param name="Stroke">How it is drawn.</param>
    public sealed record Way(IReadOnlyList<Spot> Points, double Radius, Stroke Stroke) : Mark
    {
        /// <inheritdoc/>
        public override Area Extent => Area.Of(Points);

        /// <inheritdoc/>
        public override Mark Moved(double right, double down) => this with { Points = [.. Points.Select(point => point.Moved(right, down))] };
    }

    /// <summary>A filled shape with straight sides: an arrowhead.</summary>
    public sealed record Shape(IReadOnlyList<Spot> Points, string Fill) : Mark
    {
        /// <inheritdoc/>
        public override Area Extent => Area.Of(Points);

        /// <inheritdoc/>
        public override Mark Moved(double right, double down) => this with { Points = [.. Points.Select(point => point.Moved(right, down))] };
    }

    /// <summary>One line of text.</summary>
    /// <param name="Area">The room that it takes, as measured.</param>
    /// <param name="Content">What it says.</param>
    /// <param name="Style">How it is set.</param>
    /// <param name="Fill">Its colour.</param>
    /// <param name="IsCentred">Whether it stands in the middle of the area; else at its left.</param>
    /// <param name="Halo">The colour around it, which keeps lines away; null for none.</param>
    public sealed record Words(Area Area, string Content, TextStyle Style, string Fill, bool IsCentred, string? Halo = null) : Mark
    {
        /// <inheritdoc/>
        public override Area Extent => Area;

        /// <inheritdoc/>
        public override Mark Moved(double right, double down) => this with { Area = Area.Moved(right, down) };
    }
}
