using OrgGraph.Viz.Layout.Elbows;
using OrgGraph.Viz.Layout.Shapes;

namespace OrgGraph.Viz.Layout;

/// <summary>
/// A chart before it has a shape: how large each box must be for the lines that end at it, in which row of its tier it stands, and which links share a
/// trunk. "Along" is along a row and "deep" from row to row, so that the two ways in which a chart can flow differ only where it begins and ends.
/// </summary>
internal sealed class Chart
{
    private readonly Dictionary<string, int> index = new(StringComparer.Ordinal);
    private readonly List<(int Upper, int Lower, bool Reversed)> ends = [];
    private readonly Dictionary<string, int> placeInOrder = new(StringComparer.Ordinal);
    private readonly int[] within;
    private readonly Size[] sizes;
    private readonly List<Net> nets;

    /// <exception cref="ArgumentException">A link names a box that is not there, or leads from a box to itself; two boxes have one id.</exception>
    public Chart(LayoutRequest request)
    {
        Request = request;
        for (int i = 0; i < request.Boxes.Count; i++) index.Add(request.Boxes[i].Id, i);
        int[] tier = [.. request.Boxes.Select(box => box.Tier)];
        sizes = [.. request.Boxes.Select(box => request.Across ? new Size(box.Height, box.Width) : new Size(box.Width, box.Height))];
        (int From, int To)[] links = [.. request.Links.Select(link => (Index(link.From), Index(link.To)))];
        within = Shapes.Rows.Of(tier, links);
        foreach (var (from, to) in links)
        {
            if (from == to) throw new ArgumentException($"The box {request.Boxes[from].Id} is linked to itself.", nameof(request));
            bool reversed = (tier[from], within[from]).CompareTo((tier[to], within[to])) > 0;
            ends.Add(reversed ? (to, from, true) : (from, to, false));
        }

        nets = Together();
        MakeRoomForPorts();
        (Family, Lone) = Families();
        Rows = [.. Enumerable.Range(0, sizes.Length).GroupBy(box => (tier[box], within[box])).OrderBy(row => row.Key)
            .Select(row => (row.Key.Item1, (IReadOnlyList<int>)[.. row]))];
        Heads = ends.Select(end => end.Upper).ToHashSet();
        Passing = Passed();
        Known = Remembered();
    }

    /// <summary>What was asked for.</summary>
    public LayoutRequest Request { get; }

    /// <summary>The least distance between two boxes of a row.</summary>
    public const double Separation = 15;

    /// <summary>From which share on a part is so much of a drawing that it keeps its shape.</summary>
    private const double MostOfIt = 0.7;

    /// <summary>The size of each box.</summary>
    public IReadOnlyList<Size> Sizes => sizes;

    /// <summary>The rows that the links ask for, each with its tier and its boxes.</summary>
    public IReadOnlyList<(int Tier, IReadOnlyList<int> Boxes)> Rows { get; }

    /// <summary>The ends of each link, and whether it is drawn against its direction.</summary>
    public IReadOnlyList<(int Upper, int Lower, bool Reversed)> Ends => ends;

    /// <summary>The boxes from which links lead down.</summary>
    public IReadOnlySet<int> Heads { get; }

    /// <summary>Which links share a trunk.</summary>
    public IReadOnlyList<Net> Nets => nets;

    /// <summary>By how many lines each row is passed.</summary>
    public IReadOnlyList<int> Passing { get; }

    /// <summary>What each box hangs on, if by one unlabelled line alone: the net; null for all others.</summary>
    public IReadOnlyList<int?> Family { get; }

    /// <summary>Where each box stands in the drawing of which this is a part, null for one that is new; null altogether where this is too small a part to keep its shape.</summary>
    public IReadOnlyList<BoxPlace?>? Known { get; }

    /// <summary>Whether each box is joined to nothing and stands in no group.</summary>
    public IReadOnlyList<bool> Lone { get; }

    /// <summary>
    /// In which column of the block of those that are joined to nothing a box stands in the drawing of which this is a part, and where among all; null for one that is joined there, or not there.
    /// </summary>
    public (int Column, int Place)? LonePlace(int box) => Known?[box] is { Column: { } column } ? (column, placeInOrder[Request.Boxes[box].Id]) : null;

    private int Index(string box) => index.TryGetValue(box, out int i) ? i : throw new ArgumentException($"There is no box {box}.", nameof(box));

    /// <summary>Which links share a trunk. One that is drawn against its direction has a trunk of its own.</summary>
    private List<Net> Together()
    {
        var found = new Dictionary<(int, string, bool), Net>();
        for (int i = 0; i < ends.Count; i++)
        {
            var link = Request.Links[i];
            bool upper = link.SharesTarget == ends[i].Reversed;
            int shared = upper ? ends[i].Upper : ends[i].Lower;
            var key = (shared, ends[i].Reversed ? $"{link.Style} {i}" : link.Style, upper);
            if (!found.TryGetValue(key, out var net)) found.Add(key, net = new Net { Shared = shared, SharesUpper = upper });
            net.Links.Add(i);
        }

        return [.. found.Values];
    }

    /// <summary>Boxes grow until the lines that end at a side of theirs, and the labels there, have room.</summary>
    private void MakeRoomForPorts()
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
                double label = Request.Across ? Request.Links[link].LabelHeight : Request.Links[link].LabelWidth;
                if (label > 0) need[box, side] = Math.Max(need[box, side], label + 8);
            }
        }

        for (int box = 0; box < sizes.Length; box++)
        {
            for (int side = 0; side < 2; side++)
            {
                double gap = Math.Max(need[box, side], 14);
                // One line stands in the middle; of several, those in the middle are they and their labels together.
                double along = need[box, side] == 0 ? ((count[box, side] - 1) * gap) + 24
                    : count[box, side] == 1 || Request.Across ? (count[box, side] + 1) * gap : (count[box, side] * gap) + 12;
                if (along > sizes[box].Along) sizes[box] = sizes[box] with { Along = along };
            }
        }
    }

    private BoxPlace?[]? Remembered()
    {
        if (Request.Across || Request.Order is not { Count: > 0 } given) return null;
        for (int i = 0; i < given.Count; i++) placeInOrder.Add(given[i].Box, i);
        var places = given.ToDictionary(place => place.Box, StringComparer.Ordinal);
        BoxPlace?[] known = [.. Request.Boxes.Select(box => places.TryGetValue(box.Id, out var place) ? place : (BoxPlace?)null)];
        return known.Count(place => place is not null) >= MostOfIt * Math.Max(given.Count, known.Length) ? known : null;
    }

    private int[] Passed()
    {
        int[] rowOf = new int[sizes.Length], passed = new int[Rows.Count];
        for (int row = 0; row < Rows.Count; row++)
        {
            foreach (int box in Rows[row].Boxes) rowOf[box] = row;
        }

        foreach (var net in nets)
        {
            int[] rows = [.. net.Links.SelectMany(link => new[] { rowOf[ends[link].Upper], rowOf[ends[link].Lower] })];
            for (int row = rows.Min() + 1; row < rows.Max(); row++) passed[row]++;
        }

        return passed;
    }

    private (int?[] Family, bool[] Lone) Families()
    {
        int[] lines = new int[sizes.Length];
        int?[] family = new int?[sizes.Length];
        for (int net = 0; net < nets.Count; net++)
        {
            foreach (int link in nets[net].Links)
            {
                var (upper, lower, reversed) = ends[link];
                (lines[upper], lines[lower]) = (lines[upper] + 1, lines[lower] + 1);
                if (nets[net].SharesUpper && !reversed && Request.Links[link].LabelWidth == 0) family[lower] = net;
            }
        }

        return ([.. family.Select((net, box) => lines[box] == 1 ? net : null)], [.. lines.Select((count, box) => count == 0 && Request.Boxes[box].Group is null)]);
    }
}
