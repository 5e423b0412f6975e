using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Scenes;

namespace OrgGraph.Viz.Pdf;

/// <summary>
/// The first of several sheets: the heading, the legend and the sources as large as on the others, and between them the whole chart, as large as it gets there.
/// </summary>
internal static class WholePage
{
    /// <summary>How large 12.5 pixels of the heading and the legend get, in points, and how many points less from one try to the next where they leave too little room.</summary>
    private const double Text = 7, Less = 0.5;

    /// <summary>The share of the page that is for the chart at least.</summary>
    private const double ForChart = 0.55;

    /// <summary>Between two entries of the legend, from one row of them to the next, and between what stands on the page, in pixels.</summary>
    private const double Beside = 22, Row = 20, Gap = 10;

    /// <summary>The page.</summary>
    public static Page Of(Scene scene, PageSize size, Parts parts)
    {
        var inside = size.Inside;
        double scale = Text / Palette.Small.Size;
        List<Mark> above, below;
        Area chart;
        while (true)
        {
            double wide = inside.Width / scale;
            (above, double top) = Above(scene, parts, wide - ((SheetPlan.Width + 12) / scale));
            top = Math.Max(top + Gap, (SheetPlan.Height / scale) + Gap);
            (below, double high) = Below(scene, wide);
            chart = new(inside.X, inside.Y + (top * scale), inside.Width, inside.Height - ((top + Gap + high) * scale));
            if (chart.Height >= ForChart * inside.Height || scale * Palette.Small.Size <= Less * 2) break;
            scale -= Less / Palette.Small.Size;
        }

        var drawn = scene.Pieces.Where(piece => piece.Kind == PieceKind.Tier).Select(piece => piece.Marks[0].Extent).Aggregate(scene.Chart.Grown(Gap), (one, other) => one.Around(other));
        double fits = Math.Min(chart.Width / drawn.Width, chart.Height / drawn.Height);
        Spot origin = new(chart.X + ((chart.Width - (drawn.Width * fits)) / 2) - (drawn.X * fits), chart.Y - (drawn.Y * fits));
        return new(size,
        [
            new([.. scene.Pieces.Where(piece => piece.Kind is not (PieceKind.Frame or PieceKind.Legend)).SelectMany(piece => piece.Marks)], origin, fits),
            new(above, new(inside.X, inside.Y), scale),
            new(below, new(inside.X, chart.Y + (drawn.Height * fits) + (Gap * scale)), scale),
            new([.. SheetPlan.Of(parts, null, inside.Right, inside.Y)], default, 1),
        ]);
    }

    private static (List<Mark> Marks, double Bottom) Above(Scene scene, Parts parts, double width)
    {
        var sheets = new Paragraph($"Sheet 1 of {parts.Sheets}: the whole. It is larger on sheets 2 to {parts.Sheets}; the plan shows which part is on which.", Palette.Small, Palette.Ink);
        return Paragraph.Set([.. scene.Heading, sheets], 0, 0, width);
    }

    /// <summary>The legend, its entries line after line, and what stands below it.</summary>
    private static (List<Mark> Marks, double Bottom) Below(Scene scene, double width)
    {
        var marks = new List<Mark>();
        double right = 0, top = 0, high = 0;
        foreach (var entry in scene.Pieces.Where(piece => piece.Kind == PieceKind.Legend))
        {
            var area = Area.Of([.. entry.Marks.Select(mark => mark.Extent).SelectMany(extent => new[] { new Spot(extent.X, extent.Y), new Spot(extent.Right, extent.Bottom) })]);
            if (right > 0 && right + area.Width > width) (right, top, high) = (0, top + high, 0);
            marks.AddRange(entry.Marks.Select(mark => mark.Moved(right - area.X, top - area.Y)));
            right += area.Width + Beside;
            high = Math.Max(high, Math.Max(Row, area.Height + 4));
        }

        var (footing, bottom) = Paragraph.Set(scene.Footing, 0, top + high + (high > 0 ? 4 : 0), width);
        return ([.. marks, .. footing], bottom);
    }
}
