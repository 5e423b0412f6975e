using OrgGraph.Viz.Layout.Elbows;
using OrgGraph.Viz.Layout.Shapes;

namespace OrgGraph.Viz.Layout;

/// <summary>Turns rows, places and tracks into areas and lines.</summary>
internal sealed class Composition
{
    /// <summary>From a row to the first track of the channel below it, and from the last to the row after that, where arrows are.</summary>
    private const double LeadOut = 7, LeadIn = 10;

    /// <summary>From one track to the next, where there are few and where there are more than <see cref="FewTracks"/>.</summary>
    private const double WideGap = 9, NarrowGap = 7;

    /// <inheritdoc cref="WideGap"/>
    private const int FewTracks = 4;

    /// <summary>The least room between two rows of a tier, and between two tiers.</summary>
    private const double RowGap = 22, TierGap = 32;

    /// <summary>The least room, from the first column to the last, for boxes that are joined to nothing.</summary>
    private const double LeastStrip = 480;

    /// <summary>From the edge of the outermost band to its boxes.</summary>
    private const double Edge = 12;

    private readonly LayoutRequest request;
    private readonly IReadOnlyList<Size> sizes;
    private readonly IReadOnlyList<Unit> units;
    private readonly int[] tierOfRow;
    private readonly Wiring wiring;
    private readonly IReadOnlyList<(int Upper, int Lower, bool Reversed)> ends;
    private readonly double[] start;
    private readonly double[] rowStart;
    private readonly double[] rowEnd;
    private readonly double[] firstTrack;
    private readonly double[] trackGap;
    private readonly double[] boxDeep;
    private readonly List<(int Box, double Along, double Deep)> lone = [];
    private readonly Dictionary<int, int> loneColumns = [];
    private readonly Func<int, (int Column, int Place)?> lonePlace;
    private double along;

    /// <param name="chart">What is laid out.</param>
    /// <param name="units">Its units, with the row of each.</param>
    /// <param name="at">The place of the middle of each unit and waypoint.</param>
    /// <param name="tierOfRow">The tier of each row.</param>
    /// <param name="wiring">The lines, routed.</param>
    /// <param name="width">How wide a tier may get for its boxes that are joined to nothing.</param>
    public Composition(Chart chart, IReadOnlyList<Unit> units, double[] at, int[] tierOfRow, Wiring wiring, double width)
    {
        (request, sizes, ends, this.units, this.tierOfRow, this.wiring, lonePlace) = (chart.Request, chart.Sizes, chart.Ends, units, tierOfRow, wiring, chart.LonePlace);
        start = [.. units.Select((unit, i) => at[i] - (unit.Along / 2))];
        along = units.Select((unit, i) => start[i] + unit.Along).Concat(wiring.Reach(0, tierOfRow.Length - 1)).DefaultIfEmpty(0).Max();
        boxDeep = [.. sizes.Select(size => size.Deep)];
        int rows = tierOfRow.Length;
        (rowStart, rowEnd, firstTrack, trackGap) = (new double[rows], new double[rows], new double[rows], new double[rows]);
        EvenOut();
        StackRows(tier => [.. Enumerable.Range(0, sizes.Count).Where(box => chart.Lone[box] && (request.Across || request.Boxes[box].Tier == tier))],
            Math.Max(width, along));
    }

    /// <summary>The column of each box that is joined to nothing, in the block of those.</summary>
    public IReadOnlyDictionary<int, int> LoneColumns => loneColumns;

    public LayoutResult Result()
    {
        var boxes = new Area[sizes.Count];
        var groups = new Area[request.Groups.Count];
        for (int i = 0; i < units.Count; i++)
        {
            var unit = units[i];
            foreach (var (box, a, d) in unit.Boxes) boxes[box] = Turn(start[i] + a, rowStart[unit.Row] + d, sizes[box].Along, boxDeep[box]);
            if (unit.Group is { } group) groups[group] = Turn(start[i], rowStart[unit.Row], unit.Along, unit.Deep);
        }

        foreach (var (box, a, d) in lone) boxes[box] = Turn(a, d, sizes[box].Along, sizes[box].Deep);
        var links = new LinkPath[ends.Count];
        for (int net = 0; net < wiring.Nets.Count; net++)
        {
            foreach (int link in wiring.Nets[net].Links) links[link] = Path(net, link);
        }

        var all = Turn(0, 0, along, rowEnd[^1] + Edge);
        return new(all.Width, all.Height, boxes, links, [.. Enumerable.Range(0, request.Tiers).Select(Band)], groups);
    }

    private Area Turn(double a, double d, double alongSize, double deepSize) => request.Across ? new(d, a, deepSize, alongSize)
        : new(a, d, alongSize, deepSize);

    private Spot Turn(double a, double d) => request.Across ? new(Math.Round(d, 2), Math.Round(a, 2)) : new(Math.Round(a, 2), Math.Round(d, 2));

    /// <summary>Boxes that stand alone in a row get the depth of the deepest among them.</summary>
    private void EvenOut()
    {
        foreach (var row in units.Where(unit => unit.IsSingle).GroupBy(unit => unit.Row))
        {
            double deepest = row.Max(unit => unit.Deep);
            foreach (var unit in row) boxDeep[unit.First] = unit.Deep = deepest;
        }
    }

    /// <param name="loners">The boxes of a tier that are joined to nothing; of any tier where tiers are columns.</param>
    /// <param name="width">How wide a tier may get for them.</param>
    private void StackRows(Func<int, int[]> loners, double width)
    {
        double at = Edge;
        for (int row = 0; row < rowStart.Length; row++)
        {
            rowStart[row] = at;
            at += units.Where(unit => unit.Row == row).Select(unit => unit.Deep).DefaultIfEmpty(0).Max();
            bool lastOfTier = row == rowStart.Length - 1 || tierOfRow[row + 1] != tierOfRow[row];
            if (lastOfTier && request.TierDepths.Count > 0)
            {
                int first = Array.IndexOf(tierOfRow, tierOfRow[row]);
                at = Math.Max(at, rowStart[first] - Edge + request.TierDepths[tierOfRow[row]] - Edge);
            }

            if (lastOfTier && !request.Across) at = Beside(loners(tierOfRow[row]), Array.IndexOf(tierOfRow, tierOfRow[row]), row, at, width);

            rowEnd[row] = at;
            if (row == rowStart.Length - 1) break;
            var channel = wiring.Channel(row);
            int tracks = channel.Select(run => run.Track + 1).DefaultIfEmpty(0).Max();
            trackGap[row] = tracks > FewTracks ? NarrowGap : WideGap;
            double before = Labels(row, upper: true), after = Labels(row, upper: false);
            double lines = tracks == 0 ? 0 : LeadOut + LeadIn + ((tracks - 1) * trackGap[row]);
            bool empty = request.Across && rowStart[row] == rowEnd[row];
            double gap = Math.Max(lines + before + after, empty ? 0 : lastOfTier ? TierGap : RowGap);
            firstTrack[row] = at + before + ((gap - before - after - ((tracks - 1) * trackGap[row]) + LeadOut - LeadIn) / 2);
            at += gap;
        }

        if (request.Across) Below(loners(0), Math.Max(at - Edge, LeastStrip));
    }

    /// <summary>Puts boxes that are joined to nothing at the end of their tier, beside its rows, in as few columns as fit.</summary>
    /// <returns>Where the tier ends.</returns>
    private double Beside(int[] boxes, int first, int last, double end, double width)
    {
        if (boxes.Length == 0) return end;
        double from = Enumerable.Range(0, units.Count).Where(unit => units[unit].Row >= first && units[unit].Row <= last)
            .Select(unit => start[unit] + units[unit].Along).Concat(wiring.Reach(first, last)).DefaultIfEmpty(-Chart.Separation).Max() + Chart.Separation;
        double deepest = boxes.Max(box => sizes[box].Deep), deep = Math.Max(end - rowStart[first], deepest);
        var block = Lone.Kept(boxes, sizes, lonePlace);
        if (block is null)
        {
            block = Lone.Beside(boxes, sizes, deep);
            while (from + block.Along > width && block.Spots.Any(spot => spot.Along > 0)) block = Lone.In(boxes, sizes, deep += deepest / 2);
        }

        foreach (var (box, column, _, _) in block.Spots) loneColumns[box] = column;
        lone.AddRange(block.Spots.Select(spot => (spot.Box, from + spot.Along, rowStart[first] + spot.Deep)));
        along = Math.Max(along, from + block.Along);
        return Math.Max(end, rowStart[first] + block.Deep);
    }

    /// <summary>Puts them beyond the ends of all columns, from the first column on.</summary>
    private void Below(int[] boxes, double deep)
    {
        var block = Lone.In(boxes, sizes, deep);
        double from = along > 0 ? along + Chart.Separation : 0;
        lone.AddRange(block.Spots.Select(spot => (spot.Box, from + spot.Along, Edge + spot.Deep)));
        if (boxes.Length == 0) return;
        along = from + block.Along;
        rowEnd[^1] = Math.Max(rowEnd[^1], Edge + block.Deep);
    }

    /// <summary>How much room the labels at one side of a channel need.</summary>
    private double Labels(int row, bool upper)
    {
        double room = 0;
        foreach (var net in wiring.Nets)
        {
            if (net.SharesUpper == upper) continue;
            foreach (int link in net.Links)
            {
                if (request.Links[link].LabelWidth == 0 || wiring.UnitOf(wiring.Far(net, link)).Row != (upper ? row : row + 1)) continue;
                room = Math.Max(room, (request.Across ? request.Links[link].LabelWidth : request.Links[link].LabelHeight) + 8);
            }
        }

        return room;
    }

    /// <summary>The way of a link, from the shared end of its net.</summary>
    private LinkPath Path(int number, int link)
    {
        var net = wiring.Nets[number];
        int far = wiring.Far(net, link), step = net.SharesUpper ? 1 : -1;
        int first = wiring.UnitOf(net.Shared).Row, last = wiring.UnitOf(far).Row;
        double a = wiring.PortAt(number, net.Shared).At;
        var points = new List<Spot> { Turn(a, net.SharesUpper ? BoxEnd(net.Shared) : BoxStart(net.Shared)) };
        for (int row = first; row != last; row += step)
        {
            int channel = net.SharesUpper ? row : row - 1;
            var run = wiring.RunIn(number, channel);
            var away = net.SharesUpper ? run.Lower : run.Upper;
            double next = row + step == last ? wiring.PortAt(number, far).At : away[^1].At;
            if (Math.Abs(next - a) >= 0.5)
            {
                double deep = firstTrack[channel] + (Math.Max(run.Track, 0) * trackGap[channel]);
                points.Add(Turn(a, deep));
                points.Add(Turn(next, deep));
            }

            a = next;
        }

        points.AddRange(Arrive(far, a, net.SharesUpper));
        return new(Plain(points), Label(net, link, far, a), ends[link].Reversed, net.SharesUpper == ends[link].Reversed);
    }

    /// <summary>The end of a way: at the box, or along the trunk of a stack and then aside.</summary>
    private IEnumerable<Spot> Arrive(int box, double a, bool fromAbove)
    {
        var unit = wiring.UnitOf(box);
        if (unit.Trunk is null) return [Turn(a, fromAbove ? BoxStart(box) : BoxEnd(box))];
        double boxAlong = a - unit.Trunk.Value + unit.Boxes.First(b => b.Box == box).Along;
        double middle = (BoxStart(box) + BoxEnd(box)) / 2;
        return [Turn(a, middle), Turn(boxAlong > a ? boxAlong : boxAlong + sizes[box].Along, middle)];
    }

    private Area? Label(Net net, int link, int far, double a)
    {
        var (width, height) = (request.Links[link].LabelWidth, request.Links[link].LabelHeight);
        if (width == 0) return null;
        int row = wiring.UnitOf(far).Row;
        return (request.Across, net.SharesUpper) switch
        {
            (true, true) => new(rowStart[row] - 8 - width, a - height - 2, width, height),
            (true, false) => new(rowEnd[row] + 8, a - height - 2, width, height),
            (false, true) => new(a + 5, rowStart[row] - 6 - height, width, height),
            (false, false) => new(a + 5, rowEnd[row] + 6, width, height),
        };
    }

    private double BoxStart(int box)
    {
        var unit = wiring.UnitOf(box);
        return rowStart[unit.Row] + unit.Boxes.First(b => b.Box == box).Deep;
    }

    private double BoxEnd(int box) => BoxStart(box) + boxDeep[box];

    /// <summary>The same way without corners at which nothing turns.</summary>
    private static List<Spot> Plain(List<Spot> points)
    {
        var plain = new List<Spot>();
        foreach (var point in points)
        {
            if (plain.Count > 0 && plain[^1] == point) continue;
            if (plain.Count > 1 && ((plain[^1].X == plain[^2].X && point.X == plain[^1].X)
                || (plain[^1].Y == plain[^2].Y && point.Y == plain[^1].Y))) plain[^1] = point;
            else plain.Add(point);
        }

        return plain;
    }

    /// <summary>The band of a tier, up to the middle of the channels on both sides.</summary>
    private Area Band(int tier)
    {
        int first = Array.IndexOf(tierOfRow, tier), last = Array.LastIndexOf(tierOfRow, tier);
        if (first < 0) return default;
        double from = first == 0 ? 0 : (rowEnd[first - 1] + rowStart[first]) / 2;
        double to = last == tierOfRow.Length - 1 ? rowEnd[last] + Edge : (rowEnd[last] + rowStart[last + 1]) / 2;
        return Turn(0, from, along, to - from);
    }
}
