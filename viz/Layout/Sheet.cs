namespace OrgGraph.Viz.Layout;

/// <summary>A sheet of A4 inside margins of 10 mm, lying on its side.</summary>
internal static class Sheet
{
    /// <summary>The scale, in millimetres of a pixel, at which text of 12.5 pixels has 6 points. Larger is no better.</summary>
    public const double LargeEnough = 0.1693;

    private const double Width = 277, Height = 190;

    /// <summary>How many millimetres a pixel becomes where so much is as large as fits.</summary>
    public static double Scale(double width, double height) => Math.Min(Width / width, Height / height);
}
