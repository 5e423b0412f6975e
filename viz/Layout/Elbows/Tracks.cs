namespace OrgGraph.Viz.Layout.Elbows;

/// <summary>Puts the stretches of a channel on tracks: none on top of another, and in an order in which few lines cross.</summary>
internal static class Tracks
{
    /// <summary>Closer than this, two lines look like one.</summary>
    private const double Near = 7;

    /// <summary>How often lines are parted and put in order again at most.</summary>
    private const int MostRounds = 6;

    /// <summary>What one line on top of another costs, in crossings.</summary>
    private const int OnTop = 1000;

    /// <summary>Sets the track of each run.</summary>
    /// <returns>Whether a port gave way.</returns>
    public static bool Assign(IReadOnlyList<Run> channel, CancellationToken time)
    {
        bool moved = MoveApart(channel);
        Run[] order = [.. channel.Where(run => !run.IsStraight).OrderBy(run => run.Greatest - run.Least).ThenBy(run => run.Least)];
        Port[] uppers = [.. channel.SelectMany(run => run.Upper)], lowers = [.. channel.SelectMany(run => run.Lower)];
        Improve(order, time);
        for (int round = 0; round < MostRounds && Part(order, uppers, lowers); round++)
        {
            moved = true;
            Improve(order, time);
        }

        foreach (var run in channel) run.Track = -1;
        for (int i = 0; i < order.Length; i++)
        {
            order[i].Track = 0;
            for (int j = 0; j < i; j++)
            {
                if (Touch(order[j], order[i])) order[i].Track = Math.Max(order[i].Track, order[j].Track + 1);
            }
        }

        return moved;
    }

    /// <summary>Where a line comes down on the very place from which another goes down, and each would have to lie above the other, moves one
    /// aside.</summary>
    /// <returns>Whether anything moved.</returns>
    private static bool MoveApart(IReadOnlyList<Run> channel)
    {
        bool moved = false;
        foreach (var one in channel)
        {
            foreach (var other in channel)
            {
                if (one == other || Cost(one, other) < OnTop || Cost(other, one) < OnTop) continue;
                foreach (var upper in one.Upper)
                {
                    foreach (var lower in other.Lower.Where(lower => Math.Abs(lower.At - upper.At) < Near))
                    {
                        double side = one.Least + one.Greatest > 2 * upper.At ? 1 : -1;
                        if (upper.CanBe(upper.At + (side * Near * 1.5))) upper.At += side * Near * 1.5;
                        else if (lower.CanBe(lower.At - (side * Near * 1.5))) lower.At -= side * Near * 1.5;
                        else if (upper.CanBe(upper.At - (side * Near * 1.5))) upper.At -= side * Near * 1.5;
                        else if (lower.CanBe(lower.At + (side * Near * 1.5))) lower.At += side * Near * 1.5;
                        else continue;
                        moved = true;
                    }
                }
            }
        }

        return moved;
    }

    /// <summary>Where in the order that was found a line still comes down on another, moves one of the two ends aside.</summary>
    /// <returns>Whether anything moved.</returns>
    private static bool Part(Run[] order, Port[] uppers, Port[] lowers)
    {
        bool moved = false;
        for (int i = 0; i < order.Length; i++)
        {
            for (int j = i + 1; j < order.Length; j++)
            {
                foreach (var down in order[i].Lower)
                {
                    foreach (var from in order[j].Upper.Where(from => Math.Abs(from.At - down.At) < Near)) moved |= Aside(down, lowers, from.At) || Aside(from, uppers, down.At);
                }
            }
        }

        return moved;
    }

    /// <summary>Moves a port out of the way of a place, no further than it must, where it can be and is near no other of its row.</summary>
    private static bool Aside(Port port, Port[] row, double place)
    {
        for (double away = Near * 1.2; place - away >= port.Low || place + away <= port.High; away += Near / 2)
        {
            foreach (double at in (ReadOnlySpan<double>)[place + away, place - away])
            {
                if (at < port.Low || at > port.High || row.Any(other => other != port && Math.Abs(other.At - at) < Near)) continue;
                port.At = at;
                return true;
            }
        }

        return false;
    }

    /// <summary>Moves each run to wherever it costs least, until nothing gets better.</summary>
    private static void Improve(Run[] order, CancellationToken time)
    {
        for (int round = 0, moved = 1; moved > 0 && round < 20; round++)
        {
            moved = 0;
            for (int from = 0; from < order.Length; from++)
            {
                time.ThrowIfCancellationRequested();
                var run = order[from];
                long best = 0, change = 0;
                int to = from;
                for (int i = from - 1; i >= 0; i--)
                {
                    change += Cost(run, order[i]) - Cost(order[i], run);
                    if (change < best) (best, to) = (change, i);
                }

                change = 0;
                for (int i = from + 1; i < order.Length; i++)
                {
                    change += Cost(order[i], run) - Cost(run, order[i]);
                    if (change < best) (best, to) = (change, i);
                }

                if (to == from) continue;
                if (to < from) Array.Copy(order, to, order, to + 1, from - to);
                else Array.Copy(order, from + 1, order, from, to - from);
                order[to] = run;
                moved++;
            }
        }
    }

    private static bool Touch(Run one, Run other) => one.Least - Near < other.Greatest && other.Least - Near < one.Greatest;

    /// <summary>What it costs that the first lies above the second.</summary>
    private static long Cost(Run above, Run below)
    {
        if (!Touch(above, below)) return 0;
        long cost = above.Lower.LongCount(port => port.At > below.Least && port.At < below.Greatest)
            + below.Upper.LongCount(port => port.At > above.Least && port.At < above.Greatest);
        foreach (var port in above.Lower) cost += OnTop * below.Upper.LongCount(other => Math.Abs(other.At - port.At) < Near);
        return cost;
    }
}
