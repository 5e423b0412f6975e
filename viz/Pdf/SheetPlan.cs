using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Scenes;
using OrgGraph.Viz.Text;

namespace OrgGraph.Viz.Pdf;

/// <summary>A little plan of all parts with the numbers of their sheets, and of which of them a sheet shows.</summary>
internal static class SheetPlan
{
    /// <summary>How large it may be, in points.</summary>
    public const double Width = 110, Height = 38;

    /// <summary>The largest and the least size of a number, in points; where there is less room it has none.</summary>
    private const double Largest = 7, Least = 4.5;

    private static readonly Stroke Edge = new(Palette.Quiet, 0.5);

    /// <summary>The plan.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="shown">The part that the sheet shows; null for all.</param>
    /// <param name="right">Where it ends on the right, in points.</param>
    /// <param name="top">Where it begins, from the top.</param>
    public static IEnumerable<Mark> Of(Parts parts, int? shown, double right, double top)
    {
        var around = parts.Around;
        double scale = Math.Min(Width / around.Width, Height / around.Height), left = right - (around.Width * scale);
        Area[] areas = [.. parts.Windows.Select(window => Own(parts, window)).Select(own => new Area(left + ((own.X - around.X) * scale), top + ((own.Y - around.Y) * scale), own.Width * scale, own.Height * scale))];
        foreach (int part in Enumerable.Range(0, areas.Length).OrderBy(part => part == shown))
        {
            yield return new Mark.Rectangle(areas[part], 0, part == shown ? Palette.DarkBlue : Palette.Paper, Edge);
        }

        for (int part = 0; part < areas.Length; part++)
        {
            string number = $"{Parts.Sheet(part)}";
            var style = new TextStyle(Math.Min(Largest, areas[part].Height * 0.7), Bold: part == shown);
            if (style.Size < Least || style.Width(number) > areas[part].Width) continue;
            yield return new Mark.Words(areas[part].Inner(style.Width(number), style.Leading), number, style, part == shown ? Palette.Paper : Palette.Ink, false);
        }
    }

    /// <summary>A part up to where the next one begins.</summary>
    private static Area Own(Parts parts, Area window)
    {
        double right = parts.Windows.Where(other => other.Y == window.Y && other.X > window.X).Select(other => other.X).Append(window.Right).Min();
        double bottom = parts.Windows.Where(other => other.Y > window.Y).Select(other => other.Y).Append(window.Bottom).Min();
        return window with { Width = right - window.X, Height = bottom - window.Y };
    }
}
