namespace OrgGraph.Viz.Pdf;

/// <summary>
/// Where a length is cut into parts: between boxes wherever there is a gap, where few lines pass, and so that the parts are about as long as one another.
/// A box that lies across a cut is whole in the part that has its middle, which reaches over the cut for it.
/// </summary>
internal static class Cuts
{
    /// <summary>How much a part shows beyond what it must hold, in pixels: two parts have twice that in common.</summary>
    public const double Edge = 9;

    /// <summary>From one place at which a cut could be to the next.</summary>
    private const double Step = 6;

    /// <summary>What a box across a cut costs, and parts of unequal length, beside 1 for each line that passes.</summary>
    private const double ForBox = 60, ForUneven = 40;

    /// <summary>The least share of an equal part that one has: no slivers.</summary>
    private const double Least = 0.5;

    /// <summary>How many more parts there may be than the length alone asks for.</summary>
    private const int MostMore = 3;

    /// <summary>The parts from the beginning to the end; null where boxes leave no way to cut it so short.</summary>
    /// <param name="boxes">What is to be whole in one part: from where to where it reaches.</param>
    /// <param name="lines">From where to where each stretch of a line reaches, and where it stands across: those at one place count as one.</param>
    /// <param name="room">How long a part may be.</param>
    /// <param name="cost">What a cut costs besides.</param>
    public static IReadOnlyList<(double From, double To)>? Of(
        IReadOnlyList<(double From, double To)> boxes, IReadOnlyList<(double From, double To, double Across)> lines, double room, Func<double, double> cost)
    {
        double from = boxes.Concat(lines.Select(line => (line.From, line.To))).Min(one => one.From);
        double to = boxes.Concat(lines.Select(line => (line.From, line.To))).Max(one => one.To);
        if (to - from + (2 * Edge) <= room) return [(from - Edge, to + Edge)];
        Cut[] cuts =
        [
            new(from, 0, from - Edge, from - Edge),
            .. Enumerable.Range(1, (int)((to - from) / Step)).Select(step => At(from + (step * Step))).Where(cut => cut.At < to),
            new(to, 0, to + Edge, to + Edge),
        ];
        int least = (int)Math.Ceiling((to - from) / room);
        for (int parts = Math.Max(2, least); parts <= least + MostMore; parts++)
        {
            if (Best(cuts, parts, room) is { } best) return best;
        }

        return null;

        Cut At(double at)
        {
            var across = boxes.Where(box => box.From < at && box.To > at).ToArray();
            var before = across.Where(box => box.From + box.To < 2 * at).ToArray();
            int passing = lines.Where(line => line.From < at && line.To > at).Select(line => Math.Round(line.Across)).Distinct().Count();
            return new(at, (ForBox * across.Length) + passing + cost(at), across.Except(before).Select(box => box.From).Append(at).Min() - Edge, before.Select(box => box.To).Append(at).Max() + Edge);
        }
    }

    /// <summary>The cheapest way to make so many parts: of the ways to each cut with one part less, the best goes on.</summary>
    private static (double From, double To)[]? Best(Cut[] cuts, int parts, double room)
    {
        double equal = (cuts[^1].At - cuts[0].At) / parts;
        double[] costs = [.. cuts.Select((_, cut) => cut == 0 ? 0 : double.PositiveInfinity)];
        int[,] before = new int[parts, cuts.Length];
        for (int part = 0; part < parts; part++)
        {
            double[] next = [.. Enumerable.Repeat(double.PositiveInfinity, cuts.Length)];
            for (int first = 0; first < cuts.Length; first++)
            {
                if (double.IsPositiveInfinity(costs[first])) continue;
                for (int last = first + 1; last < cuts.Length && cuts[last].At - cuts[first].At <= room; last++)
                {
                    double length = cuts[last].At - cuts[first].At, uneven = (length / equal) - 1;
                    if (length < Least * equal || cuts[last].Ends - cuts[first].Begins > room) continue;
                    double costsNow = costs[first] + cuts[last].Cost + (ForUneven * uneven * uneven);
                    if (costsNow < next[last]) (next[last], before[part, last]) = (costsNow, first);
                }
            }

            costs = next;
        }

        if (double.IsPositiveInfinity(costs[^1])) return null;
        var found = new (double, double)[parts];
        for (int part = parts - 1, last = cuts.Length - 1; part >= 0; part--)
        {
            int first = before[part, last];
            found[part] = (cuts[first].Begins, cuts[last].Ends);
            last = first;
        }

        return found;
    }

    /// <summary>A place at which a cut could be.</summary>
    /// <param name="At">Where it is.</param>
    /// <param name="Cost">What it costs.</param>
    /// <param name="Begins">Where the part after it begins.</param>
    /// <param name="Ends">Where the part before it ends.</param>
    private readonly record struct Cut(double At, double Cost, double Begins, double Ends);
}
