using OrgGraph.Viz.Scenes;

namespace OrgGraph.Viz.Pdf;

/// <summary>
/// How a drawing goes on sheets of paper: whole on one, lying or standing as suits it, and never larger than its own size. Where its smallest
/// text would be smaller than <see cref="LeastText"/>, parts follow on further sheets at <see cref="PartText"/>, overlapping a little.
/// </summary>
internal sealed record Sheets
{
    /// <summary>The smallest text that is still read on paper, in points.</summary>
    public const double LeastText = 5;

    /// <summary>How large the smallest text is on the sheets with parts, in points.</summary>
    public const double PartText = 7;

    /// <summary>The most sheets with parts; beyond them they are drawn smaller.</summary>
    public const int MostParts = 24;

    /// <summary>The empty edge of a sheet, and how much two parts have in common, in points: 10 and 8 millimetres.</summary>
    public const double Margin = 28.35, Overlap = 22.7;

    private const double Millimetre = 72 / 25.4;

    /// <summary>How wide a sheet is as it lies or stands, in points.</summary>
    public required double Width { get; init; }

    /// <summary>How high, in points.</summary>
    public required double Height { get; init; }

    /// <summary>How many points a pixel of the drawing takes where it is whole.</summary>
    public required double Scale { get; init; }

    /// <summary>The same on the sheets with parts; 0 where there are none.</summary>
    public double PartScale { get; init; }

    /// <summary>How many parts stand side by side.</summary>
    public int Columns { get; init; }

    /// <summary>How many parts stand one below the other.</summary>
    public int Rows { get; init; }

    /// <summary>How many sheets hold parts.</summary>
    public int Parts => Columns * Rows;

    /// <summary>The room within the edges.</summary>
    public double Inside => Width - (2 * Margin);

    /// <summary>The room within the edges, downwards.</summary>
    public double InsideDown => Height - (2 * Margin);

    /// <summary>The sheets for a drawing.</summary>
    public static Sheets For(Scene scene, Paper paper)
    {
        var (narrow, wide) = paper == Paper.A3 ? (297 * Millimetre, 420 * Millimetre) : (210 * Millimetre, 297 * Millimetre);
        Sheets lying = Whole(scene, wide, narrow), standing = Whole(scene, narrow, wide), whole = standing.Scale > lying.Scale ? standing : lying;
        double smallest = scene.Marks.OfType<Mark.Words>().Select(words => words.Style.Size).DefaultIfEmpty(12).Min();
        if (smallest * whole.Scale >= LeastText) return whole;
        double text = PartText;
        Sheets cut;
        do
        {
            cut = whole.Cut(scene, text / smallest);
            text *= 0.95;
        }
        while (cut.Parts > MostParts);
        return cut;
    }

    /// <summary>How far a part begins from the drawing's left or top edge, in points.</summary>
    public static double Start(int part, double inside) => part * (inside - Overlap);

    private static Sheets Whole(Scene scene, double width, double height)
    {
        double scale = Math.Min((width - (2 * Margin)) / scene.Width, (height - (2 * Margin)) / scene.Height);
        return new() { Width = width, Height = height, Scale = Math.Min(1, scale) };
    }

    private Sheets Cut(Scene scene, double scale) => this with
    {
        PartScale = scale,
        Columns = Pieces(scene.Width * scale, Inside),
        Rows = Pieces(scene.Height * scale, InsideDown),
    };

    private static int Pieces(double length, double inside) => Math.Max(1, (int)Math.Ceiling((length - Overlap) / (inside - Overlap)));
}
