using OrgGraph.Viz.Layout;

namespace OrgGraph.Viz.Pdf;

/// <summary>A sheet as it lies or stands, in points.</summary>
/// <param name="Width">How wide it is.</param>
/// <param name="Height">How high.</param>
internal readonly record struct PageSize(double Width, double Height)
{
    /// <summary>The empty edge of a sheet: 10 millimetres.</summary>
    public const double Margin = 28.35;

    private const double Millimetre = 72 / 25.4;

    /// <summary>The room within the edges.</summary>
    public Area Inside => new Area(0, 0, Width, Height).Grown(-Margin);

    /// <summary>The same sheet turned.</summary>
    public PageSize Turned => new(Height, Width);

    /// <summary>A sheet that lies on its side.</summary>
    public static PageSize Lying(Paper paper) => paper == Paper.A3 ? new(420 * Millimetre, 297 * Millimetre) : new(297 * Millimetre, 210 * Millimetre);

    /// <summary>How many points a pixel takes where so much is as large as fits, and never larger than its own size.</summary>
    public double Scale(double width, double height) => Math.Min(1, Math.Min(Inside.Width / width, Inside.Height / height));
}
