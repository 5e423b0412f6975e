using OrgGraph.Viz.Layout.Elbows;
using OrgGraph.Viz.Layout.Engine;
using OrgGraph.Viz.Layout.Shapes;

namespace OrgGraph.Viz.Layout;

/// <summary>
/// Lays a chart out in the shape that prints best on a sheet. Of all shapes that it could have, those that promise most are laid out in steps: units, rows, order and
/// places (the engine), then lines as elbows. The one whose text comes out largest is taken, where rows that are broken and lines that cross count against it.
/// </summary>
internal static class ChartLayout
{
    /// <summary>How wide rows may be in the shapes that are compared, in pixels.</summary>
    private static readonly double[] Widths = [.. Enumerable.Range(0, 48).Select(step => 600.0 + (50 * step)), 3500, 4000, 5000, 7000, 10000, 14000, 20000, 30000, double.MaxValue];

    /// <summary>How many shapes are laid out at most, and with how many boxes and lines, or boxes and passed rows, no more than one.</summary>
    private const int MostShapes = 4, SizeForOneShape = 400;

    /// <summary>With more boxes and passed rows than this, to break rows would make more lines pass by than can be ordered well: lines would cross more often.</summary>
    private const int MostPlacesToBreak = 400;

    /// <summary>The scale, in millimetres of a pixel, at which text of 12.5 pixels has 6 points. Larger is no better.</summary>
    private const double LargeEnough = 0.1693;

    /// <summary>How much smaller text may be for one line less that crosses another, and for one row less.</summary>
    private const double ForCrossing = 0.02, ForRow = 0.015;

    /// <summary>Where everything goes.</summary>
    /// <exception cref="OperationCanceledException">Time was up.</exception>
    public static LayoutResult Lay(Chart chart, Func<LayeredGraph, LayeredPlaces> place, CancellationToken time)
    {
        var request = chart.Request;
        if (request.Boxes.Count == 0) return new(0, 0, [], [], [.. new Area[request.Tiers]], [.. new Area[request.Groups.Count]]);
        int places = request.Boxes.Count + chart.Passing.Sum();
        var shaper = new Shaper(chart);
        double[] widths = request.Width is { } asked ? [asked] : Widths;
        var shapes = widths.Select(width => (Width: width, Shape: shaper.For(width)))
            .Where(one => places <= MostPlacesToBreak || request.Width is not null || one.Shape.Rows.All(row => row.Breaks == 1))
            .DistinctBy(one => string.Join(' ', one.Shape.Rows.Select(row => (row.InColumn, row.Breaks))))
            .OrderByDescending(one => Worth(one.Shape.Scale, one.Shape.Rows, crossings: 0))
            .Take(Math.Clamp(SizeForOneShape / Math.Max(places, request.Boxes.Count + request.Links.Count), 1, MostShapes));
        var orders = new Dictionary<string, int[]>();
        (LayoutResult? Laid, double Worth, Func<LayoutResult>? Again, RowShape[] Rows) best = (null, double.NegativeInfinity, null, []);
        foreach (var (width, (rows, _)) in shapes)
        {
            string stacks = string.Join(' ', rows.Select(row => row.InColumn));
            bool breaks = rows.Any(row => row.Breaks > 1);
            foreach (bool byDepth in breaks && chart.Known is null ? (bool[])[true, false] : [true])
            {
                var attempt = new Attempt(chart, shaper, rows, width);
                if (!orders.TryGetValue(stacks, out int[]? order)) orders.Add(stacks, order = attempt.Order(time));
                var laid = attempt.Lay(order, byDepth, thorough: false, place, time);
                double worth = Of(laid, rows);
                if (worth > best.Worth) best = (laid, worth, breaks ? () => new Attempt(chart, shaper, rows, width).Lay(order, byDepth, thorough: true, place, time) : null, rows);
            }
        }

        var again = best.Again?.Invoke();
        return again is not null && Of(again, best.Rows) > best.Worth ? again : best.Laid!;

        double Of(LayoutResult laid, RowShape[] rows) =>
            Worth(Sheet.Scale(laid.Width + request.Besides.Width, laid.Height + request.Besides.Height), rows, Crossings.Of(chart, laid));
    }

    private static double Worth(double scale, RowShape[] rows, int crossings) =>
        Math.Min(scale, LargeEnough) / (1 + (ForCrossing * crossings) + (ForRow * rows.Sum(row => row.Breaks - 1)));
}
