using OrgGraph.Viz.Layout.Engine;

namespace OrgGraph.Viz.Layout.Network;

/// <summary>
/// Places boxes so that what is joined stands near, and nothing overlaps: the distances between boxes come as near as can be to those that the links ask for (stress
/// majorisation: Gansner, Koren and North 2004), and between steps boxes are moved clear of one another (as in IPSep-CoLa: Dwyer, Koren and Marriott 2006).
/// Boxes that have a place in another drawing keep their directions from one another, and their order from left to right and from top to bottom; the gaps between
/// them are closed where boxes of that drawing are missing. Boxes that are new come next to what they are joined with.
/// </summary>
internal sealed class Placing
{
    /// <summary>How much wider than high the whole may get: a sheet that lies on its side. Everything is reckoned in a plane that is narrower by so much.</summary>
    private const double Stretch = 1.45;

    /// <summary>How often all boxes are moved nearer to where they want to be, and from which time on they keep clear of one another where none has a place.</summary>
    private const int Rounds = 60, FreeRounds = 40;

    /// <summary>Boxes of the other drawing that are further apart than this, in pixels, keep their order.</summary>
    private const double Level = 12;

    /// <summary>How many times the share of boxes that are missing gaps are closed.</summary>
    private const double Closing = 2;

    /// <summary>In how many directions a start is turned.</summary>
    private const int Turns = 4;

    private readonly Spot[] half;
    private readonly IReadOnlyList<NetworkLink> joints;
    private readonly Spot?[] known;
    private readonly double closed;
    private readonly double separation;
    private readonly double[,] wanted;
    private readonly Keeping across;
    private readonly Keeping down;

    /// <param name="boxes">The boxes.</param>
    /// <param name="joints">Which are joined.</param>
    /// <param name="separation">The least room between two.</param>
    /// <param name="order">Where boxes stand in another drawing; none where there is none.</param>
    public Placing(IReadOnlyList<LayoutBox> boxes, IReadOnlyList<NetworkLink> joints, double separation, IReadOnlyList<BoxPlace> order)
    {
        (this.joints, this.separation) = (joints, separation);
        half = [.. boxes.Select(box => new Spot(box.Width / 2 / Stretch, box.Height / 2))];
        var places = order.Where(place => place.At is not null).ToDictionary(place => place.Box, place => place.At!.Value, StringComparer.Ordinal);
        known = [.. boxes.Select(box => places.TryGetValue(box.Id, out var at) ? new Spot(at.X / Stretch, at.Y) : (Spot?)null)];
        int kept = known.Count(at => at is not null);
        closed = places.Count == 0 ? 0 : Math.Min(1, Closing * (places.Count - kept) / places.Count);
        wanted = Wanted.Between(boxes.Count, joints, separation);
        across = new([.. known.Select(at => at?.X)], [.. half.Select(size => size.X)], separation / Stretch, Level / Stretch);
        down = new([.. known.Select(at => at?.Y)], [.. half.Select(size => size.Y)], separation, Level);
    }

    /// <summary>The middles of the boxes.</summary>
    /// <exception cref="OperationCanceledException">Time was up.</exception>
    public Spot[] Places(CancellationToken time)
    {
        Spot[] best = known.Any(at => at is not null) ? From(Beginning.Beside(known, joints, wanted), Rounds, time) : Fresh(time);
        return [.. best.Select(at => new Spot(Math.Round(at.X * Stretch, 2), Math.Round(at.Y, 2)))];
    }

    /// <summary>Of several starts the one by which fewest lines cross or run into boxes.</summary>
    private Spot[] Fresh(CancellationToken time)
    {
        var starts = Enumerable.Range(0, Turns).Select(turn => From(Beginning.Of(wanted, Math.PI * turn / Turns), Rounds, time));
        return starts.MinBy(at => Tangle.Of(at, half, joints))!;
    }

    private Spot[] From(Spot[] start, int rounds, CancellationToken time)
    {
        Spot[] at = start;
        bool free = known.All(place => place is null);
        for (int round = 0; free && round < FreeRounds; round++) Draw(at, time);
        for (int round = 0; round < rounds; round++)
        {
            Draw(at, time);
            Part(at);
        }

        return at;
    }

    /// <summary>Moves each box to where the others want it, one after the other.</summary>
    private void Draw(Spot[] at, CancellationToken time)
    {
        time.ThrowIfCancellationRequested();
        for (int i = 0; i < at.Length; i++)
        {
            double x = 0, y = 0, all = 0;
            for (int j = 0; j < at.Length; j++)
            {
                if (i == j) continue;
                var (from, to, distance) = Pair(i, j, at);
                double weight = 1 / (wanted[i, j] * wanted[i, j]), right = to.X - from.X, below = to.Y - from.Y, far = Math.Sqrt((right * right) + (below * below));
                // Two in one place part in a direction that depends on the two alone.
                if (far < 0.01) (right, below, far) = (Math.Cos(i + (2.4 * j)) * (i < j ? 1 : -1), Math.Sin(i + (2.4 * j)) * (i < j ? 1 : -1), 1);
                x += weight * (at[j].X + (distance * right / far));
                y += weight * (at[j].Y + (distance * below / far));
                all += weight;
            }

            if (all > 0) at[i] = new(x / all, y / all);
        }
    }

    /// <summary>From where to where the first of two is seen from the second, and how far away it should be.</summary>
    private (Spot From, Spot To, double Distance) Pair(int one, int other, Spot[] at)
    {
        if (known[one] is not { } to || known[other] is not { } from) return (at[other], at[one], wanted[one, other]);
        double was = Math.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y)));
        return (from, to, was + (closed * (Math.Min(was, wanted[one, other]) - was)));
    }

    /// <summary>Moves boxes clear of one another: to the side where that is less far, then up and down.</summary>
    private void Part(Spot[] at)
    {
        double[] x = [.. at.Select(spot => spot.X)], y = [.. at.Select(spot => spot.Y)];
        across.Part(x, (one, other) =>
        {
            double over = half[one].Y + half[other].Y + separation - Math.Abs(y[one] - y[other]);
            return over > 0 && half[one].X + half[other].X + (separation / Stretch) - Math.Abs(x[one] - x[other]) <= over;
        });
        down.Part(y, (one, other) => half[one].X + half[other].X + (separation / Stretch) - Math.Abs(x[one] - x[other]) > 1e-6);
        for (int i = 0; i < at.Length; i++) at[i] = new(x[i], y[i]);
    }
}
