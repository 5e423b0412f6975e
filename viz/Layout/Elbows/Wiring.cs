using OrgGraph.Viz.Layout.Engine;
using OrgGraph.Viz.Layout.Shapes;

namespace OrgGraph.Viz.Layout.Elbows;

/// <summary>
/// How the nets run through the rows. Where a trunk passes a row, a waypoint keeps the place for it. The engine sees units and waypoints as
/// nodes (units first), so that each of its links leads from one row to the next.
/// </summary>
internal sealed class Wiring
{
    /// <summary>The least distance between two lines that pass a row.</summary>
    private const double LineGap = 11;

    /// <summary>How near a line may come to a box that it passes, and how far it may give way.</summary>
    private const double Clear = 10, MostAside = 40;

    /// <summary>How often tracks are sought at most.</summary>
    private const int MostRounds = 4;

    private readonly LayoutRequest request;
    private readonly IReadOnlyList<Size> sizes;
    private readonly IReadOnlyList<Unit> units;
    private readonly IReadOnlyList<Net> nets;
    private readonly IReadOnlyList<(int Upper, int Lower, bool Reversed)> ends;
    private readonly int[] unitOf;
    private readonly Dictionary<(int Net, int Row), int> waypoints = [];
    private readonly List<int> rowOfWaypoint = [];
    private readonly Dictionary<(int From, int To), (int Weight, int Lines)> joints = [];
    private readonly Dictionary<(int Net, int Box), Port> ports = [];
    private readonly Dictionary<(int Net, int Row), Run> runs = [];

    /// <param name="chart">The boxes and which lines join them.</param>
    /// <param name="units">The units that the boxes stand in, each with its row.</param>
    public Wiring(Chart chart, IReadOnlyList<Unit> units)
    {
        (request, sizes, nets, ends, this.units) = (chart.Request, chart.Sizes, chart.Nets, chart.Ends, units);
        unitOf = new int[sizes.Count];
        for (int unit = 0; unit < units.Count; unit++)
        {
            foreach (var (box, _, _) in units[unit].Boxes) unitOf[box] = unit;
        }

        for (int net = 0; net < nets.Count; net++) Lead(net);
    }

    /// <summary>How many units and waypoints there are.</summary>
    public int Nodes => units.Count + rowOfWaypoint.Count;

    /// <summary>How many rows there are.</summary>
    public int Rows => units.Select(unit => unit.Row + 1).DefaultIfEmpty(0).Max();

    /// <summary>The runs of the channel below a row.</summary>
    public IReadOnlyList<Run> Channel(int row) => [.. runs.Where(run => run.Key.Row == row).OrderBy(run => run.Key.Net).Select(run => run.Value)];

    /// <summary>In which row a node stands.</summary>
    public int Row(int node) => node < units.Count ? units[node].Row : rowOfWaypoint[node - units.Count];

    /// <summary>The nodes that a node is joined to in the row above or below, and by how many lines.</summary>
    public (int Node, int Lines)[] Joined(int node, bool up) =>
        [.. joints.Where(joint => (up ? joint.Key.To : joint.Key.From) == node).Select(joint => (up ? joint.Key.From : joint.Key.To, joint.Value.Lines))];

    /// <summary>Where nodes come in an order of the units: waypoints between the units that their lines join.</summary>
    public double[] Ranks(Func<int, double> unit)
    {
        double[] ranks = new double[Nodes];
        for (int i = 0; i < units.Count; i++) ranks[i] = unit(i);
        foreach (var ((number, _), waypoint) in waypoints)
        {
            var net = nets[number];
            ranks[waypoint] = (ranks[unitOf[net.Shared]] + net.Links.Average(link => ranks[unitOf[Far(net, link)]])) / 2;
        }

        return ranks;
    }

    /// <summary>
    /// Where nodes come after rows were broken into several: all as before, and a net that now passes a row of units which stood beside one another
    /// where it left or reached that row.
    /// </summary>
    /// <param name="before">The wiring before.</param>
    /// <param name="order">The order of its nodes, row by row.</param>
    /// <param name="rowBefore">Which row each row was part of.</param>
    public double[] Ranks(Wiring before, int[] order, int[] rowBefore)
    {
        double[] place = new double[before.Nodes];
        for (int i = 0; i < order.Length; i++) place[order[i]] = i;
        double[] ranks = new double[Nodes];
        for (int i = 0; i < units.Count; i++) ranks[i] = place[i];
        foreach (var ((number, row), waypoint) in waypoints)
        {
            var net = nets[number];
            int was = rowBefore[row];
            ranks[waypoint] = before.waypoints.TryGetValue((number, was), out int passed) ? place[passed]
                : rowBefore[UnitOf(net.Shared).Row] == was ? place[unitOf[net.Shared]]
                : Middle([.. net.Links.Select(link => unitOf[Far(net, link)]).Where(unit => rowBefore[units[unit].Row] == was).Select(unit => place[unit])]);
        }

        return ranks;
    }

    private static double Middle(double[] places) => places.Order().ElementAt(places.Length / 2);

    /// <summary>What to ask the engine, with these nodes in this order.</summary>
    public LayeredGraph Graph(int[] order, int tightness)
    {
        int[] position = new int[Nodes];
        for (int i = 0; i < order.Length; i++) position[order[i]] = i;
        // The engine knows one separation; that of boxes is larger than that of lines passing by, and is part of their size.
        LayeredNode[] nodes = [.. order.Select(node => new LayeredNode(node < units.Count ? units[node].Along + Chart.Separation - LineGap : 1, Row(node)))];
        var links = joints.Select(joint => new LayeredLink(position[joint.Key.From], position[joint.Key.To], joint.Value.Weight))
            .OrderBy(link => (link.From, link.To));
        return new(LineGap, tightness, nodes, [.. links]);
    }

    private double Along(int node) => node < units.Count ? units[node].Along : 0;

    /// <summary>Where the net touches a box (the trunk, where that hangs in a stack).</summary>
    public Port PortAt(int net, int box) => ports[(net, box)];

    /// <summary>The run of a net in the channel below a row.</summary>
    public Run RunIn(int net, int row) => runs[(net, row)];

    /// <summary>The nets.</summary>
    public IReadOnlyList<Net> Nets => nets;

    /// <summary>The unit that a box stands in.</summary>
    public Unit UnitOf(int box) => units[unitOf[box]];

    /// <summary>Decides where lines touch boxes, and on which track each runs.</summary>
    /// <param name="at">The place of each node's middle.</param>
    /// <param name="time">Cancelled when time is up.</param>
    public void Route(double[] at, CancellationToken time)
    {
        var passing = waypoints.ToDictionary(waypoint => waypoint.Key, waypoint => Passing(waypoint.Value, at));
        for (int net = 0; net < nets.Count; net++) Touch(net, at);
        for (int net = 0; net < nets.Count; net++) Join(net, passing);
        Spread(at);
        for (int row = 0; row < Rows - 1; row++)
        {
            foreach (var run in Channel(row)) Straighten(run);
        }

        for (int row = Rows - 2; row >= 0; row--)
        {
            foreach (var run in Channel(row)
                .Where(run => run.Upper.Count == 1 && run.Lower.Count == 1 && run.Upper[0].CanBe(run.Lower[0].At))) run.Upper[0].At = run.Lower[0].At;
        }

        // A port that gives way in one channel may be in the way in the one before.
        bool moved = true;
        for (int round = 0; moved && round < MostRounds; round++)
        {
            moved = false;
            for (int row = 0; row < Rows - 1; row++) moved |= Tracks.Assign(Channel(row), time);
        }
    }

    /// <summary>The port at a waypoint: how far it can give way without coming near a box, and without coming near another waypoint that gives way likewise.</summary>
    private Port Passing(int waypoint, double[] at)
    {
        double middle = at[waypoint], end = Enumerable.Range(0, units.Count).Max(unit => at[unit] + (Along(unit) / 2));
        double low = Math.Max(middle - MostAside, Math.Min(middle, 0)), high = Math.Min(middle + MostAside, Math.Max(middle, end)), least = low, greatest = high;
        foreach (int other in Enumerable.Range(0, Nodes).Where(node => node != waypoint && Row(node) == Row(waypoint)))
        {
            bool isBox = other < units.Count;
            double reach = isBox ? (Along(other) / 2) + Clear : (Math.Abs(at[other] - middle) / 2) + (Clear / 2);
            if (at[other] < middle) least = Math.Max(least, at[other] + reach);
            else greatest = Math.Min(greatest, at[other] - reach);
            if (!isBox) continue;
            if (at[other] < middle) low = Math.Max(low, at[other] + reach);
            else high = Math.Min(high, at[other] - reach);
        }

        return new() { At = middle, Least = least, Greatest = greatest, Low = low, High = high };
    }

    /// <summary>How far along lines reach that pass these rows, or run between them.</summary>
    public IEnumerable<double> Reach(int first, int last)
    {
        foreach (var ((_, row), run) in runs)
        {
            if (row >= first && row < last) yield return run.Greatest;
            if (row >= first && row <= last) yield return run.Upper.Max(port => port.At);
            if (row >= first - 1 && row < last) yield return run.Lower.Max(port => port.At);
        }
    }

    /// <summary>The other end of a link, seen from the shared one.</summary>
    public int Far(Net net, int link) => net.SharesUpper ? ends[link].Lower : ends[link].Upper;

    /// <summary>The waypoints of a net, and its links from row to row.</summary>
    private void Lead(int number)
    {
        var net = nets[number];
        int start = UnitOf(net.Shared).Row, step = net.SharesUpper ? 1 : -1;
        int[] far = [.. net.Links.Select(link => unitOf[Far(net, link)]).Distinct()];
        int last = net.SharesUpper ? far.Max(unit => units[unit].Row) : far.Min(unit => units[unit].Row);
        int from = unitOf[net.Shared], weight = net.Links.Max(link => request.Links[link].Weight), left = net.Links.Count;
        for (int row = start + step; row != last + step; row += step)
        {
            foreach (int unit in far.Where(unit => units[unit].Row == row))
            {
                int lines = net.Links.Count(link => unitOf[Far(net, link)] == unit);
                Join(from, unit, weight * (from < units.Count ? 1 : 2), lines);
                left -= lines;
            }

            if (row == last) break;
            int waypoint = Nodes;
            rowOfWaypoint.Add(row);
            waypoints.Add((number, row), waypoint);
            Join(from, waypoint, weight * (from < units.Count ? 2 : 4), left);
            from = waypoint;
        }
    }

    private void Join(int one, int other, int weight, int lines)
    {
        var key = Row(one) < Row(other) ? (one, other) : (other, one);
        var (weighs, has) = joints.GetValueOrDefault(key);
        joints[key] = (weighs + weight, has + lines);
    }

    /// <summary>A port in the middle of each box that a net touches, or at the trunk.</summary>
    private void Touch(int number, double[] at)
    {
        var net = nets[number];
        foreach (int box in net.Links.Select(link => Far(net, link)).Append(net.Shared).Distinct())
        {
            var unit = UnitOf(box);
            double start = at[unitOf[box]] - (unit.Along / 2);
            if (unit.Trunk is { } trunk)
            {
                int first = unit.First;
                if (!ports.TryGetValue((number, first), out var shared)) shared = ports[(number, first)] = new()
                {
                    At = start + trunk,
                    Least = start + trunk,
                    Greatest = start + trunk,
                    Low = start + trunk,
                    High = start + trunk,
                };
                ports[(number, box)] = shared;
                continue;
            }

            double middle = start + unit.Boxes.First(b => b.Box == box).Along + (sizes[box].Along / 2),
                slack = Math.Max(0, (sizes[box].Along / 2) - 12);
            if (HasLabel(net, box)) slack = 0;
            ports[(number, box)] = new() { At = middle, Least = middle - slack, Greatest = middle + slack, Low = middle - slack, High = middle + slack };
        }
    }

    private bool HasLabel(Net net, int box) => box != net.Shared
        && net.Links.Any(link => Far(net, link) == box && request.Links[link].LabelWidth > 0);

    /// <summary>The runs of a net.</summary>
    private void Join(int number, Dictionary<(int, int), Port> passing)
    {
        var net = nets[number];
        int start = UnitOf(net.Shared).Row;
        var far = net.Links.Select(link => Far(net, link)).Distinct().ToLookup(box => UnitOf(box).Row);
        int last = net.SharesUpper ? far.Max(row => row.Key) : far.Min(row => row.Key), step = net.SharesUpper ? 1 : -1;
        for (int row = start; row != last; row += step)
        {
            var run = new Run(net);
            var (near, away) = net.SharesUpper ? (run.Upper, run.Lower) : (run.Lower, run.Upper);
            near.Add(row == start ? ports[(number, net.Shared)] : passing[(number, row)]);
            away.AddRange(far[row + step].Select(box => ports[(number, box)]).Distinct());
            if (row + step != last) away.Add(passing[(number, row + step)]);
            runs[(number, net.SharesUpper ? row : row - 1)] = run;
        }
    }

    /// <summary>Sets the ports on a side of a box apart, in the order of where their lines come from.</summary>
    private void Spread(double[] at)
    {
        var sides = ports.Where(port => UnitOf(port.Key.Box).Trunk is null)
            .GroupBy(port => (port.Key.Box, Down: (port.Key.Box == nets[port.Key.Net].Shared) == nets[port.Key.Net].SharesUpper));
        foreach (var side in sides.Where(side => side.Count() > 1).OrderBy(side => side.Key).ToArray())
        {
            var (box, down) = side.Key;
            int row = UnitOf(box).Row;
            var ordered = side.OrderBy(port => Beyond(runs[(port.Key.Net, down ? row : row - 1)], down)).ThenBy(port => port.Key.Net).ToArray();
            double label = side.Max(port => LabelAlong(nets[port.Key.Net], box));
            double gap = Math.Max(label > 0 ? label + 8 : 14, Math.Min(24, (sizes[box].Along - 24) / (ordered.Length - 1)));
            double aside = request.Across || label == 0 ? 0 : (label + 5) / 2;
            for (int i = 0; i < ordered.Length; i++)
            {
                var port = ordered[i].Value;
                port.At += ((i - ((ordered.Length - 1) / 2.0)) * gap) - aside;
                (port.Least, port.Greatest) = label > 0 ? (port.At, port.At) : (port.At - (gap / 2) + 5, port.At + (gap / 2) - 5);
            }
        }
    }

    private double LabelAlong(Net net, int box) => box == net.Shared ? 0
        : net.Links.Where(link => Far(net, link) == box).Max(link => request.Across ? request.Links[link].LabelHeight
            : request.Links[link].LabelWidth);

    private static double Beyond(Run run, bool down) => (down ? run.Lower : run.Upper).Average(port => port.At);

    /// <summary>Takes small jogs out of lines, where a port or a waypoint can give way.</summary>
    private static void Straighten(Run run)
    {
        var (one, others) = run.Upper.Count == 1 ? (run.Upper[0], run.Lower) : run.Lower.Count == 1 ? (run.Lower[0], run.Upper) : (null, run.Lower);
        if (one is null) return;
        var nearest = others.MinBy(port => Math.Abs(port.At - one.At))!;
        if (nearest.At == one.At) return;
        if (nearest.CanBe(one.At)) nearest.At = one.At;
        else if (others.Count == 1 && one.CanBe(nearest.At)) one.At = nearest.At;
    }
}
