using OrgGraph.Viz.Layout.Engine;

namespace OrgGraph.Viz.Layout.Network;

/// <summary>
/// Draws lines apart that the engine leads the same way: it takes the shortest way round a box for each, so that those which pass a corner, or join
/// the same two boxes, lie on one another. Line after line takes the first way near its own that lies on no other and beside none, as far as there is room.
/// </summary>
/// <param name="boxes">Where the boxes are.</param>
/// <param name="time">Cancelled when time is up.</param>
internal sealed class Strands(IReadOnlyList<Area> boxes, CancellationToken time)
{
    /// <summary>How far beside its way a line may be led at its start, in its middle and at its end, the least first, in pixels.</summary>
    private static readonly (double AtStart, double AtMiddle, double AtEnd)[] Shifts =
    [
        .. from start in Steps(48)
           from end in Steps(48)
           orderby Math.Abs(start) + Math.Abs(end), Math.Abs(start - end)
           select (start, (start + end) / 2, end),
    ];

    /// <summary>The same for lines that pass boxes on their way.</summary>
    private static readonly (double AtStart, double AtMiddle, double AtEnd)[] Bends =
    [
        .. from start in Steps(10)
           from middle in Steps(38)
           from end in Steps(10)
           where middle != (start + end) / 2
           orderby Math.Abs(start) + Math.Abs(middle) + Math.Abs(end)
           select (start, middle, end),
    ];

    /// <summary>The way itself, then others beside it, the nearest first: its ends, and at last its middle too, are led aside by as much as they must be.</summary>
    private static readonly (double AtStart, double AtMiddle, double AtEnd)[] About = [.. Shifts, .. Bends];

    /// <summary>With less between them two lines that run the same way read as one, whatever their styles; and the least room that is wanted between them.</summary>
    private const double Near = 0.3, Room = 8;

    /// <summary>For how long a line may lie on another, in pixels.</summary>
    private const double Enough = 5;

    /// <summary>For how long a line may run beside another: those that leave a box side by side do before they part.</summary>
    private const double LongBeside = 34;

    /// <summary>What it costs to run through a box, and for a pixel on another line or beside it; and as near to a box as it must not come.</summary>
    private const double Through = 1000, On = 12, Besides = 0.3, Clear = 3;

    /// <summary>What a pixel on a line of the same style that ends at the same box costs: the two may be read as a trunk.</summary>
    private const double OnTrunk = 0.3;

    /// <summary>How far from its way a line comes at most, in pixels: led aside, and led on to a box.</summary>
    private const double Farthest = 100;

    /// <summary>The share of lines that may run beside others after two rounds for further ones to be worth it, where more room can be tried.</summary>
    private const double Hopeless = 0.03;

    /// <summary>How often lines give way to those that were led after them.</summary>
    private const int Rounds = 5;

    /// <summary>How many ways are tried and compared with another before the rest stay as they are: a limit in work, not in time, so that answers do not depend on the machine.</summary>
    private const long MostWork = 60_000;

    private long work;

    /// <summary>What is wrong still with the ways that were found: lines on lines and through boxes; 0 where nothing is.</summary>
    public double Faults { get; private set; }

    /// <summary>The share of all lines that runs beside another with less room than is wanted.</summary>
    public double Beside { get; private set; }

    /// <summary>The ways of all lines.</summary>
    /// <param name="links">The boxes that they join.</param>
    /// <param name="lines">Their styles and how thick they are.</param>
    /// <param name="own">The ways that the engine found, each from the first of its boxes to the second.</param>
    /// <param name="isLast">Whether no more room is tried after this; else those that are far from finding ways are given up early.</param>
    public Strand[] Apart(IReadOnlyList<NetworkLink> links, IReadOnlyList<LayoutLink> lines, IReadOnlyList<Strand> own, bool isLast)
    {
        var led = new Strand?[links.Count];
        // When each line was led elsewhere last, and when a way was sought for it: where nothing near it has moved since, the same one would be found.
        int[] moves = new int[links.Count], sought = new int[links.Count];
        int step = 0;
        bool moved = true;
        for (int round = 0; round < Rounds && moved && work < MostWork; round++)
        {
            moved = false;
            // Those whose boxes stand closest come first: they have least room to give way.
            foreach (int i in Enumerable.Range(0, links.Count).OrderBy(i => own[i].Length))
            {
                step++;
                // What is out of reach of every way that is tried costs none of them anything.
                var reach = own[i].Around.Grown(Farthest);
                int[] near = [.. Enumerable.Range(0, links.Count).Where(j => j != i && led[j] is { } other && other.Around.Grown(Room + Between(i, j)).Overlaps(reach))];
                if (led[i] is not null && Array.TrueForAll(near, j => moves[j] < sought[i])) continue;
                sought[i] = step;
                // Those that it runs along come first, so that a way which is no better is soon given up.
                var from = led[i] ?? own[i];
                Neighbour[] others = [.. near.Select(j => new Neighbour(led[j]!, Price(i, j), Between(i, j))).OrderByDescending(other => from.Along(other.Strand, Near + other.Thickness, Room + other.Thickness).Beside)];
                var next = Lead(links[i], own[i], led[i], lines[i].Thickness / 2, others);
                if (ReferenceEquals(next, led[i])) continue;
                moved = true;
                moves[i] = step;
                led[i] = next;
            }

            (Faults, Beside) = Measure([.. led.OfType<Strand>()]);
            if (round > 0 && !isLast && Beside > Hopeless) break;
        }

        return [.. led.OfType<Strand>()];

        (double Faults, double Beside) Measure(Strand[] all)
        {
            double faults = 0, close = 0;
            for (int i = 0; i < all.Length; i++)
            {
                faults += boxes.Where((box, at) => at != links[i].From && at != links[i].To && all[i].Enters(box.Grown(Clear))).Count() * Through;
                for (int j = 0; j < i; j++)
                {
                    double between = Between(i, j);
                    if (!all[i].IsNear(all[j], Room + between)) continue;
                    var (on, beside) = all[i].Along(all[j], Near + between, Room + between);
                    close += Beyond(beside, LongBeside, 1);
                    if (Price(i, j) == On) faults += Beyond(on, Enough, On);
                }
            }

            return (faults, close / all.Sum(strand => strand.Length));
        }

        double Price(int one, int other) =>
            lines[one].Style == lines[other].Style && (links[one].From == links[other].From || links[one].To == links[other].To) ? OnTrunk : On;

        double Between(int one, int other) => (lines[one].Thickness + lines[other].Thickness) / 2;
    }

    /// <summary>The best way near its own; the one that it has where none is better.</summary>
    private Strand Lead(NetworkLink link, Strand own, Strand? now, double half, Neighbour[] others)
    {
        var reach = own.Around.Grown(Farthest);
        Area[] near = [.. boxes.Where((_, i) => i != link.From && i != link.To).Select(box => box.Grown(Clear + half)).Where(box => box.Overlaps(reach))];
        var (best, least) = now is null ? (own, double.MaxValue) : (now, Cost(now, near, others));
        if (least == 0) return best;
        foreach (var by in About)
        {
            if (own.Beside(by, boxes[link.From], boxes[link.To]) is not { } strand) continue;
            time.ThrowIfCancellationRequested();
            work++;
            double cost = Cost(strand, near, others, least);
            if (cost >= least) continue;
            (best, least) = (strand, cost);
            if (cost == 0 || work > MostWork) break;
        }

        return best;
    }

    /// <summary>What a way costs, as far as it costs less than another.</summary>
    private double Cost(Strand strand, Area[] near, Neighbour[] others, double least = double.MaxValue)
    {
        double cost = 0;
        for (int i = 0; i < near.Length && cost < least; i++)
        {
            if (strand.Enters(near[i])) cost += Through;
        }

        for (int i = 0; i < others.Length && cost < least; i++)
        {
            if (!strand.IsNear(others[i].Strand, Room + others[i].Thickness)) continue;
            work++;
            var (on, beside) = strand.Along(others[i].Strand, Near + others[i].Thickness, Room + others[i].Thickness);
            cost += Beyond(on, Enough, others[i].Price) + Beyond(beside, LongBeside, Besides);
        }

        return cost;
    }

    private static double[] Steps(double most) => [.. ((double[])[0, 5, -5, 10, -10, 16, -16, 22, -22, 30, -30, 38, -38, 48, -48]).Where(step => Math.Abs(step) <= most)];

    private static double Beyond(double length, double enough, double price) => length > enough ? price * length : 0;

    /// <summary>Another line: its way, what a pixel on it costs, and half of its thickness with half of the own.</summary>
    private readonly record struct Neighbour(Strand Strand, double Price, double Thickness);
}
