using OrgGraph.Viz.Layout.Elbows;
using OrgGraph.Viz.Layout.Engine;
using OrgGraph.Viz.Layout.Shapes;

namespace OrgGraph.Viz.Layout;

/// <summary>
/// Lays a chart out in steps: rows, shapes, order and places (the engine), then lines as elbows. "Along" is along a row and "deep" from row to row,
/// so that the two ways in which a chart can flow differ only where it begins and ends.
/// </summary>
internal sealed class ChartLayout
{
    private const double Aspect = 1.45;
    private const double LeastWidth = 1240;

    /// <summary>With more units and lines passing by than this, more rows would mean more lines than can be ordered in time.</summary>
    private const int MostNodesToBreak = 700;
    private readonly LayoutRequest request;
    private readonly Func<LayeredGraph, LayeredPlaces> place;
    private readonly double separation;
    private readonly Dictionary<string, int> index = [];
    private readonly List<(int Upper, int Lower, bool Reversed)> ends = [];
    private readonly int[] tier;
    private readonly int[] within;
    private readonly Size[] sizes;
    private readonly List<Unit> units = [];

    private ChartLayout(LayoutRequest request, Func<LayeredGraph, LayeredPlaces> place)
    {
        (this.request, this.place, separation) = (request, place, request.Across ? 16 : 24);
        for (int i = 0; i < request.Boxes.Count; i++) index.Add(request.Boxes[i].Id, i);
        tier = [.. request.Boxes.Select(box => box.Tier)];
        sizes = [.. request.Boxes.Select(box => request.Across ? new Size(box.Height, box.Width) : new Size(box.Width, box.Height))];
        (int From, int To)[] links = [.. request.Links.Select(link => (Index(link.From), Index(link.To)))];
        within = Rows.Of(tier, links);
        foreach (var (from, to) in links)
        {
            if (from == to) throw new ArgumentException($"The box {request.Boxes[from].Id} is linked to itself.", nameof(request));
            bool reversed = (tier[from], within[from]).CompareTo((tier[to], within[to])) > 0;
            ends.Add(reversed ? (to, from, true) : (from, to, false));
        }
    }

    /// <summary>Where everything goes.</summary>
    public static LayoutResult Lay(LayoutRequest request, Func<LayeredGraph, LayeredPlaces> place) =>
        request.Boxes.Count == 0 ? new(0, 0, [], [], [.. new Area[request.Tiers]], [.. new Area[request.Groups.Count]])
            : new ChartLayout(request, place).Run();

    private LayoutResult Run()
    {
        var nets = Nets();
        MakeRoomForPorts(nets);
        int[] tierOfRow = Shape(nets);
        var (wiring, at) = Place(nets);
        wiring.Route(at);
        return new Composition(request, sizes, units, at, tierOfRow, wiring, ends).Result();
    }

    private int Index(string box) => index.TryGetValue(box, out int i) ? i : throw new ArgumentException($"There is no box {box}.", nameof(box));

    /// <summary>Which links share a trunk. One that is drawn against its direction has a trunk of its own.</summary>
    private List<Net> Nets()
    {
        var nets = new Dictionary<(int, string, bool), Net>();
        for (int i = 0; i < ends.Count; i++)
        {
            var link = request.Links[i];
            bool upper = link.SharesTarget == ends[i].Reversed;
            int shared = upper ? ends[i].Upper : ends[i].Lower;
            var key = (shared, ends[i].Reversed ? $"{link.Style} {i}" : link.Style, upper);
            if (!nets.TryGetValue(key, out var net)) nets.Add(key, net = new Net { Shared = shared, SharesUpper = upper });
            net.Links.Add(i);
        }

        return [.. nets.Values];
    }

    /// <summary>Boxes grow until the lines that end at a side of theirs, and the labels there, have room.</summary>
    private void MakeRoomForPorts(List<Net> nets)
    {
        double[,] need = new double[sizes.Length, 2];
        int[,] count = new int[sizes.Length, 2];
        foreach (var net in nets)
        {
            count[net.Shared, net.SharesUpper ? 1 : 0]++;
            foreach (int link in net.Links)
            {
                int box = net.SharesUpper ? ends[link].Lower : ends[link].Upper, side = net.SharesUpper ? 0 : 1;
                count[box, side]++;
                double label = request.Across ? request.Links[link].LabelHeight : request.Links[link].LabelWidth;
                if (label > 0) need[box, side] = Math.Max(need[box, side], label + 8);
            }
        }

        for (int box = 0; box < sizes.Length; box++)
        {
            for (int side = 0; side < 2; side++)
            {
                double gap = Math.Max(need[box, side], 14);
                double along = ((count[box, side] - 1) * gap) + (need[box, side] > 0 ? 2 * need[box, side] : 24);
                if (along > sizes[box].Along) sizes[box] = sizes[box] with { Along = along };
            }
        }
    }

    /// <summary>Puts the boxes into units and the units into rows.</summary>
    /// <returns>The tier of each row.</returns>
    private int[] Shape(List<Net> nets)
    {
        var shaper = new Shaper(Width(), separation);
        int?[] family = Families(nets);
        var tierOfRow = new List<int>();
        var rows = Enumerable.Range(0, sizes.Length).GroupBy(box => (tier[box], within[box])).OrderBy(row => row.Key).ToArray();
        foreach (var row in rows)
        {
            IReadOnlyList<Unit> made = request.Across ? Columns([.. row], family) : shaper.Row([.. row], sizes, box => family[box]);
            foreach (var unit in made) unit.Row = tierOfRow.Count;
            units.AddRange(made);
            tierOfRow.Add(row.Key.Item1);
        }

        return request.Across ? [.. tierOfRow] : Break(shaper, nets, tierOfRow);
    }

    /// <summary>Breaks rows that are still too wide: the engine's own order is dealt out in turn, so that lines stay short.</summary>
    private int[] Break(Shaper shaper, List<Net> nets, List<int> tierOfRow)
    {
        int[] breaks = [.. Enumerable.Range(0, tierOfRow.Count).Select(row => shaper.Breaks(units.Where(unit => unit.Row == row)))];
        if (breaks.All(count => count == 1)) return [.. tierOfRow];
        var (wiring, at) = Place(nets);
        if (wiring.Nodes > MostNodesToBreak) return [.. tierOfRow];
        int[] first = [.. breaks.Select((_, row) => breaks[..row].Sum())];
        int[] seen = new int[breaks.Length];
        foreach (int i in Enumerable.Range(0, units.Count).OrderBy(i => at[i]).ToArray())
        {
            int row = units[i].Row;
            units[i].Row = first[row] + (seen[row]++ % breaks[row]);
        }

        return [.. breaks.SelectMany((count, row) => Enumerable.Repeat(tierOfRow[row], count))];
    }

    private List<Unit> Columns(int[] boxes, int?[] family)
    {
        var made = new List<Unit>();
        for (int group = 0; group < request.Groups.Count; group++)
        {
            int[] members = [.. boxes.Where(box => request.Boxes[box].Group == request.Groups[group].Id)];
            var heading = new Size(request.Groups[group].HeadingHeight, request.Groups[group].HeadingWidth);
            if (members.Length > 0) made.Add(Blocks.Column(group, members, sizes, heading));
        }

        made.AddRange(boxes.Where(box => made.All(unit => unit.Boxes.All(b => b.Box != box))).Select(box => Blocks.Single(box, sizes, family[box] < 0)));
        return [.. made.OrderBy(unit => unit.IsLoose).ThenBy(unit => unit.First)];
    }

    /// <summary>What each box hangs on, if by one unlabelled line alone: the net, or −1 for one without lines.</summary>
    private int?[] Families(List<Net> nets)
    {
        int[] lines = new int[sizes.Length];
        int?[] family = new int?[sizes.Length];
        for (int net = 0; net < nets.Count; net++)
        {
            foreach (int link in nets[net].Links)
            {
                var (upper, lower, reversed) = ends[link];
                (lines[upper], lines[lower]) = (lines[upper] + 1, lines[lower] + 1);
                if (nets[net].SharesUpper && !reversed && request.Links[link].LabelWidth == 0) family[lower] = net;
            }
        }

        for (int box = 0; box < family.Length; box++)
        {
            if (lines[box] != 1) family[box] = lines[box] == 0 ? -1 : null;
        }

        return family;
    }

    /// <summary>The width that suits a page: from how much room all boxes take with the lines between them.</summary>
    private double Width() => request.Width
        ?? Math.Max(LeastWidth, Math.Sqrt(Aspect * sizes.Sum(size => (size.Along + separation) * (size.Deep + 50))));

    /// <summary>Asks the engine for order and places; where nothing is lost by it, neighbours are then put into the order of the request.</summary>
    private (Wiring Wiring, double[] At) Place(List<Net> nets)
    {
        var wiring = new Wiring(request, sizes, units, nets, ends);
        int[] given = [.. Enumerable.Range(0, wiring.Nodes).Where(node => !wiring.IsLoose(node))];
        double[] at = Place(wiring, given, keepOrder: false);
        int[] tidy = RowOrder.Tidy(wiring, at);
        return (wiring, RowOrder.IsKept(wiring, tidy, at) ? at : Place(wiring, tidy, keepOrder: true));
    }

    private double[] Place(Wiring wiring, int[] order, bool keepOrder)
    {
        double[] at = new double[wiring.Nodes];
        if (order.Length > 0)
        {
            var answer = place(wiring.Graph(order, separation, keepOrder)).At;
            for (int i = 0; i < order.Length; i++) at[order[i]] = answer[i];
        }

        wiring.PlaceLoose(at, separation);
        return at;
    }
}
