using OrgGraph.Viz.Layout.Elbows;
using OrgGraph.Viz.Layout.Engine;
using OrgGraph.Viz.Layout.Shapes;

namespace OrgGraph.Viz.Layout;

/// <summary>A chart in one of the shapes that it could have: with stacks, and with rows that are broken into several. It is laid out once.</summary>
internal sealed class Attempt
{
    /// <summary>How much it matters that the whole is narrow, beside the weights of lines (1 to 4, and four times as much for a trunk that passes a row).</summary>
    private const int Tightness = 40;

    /// <summary>Units whose depths differ by less than this, in pixels, are about as deep.</summary>
    private const double AboutAsDeep = 12;

    private readonly Chart chart;
    private readonly double width;
    private readonly List<Unit> units = [];
    private readonly RowShape[] rows;
    private readonly int[] breaks;
    private readonly Wiring wiring;

    /// <param name="chart">The chart.</param>
    /// <param name="shaper">By which its units are made.</param>
    /// <param name="rows">The shape of each row.</param>
    /// <param name="width">How wide a tier may get for its boxes that are joined to nothing.</param>
    public Attempt(Chart chart, Shaper shaper, RowShape[] rows, double width)
    {
        (this.chart, this.width, this.rows, breaks) = (chart, width, rows, [.. rows.Select(row => row.Breaks)]);
        for (int row = 0; row < rows.Length; row++)
        {
            var made = shaper.Units(row, rows[row].InColumn);
            foreach (var unit in made) unit.Row = row;
            units.AddRange(made);
        }

        wiring = new(chart, units);
    }

    /// <summary>How many units and waypoints there are before rows are broken.</summary>
    public int Nodes => wiring.Nodes;

    /// <summary>Its units and waypoints in an order in which few lines cross, before rows are broken: the same for the same stacks.</summary>
    /// <param name="hurried">Whether few orders are tried.</param>
    /// <param name="time">Cancelled when time is up.</param>
    public int[] Order(bool hurried, CancellationToken time)
    {
        double[] rank = Rank();
        double[] ranks = wiring.Ranks(unit => units[unit].Boxes.Average(box => rank[box.Box]));
        return Ordering.Of(wiring, ranks, chart.Request.Order is not null ? Start.Seeded : hurried ? Start.Hurried : Start.Given, time);
    }

    /// <summary>
    /// Where everything goes. The units of a row that is broken are dealt out to several, each keeping its place along the row, so that lines stay short and no more
    /// of them cross.
    /// </summary>
    /// <param name="order">The order before rows are broken.</param>
    /// <param name="dealing">How units are dealt out.</param>
    /// <param name="thorough">Whether the rows that were broken are ordered with all patience; else mended only.</param>
    /// <param name="place">The engine.</param>
    /// <param name="time">Cancelled when time is up.</param>
    public LayoutResult Lay(int[] order, Dealing dealing, bool thorough, Func<LayeredGraph, LayeredPlaces> place, CancellationToken time)
    {
        int[] tierOfRow = [.. chart.Rows.Select(row => row.Tier)];
        var wired = wiring;
        if (breaks.Any(count => count > 1))
        {
            int[] rowBefore = [.. breaks.SelectMany((count, row) => Enumerable.Repeat(row, count))];
            Deal(order, dealing);
            wired = new(chart, units);
            order = Ordering.Of(wired, wired.Ranks(wiring, order, rowBefore), !thorough ? Start.Settled : chart.Request.Order is null ? Start.Given : Start.Seeded, time);
            tierOfRow = [.. rowBefore.Select(row => tierOfRow[row])];
        }

        double[] at = new double[wired.Nodes];
        if (order.Length > 0)
        {
            var answer = place(wired.Graph(order, Tightness)).At;
            for (int i = 0; i < order.Length; i++) at[order[i]] = answer[i];
        }

        wired.Route(at, time);
        var composition = new Composition(chart, units, at, tierOfRow, wired, width);
        return composition.Result() with { Rows = Places(composition.LoneColumns) };
    }

    private (int Row, int InColumn, int? Column)[] Places(IReadOnlyDictionary<int, int> loneColumns)
    {
        var places = new (int Row, int InColumn, int? Column)[chart.Sizes.Count];
        for (int row = 0, first = 0; row < rows.Length; first += breaks[row++])
        {
            foreach (int box in chart.Rows[row].Boxes) places[box] = (0, rows[row].InColumn, loneColumns.TryGetValue(box, out int column) ? column : null);
            foreach (var unit in units.Where(unit => unit.Row >= first && unit.Row < first + breaks[row]))
            {
                foreach (var (box, _, _) in unit.Boxes) places[box].Row = unit.Row - first;
            }
        }

        return places;
    }

    private void Deal(int[] order, Dealing dealing)
    {
        var rows = order.Where(node => node < units.Count).Select(node => units[node]).ToLookup(unit => unit.Row);
        Unit[][] along = [.. breaks.Select((_, row) => rows[row].ToArray())];
        for (int row = 0, first = 0; row < along.Length; first += breaks[row++])
        {
            foreach (var unit in along[row]) unit.Row = first;
            if (breaks[row] > 1 && !Keep(along[row], first, breaks[row])) Deal(along[row], first, breaks[row], dealing);
        }
    }

    /// <summary>Leaves units in the rows that they have in the drawing of which this is a part; one that is new comes where most room is left.</summary>
    /// <returns>Whether that drawing is to be kept to.</returns>
    private bool Keep(Unit[] along, int first, int count)
    {
        if (chart.Known is not { } known) return false;
        double[] taken = new double[count];
        foreach (var unit in along.OrderBy(unit => known[unit.First] is null))
        {
            int row = Math.Min(known[unit.First]?.Row ?? Array.IndexOf(taken, taken.Min()), count - 1);
            taken[row] += Takes(unit);
            unit.Row = first + row;
        }

        return true;
    }

    /// <summary>
    /// Deals the units of a row out to several, which are filled one after the other. Of those that are about as deep some may go to one row and some to another:
    /// they are taken in turn.
    /// </summary>
    private void Deal(Unit[] along, int first, int count, Dealing dealing)
    {
        double[] left = [.. Enumerable.Repeat(along.Sum(Takes) / count, count)];
        foreach (var alike in along.GroupBy(Comes).OrderByDescending(alike => alike.Key))
        {
            double all = alike.Sum(Takes), need = all;
            double[] share = new double[count], owed = new double[count];
            for (int row = 0; row < count; row++)
            {
                share[row] = row == count - 1 ? need : Math.Min(need, Math.Max(0, left[row]));
                need -= share[row];
            }

            foreach (var unit in alike)
            {
                for (int row = 0; row < count; row++) owed[row] += Takes(unit) * share[row] / all;
                int next = Array.IndexOf(owed, owed.Max());
                owed[next] -= Takes(unit);
                left[next] -= Takes(unit);
                unit.Row = first + next;
            }
        }

        double Comes(Unit unit) => dealing switch
        {
            Dealing.ByDepth => Math.Round(unit.Deep / AboutAsDeep),
            Dealing.HeadsLast => unit.Boxes.Any(box => chart.Heads.Contains(box.Box)) ? 0 : 1,
            _ => 0,
        };
    }

    private static double Takes(Unit unit) => unit.Along + Chart.Separation;

    /// <summary>Where each box comes in the order to set out from; a box that is new in it, where it comes among the boxes of the request.</summary>
    private double[] Rank()
    {
        var boxes = chart.Request.Boxes;
        if (chart.Request.Order is not { Count: > 0 } given) return [.. boxes.Select((_, box) => (double)box)];
        var place = given.Select((box, i) => (box.Box, i)).ToDictionary(box => box.Box, box => box.i, StringComparer.Ordinal);
        return [.. boxes.Select((box, i) => place.TryGetValue(box.Id, out int at) ? at : (double)i * given.Count / boxes.Count)];
    }
}
