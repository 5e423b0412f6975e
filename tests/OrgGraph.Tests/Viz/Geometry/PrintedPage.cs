namespace OrgGraph.Tests.Viz.Geometry;

/// <summary>A drawing on one sheet of A4 lying on its side, with margins of 10 mm, as large as fits.</summary>
/// <param name="Scale">How many millimetres a pixel becomes.</param>
/// <param name="SmallestText">The size of the smallest text in a box or beside a line, in points.</param>
/// <param name="Used">Which share of the sheet's width or height, whichever is less used, is filled.</param>
internal sealed record PrintedPage(double Scale, double SmallestText, double Used)
{
    private const double Width = 297 - 20, Height = 210 - 20, MillimetresOfPoint = 25.4 / 72;

    public static PrintedPage Of(SvgGeometry svg)
    {
        double scale = Math.Min(Width / svg.Sheet.Width, Height / svg.Sheet.Height);
        double text = svg.Pieces.Where(piece => piece.Kind is "box" or "line").SelectMany(piece => piece.Texts).Select(text => text.Size).DefaultIfEmpty(0).Min();
        return new(scale, text * scale / MillimetresOfPoint, Math.Min(svg.Sheet.Width * scale / Width, svg.Sheet.Height * scale / Height));
    }
}
