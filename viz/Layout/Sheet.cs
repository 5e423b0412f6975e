namespace OrgGraph.Viz.Layout;

/// <summary>A sheet of A4 inside margins of 10 mm, lying on its side.</summary>
internal static class Sheet
{
    private const double Width = 277, Height = 190;

    /// <summary>How many millimetres a pixel becomes where so much is as large as fits.</summary>
    public static double Scale(double width, double height) => Math.Min(Width / width, Height / height);
}
