namespace OrgGraph.Viz.Layout.Shapes;

/// <summary>What a chart in a shape is worth to a reader of a board paper: how large it prints, less for lines that cross and for rows that are broken.</summary>
internal static class Worth
{
    /// <summary>What a chart is worth whose text has 5.5 points and of whose lines few cross, in few rows.</summary>
    public const double GoodEnough = 0.145;

    /// <summary>The scale, 4 points, below which there is no hope that text can be read on one sheet.</summary>
    public const double Hopeless = 0.113;

    /// <summary>The scale at which it has 5 points, and the power by which it is worth less below that: it is hardly read.</summary>
    private const double Readable = 0.1412, ForUnreadable = 8;

    /// <summary>How much smaller text may be for one line less that crosses another, and for one row less.</summary>
    private const double ForCrossing = 0.025, ForRow = 0.015;

    /// <summary>What one is worth.</summary>
    /// <param name="scale">How many millimetres a pixel becomes on the sheet.</param>
    /// <param name="rows">Its shape.</param>
    /// <param name="crossings">How many of its lines cross.</param>
    public static double Of(double scale, RowShape[] rows, int crossings) =>
        Math.Min(scale, Sheet.LargeEnough) * Math.Min(1, Math.Pow(scale / Readable, ForUnreadable)) / (1 + (ForCrossing * crossings) + (ForRow * rows.Sum(row => row.Breaks - 1)));
}
