using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Text;

namespace OrgGraph.Tests.Viz.Geometry;

/// <summary>A line of text with the room that its letters take.</summary>
/// <param name="Content">What it says.</param>
/// <param name="Area">From the font's ascender to its descender, as wide as its characters are together.</param>
/// <param name="Size">Of its em, in pixels.</param>
internal sealed record SvgText(string Content, Area Area, double Size)
{
    /// <summary>Ascender and descender of Arial, Arimo and Liberation Sans, in ems (their hhea tables: 1854 and 434 of 2048).</summary>
    private const double Ascender = 1854.0 / 2048, Descender = 434.0 / 2048;

    public static SvgText Of(string content, Spot at, double size, bool bold, string? anchor)
    {
        double width = new TextStyle(size, bold).Width(content);
        double left = anchor switch { "middle" => at.X - (width / 2), "end" => at.X - width, _ => at.X };
        return new(content, new(left, at.Y - (Ascender * size), width, (Ascender + Descender) * size), size);
    }
}
