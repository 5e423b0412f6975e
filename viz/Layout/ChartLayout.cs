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

    /// <summary>The same where none of those is worth as much as <see cref="Worth.GoodEnough"/>.</summary>
    private const int MostWithPatience = 14, SizeForPatience = 1600;

    /// <summary>How much larger the same shape may get where its units are dealt out in another way.</summary>
    private const double Surprise = 1.1;

    /// <summary>How many of the best are ordered once more, with all patience, where it took patience to find them.</summary>
    private const int MostAgain = 3;

    /// <summary>With more boxes and passed rows than this, to break rows would make more lines pass by than can be ordered well: lines would cross more often.</summary>
    private const int MostPlacesToBreak = 400;

    /// <summary>For how long better shapes are sought: so long that only a machine which is very busy comes to it. A drawing that could be better is more than none.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2.5);

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
            .Where(one => places <= MostPlacesToBreak || request.Width is not null || one.Shape.All(row => row.Breaks == 1))
            .DistinctBy(one => string.Join(' ', one.Shape.Select(row => (row.InColumn, row.Breaks)))).ToList();
        int size = Math.Max(places, request.Boxes.Count + request.Links.Count);
        int usual = Math.Clamp(SizeForOneShape / size, 1, MostShapes), most = Math.Clamp(SizeForPatience / size, usual, MostWithPatience);
        Dealing[] dealings = usual > 1 ? [Dealing.ByDepth, Dealing.InTurn, Dealing.HeadsLast] : [Dealing.ByDepth, Dealing.InTurn];
        var orders = new Dictionary<string, int[]>();
        var found = new List<(LayoutResult Laid, double Worth, Func<LayoutResult>? Again, RowShape[] Rows)>();
        // What was laid out tells by how much the others will be wider and deeper than was reckoned.
        var (reckoned, came) = (new Size(0, 0), new Size(0, 0));
        int laidOut = 0;
        long begun = TimeProvider.System.GetTimestamp();
        bool Hurries() => found.Count > 0 && TimeProvider.System.GetElapsedTime(begun) > Patience;
        for (; shapes.Count > 0 && !Hurries() && (laidOut < usual || (laidOut < most && found.Max(one => one.Worth) < Worth.GoodEnough)); laidOut++)
        {
            var next = shapes.MaxBy(one => Worth.Of(Promises(one.Shape), one.Shape, crossings: 0));
            if (laidOut >= usual && Promises(next.Shape) < Worth.Hopeless) break;
            shapes.Remove(next);
            var (width, rows) = next;
            string stacks = string.Join(' ', rows.Select(row => row.InColumn));
            bool breaks = rows.Any(row => row.Breaks > 1);
            foreach (var dealing in breaks && chart.Known is null ? dealings : [Dealing.ByDepth])
            {
                if (Hurries()) break;
                var attempt = new Attempt(chart, shaper, rows, width);
                if (!orders.TryGetValue(stacks, out int[]? order)) orders.Add(stacks, order = attempt.Order(hurried: laidOut >= usual, time));
                var laid = attempt.Lay(order, dealing, thorough: false, place, time);
                found.Add((laid, Of(laid, rows), breaks ? () => new Attempt(chart, shaper, rows, width).Lay(order, dealing, thorough: true, place, time) : null, rows));
                (reckoned, came) = (Add(reckoned, Reckoned(rows)), Add(came, new(laid.Width, laid.Height)));
                if (Worth.Of(Scale(laid), rows, crossings: 0) * Surprise < found.Max(one => one.Worth)) break;
            }
        }

        found = [.. found.OrderByDescending(one => one.Worth)];
        var best = found[0];
        foreach (var (_, _, again, rows) in found.Take(laidOut > usual ? MostAgain : 1))
        {
            if (Hurries() || again?.Invoke() is not { } laid || Of(laid, rows) is var worth && worth <= best.Worth) continue;
            best = (laid, worth, null, rows);
        }

        return best.Laid;

        double Promises(RowShape[] rows)
        {
            var size = Reckoned(rows);
            if (reckoned.Along > 0) size = new(size.Along * came.Along / reckoned.Along, size.Deep * came.Deep / reckoned.Deep);
            return Sheet.Scale(size.Along + request.Besides.Width, size.Deep + request.Besides.Height);
        }

        double Scale(LayoutResult laid) => Sheet.Scale(laid.Width + request.Besides.Width, laid.Height + request.Besides.Height);

        double Of(LayoutResult laid, RowShape[] rows) => Worth.Of(Scale(laid), rows, Crossings.Of(chart, laid));
    }

    private static Size Reckoned(RowShape[] rows) => new(rows.Max(row => row.Along), rows.Sum(row => row.Deep));

    private static Size Add(Size one, Size other) => new(one.Along + other.Along, one.Deep + other.Deep);
}
