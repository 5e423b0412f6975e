namespace OrgGraph.Viz.Layout.Network;

/// <summary>The plane in which boxes are drawn to where they want to be: narrower than the drawing by so much as that is to be wider than high.</summary>
internal sealed class Plane
{
    /// <summary>How often all boxes are moved, and how often before that without keeping clear of one another, where none has a place.</summary>
    private const int Rounds = 60, FreeRounds = 40;

    /// <summary>Boxes of the other drawing that are further apart than this, in pixels, keep their order.</summary>
    private const double Level = 12;

    /// <summary>How many times the share of boxes that are missing gaps are closed.</summary>
    private const double Closing = 2;

    /// <summary>How much more room two boxes leave one another where something is written beside a line between them.</summary>
    private const double ForLabel = 14;

    private readonly double stretch;
    private readonly Spot[] half;
    private readonly double closed;
    private readonly double separation;
    private readonly double[,] wanted;
    private readonly Keeping across;
    private readonly Keeping down;

    /// <param name="request">The boxes, and where they stand in another drawing.</param>
    /// <param name="wanted">How far apart any two should be.</param>
    /// <param name="separation">The least room between two.</param>
    /// <param name="stretch">How much wider the drawing is.</param>
    public Plane(LayoutRequest request, double[,] wanted, double separation, double stretch)
    {
        (this.wanted, this.separation, this.stretch) = (wanted, separation, stretch);
        half = [.. request.Boxes.Select(box => new Spot(box.Width / 2 / stretch, box.Height / 2))];
        var places = (request.Order ?? []).Where(place => place.At is not null).ToDictionary(place => place.Box, place => place.At!.Value, StringComparer.Ordinal);
        Known = [.. request.Boxes.Select(box => places.TryGetValue(box.Id, out var at) ? new Spot(at.X / stretch, at.Y) : (Spot?)null)];
        int kept = Known.Count(at => at is not null);
        closed = places.Count == 0 ? 0 : Math.Min(1, Closing * (places.Count - kept) / places.Count);
        var index = request.Boxes.Select((box, i) => (box.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        var labelled = request.Links.Where(link => link.LabelWidth > 0).SelectMany(link => new[] { (index[link.From], index[link.To]), (index[link.To], index[link.From]) }).ToHashSet();
        across = new([.. Known.Select(at => at?.X)], [.. half.Select(size => size.X)], (one, other) => Room(one, other) / stretch, Level / stretch);
        down = new([.. Known.Select(at => at?.Y)], [.. half.Select(size => size.Y)], Room, Level);

        double Room(int one, int other) => separation + (labelled.Contains((one, other)) ? ForLabel : 0);
    }

    /// <summary>Where boxes stand in the other drawing; null for those that are new.</summary>
    public IReadOnlyList<Spot?> Known { get; }

    /// <summary>Whether any has a place.</summary>
    public bool IsBound => Known.Any(at => at is not null);

    /// <summary>Whether boxes of the other drawing are missing.</summary>
    public bool HasGaps => closed > 0;

    /// <summary>The middles of the boxes in the plane.</summary>
    /// <param name="start">Where they set out from.</param>
    /// <param name="time">Cancelled when time is up.</param>
    /// <exception cref="OperationCanceledException">Time was up.</exception>
    public Spot[] Places(Spot[] start, CancellationToken time)
    {
        Spot[] at = [.. start];
        for (int round = IsBound ? FreeRounds : 0; round < FreeRounds; round++) Draw(at, time);
        for (int round = 0; round < Rounds; round++)
        {
            Draw(at, time);
            Part(at);
        }

        return at;
    }

    /// <summary>The same pressed together, as far as boxes do not come too near to one another.</summary>
    /// <param name="at">Their middles in the plane.</param>
    /// <param name="right">To which share from left to right.</param>
    /// <param name="below">To which share from top to bottom.</param>
    public Spot[] Pressed(Spot[] at, double right, double below)
    {
        Spot[] pressed = [.. at.Select(spot => new Spot(spot.X * right, spot.Y * below))];
        Part(pressed);
        return pressed;
    }

    /// <summary>Places of the plane in the drawing.</summary>
    public Spot[] Drawn(Spot[] at) => [.. at.Select(spot => new Spot(Math.Round(spot.X * stretch, 2), Math.Round(spot.Y, 2)))];

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
                if (far < 0.01) (right, below, far) = (Math.Cos(Math.Min(i, j) + (2.4 * Math.Max(i, j))) * (i < j ? 1 : -1), Math.Sin(Math.Min(i, j) + (2.4 * Math.Max(i, j))) * (i < j ? 1 : -1), 1);
                x += weight * (at[j].X + (distance * right / far));
                y += weight * (at[j].Y + (distance * below / far));
                all += weight;
            }

            if (all > 0) at[i] = new(x / all, y / all);
        }
    }

    /// <summary>From where to where the first of two is seen from the second, and how far away it should be: as in the other drawing, but that gaps are closed.</summary>
    private (Spot From, Spot To, double Distance) Pair(int one, int other, Spot[] at)
    {
        if (Known[one] is not { } to || Known[other] is not { } from) return (at[other], at[one], wanted[one, other]);
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
            return over > 0 && half[one].X + half[other].X + (separation / stretch) - Math.Abs(x[one] - x[other]) <= over;
        });
        down.Part(y, (one, other) => half[one].X + half[other].X + (separation / stretch) - Math.Abs(x[one] - x[other]) > 1e-6);
        for (int i = 0; i < at.Length; i++) at[i] = new(x[i], y[i]);
    }
}
