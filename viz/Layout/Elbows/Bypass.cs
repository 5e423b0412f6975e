namespace OrgGraph.Viz.Layout.Elbows;

/// <summary>
/// Leads lines between boxes that stand anywhere, level or upright, round all boxes: the cheapest way over a grid (A*), where turning and crossing cost and
/// running along another line costs most.
/// </summary>
internal sealed class Bypass
{
    /// <summary>The grid, and how near a line may come to a box that is not its own.</summary>
    private const double Step = 6, Clear = 3;

    private const int Turn = 7, Cross = 9, Along = 60;

    /// <summary>Right, down, left, up.</summary>
    private static readonly (int X, int Y)[] Ways = [(1, 0), (0, 1), (-1, 0), (0, -1)];

    /// <summary>After how many steps it is looked up whether time is up.</summary>
    private const int Look = 1024;

    private readonly IReadOnlyList<Area> boxes;
    private readonly CancellationToken time;
    private readonly int columns, rows;
    private readonly bool[] blocked;
    private readonly bool[] level;
    private readonly bool[] upright;

    /// <summary>A grid over the whole drawing, which begins at 0, 0.</summary>
    /// <param name="boxes">The boxes.</param>
    /// <param name="whole">All of it.</param>
    /// <param name="time">Cancelled when time is up.</param>
    public Bypass(IReadOnlyList<Area> boxes, Area whole, CancellationToken time = default)
    {
        (this.boxes, this.time) = (boxes, time);
        (columns, rows) = ((int)(whole.Right / Step) + 1, (int)(whole.Bottom / Step) + 1);
        (blocked, level, upright) = (new bool[columns * rows], new bool[columns * rows], new bool[columns * rows]);
        foreach (var box in boxes)
        {
            var near = box.Grown(Clear);
            for (int y = Math.Max(0, (int)Math.Ceiling(near.Y / Step)); y < rows && y * Step <= near.Bottom; y++)
            {
                for (int x = Math.Max(0, (int)Math.Ceiling(near.X / Step)); x < columns && x * Step <= near.Right; x++) blocked[(y * columns) + x] = true;
            }
        }
    }

    /// <summary>Later lines do not run along this one.</summary>
    public void Occupy(IReadOnlyList<Spot> points)
    {
        for (int i = 1; i < points.Count; i++)
        {
            var (a, b) = (points[i - 1], points[i]);
            bool isLevel = a.Y == b.Y;
            int steps = (int)Math.Ceiling((Math.Abs(a.X - b.X) + Math.Abs(a.Y - b.Y)) / Step);
            for (int s = 0; s <= steps; s++)
            {
                double x = a.X + ((b.X - a.X) * s / Math.Max(1, steps)), y = a.Y + ((b.Y - a.Y) * s / Math.Max(1, steps));
                // A line between two grid lines takes both.
                foreach (int cell in isLevel ? [Cell(x, Math.Floor(y / Step) * Step), Cell(x, Math.Ceiling(y / Step) * Step)]
                    : (int[])[Cell(Math.Floor(x / Step) * Step, y), Cell(Math.Ceiling(x / Step) * Step, y)]) (isLevel ? level : upright)[cell] = true;
            }
        }
    }

    /// <summary>A way from one box to another.</summary>
    /// <exception cref="OperationCanceledException">Time was up.</exception>
    public IReadOnlyList<Spot> Lead(int from, int to)
    {
        int[] cost = new int[columns * rows * 4], back = new int[columns * rows * 4];
        Array.Fill(cost, int.MaxValue);
        var open = new PriorityQueue<int, (int, int)>();
        foreach (var (cell, way) in Sides(boxes[from]))
        {
            int state = (cell * 4) + way;
            (cost[state], back[state]) = ((way % 2 == 0 ? level : upright)[cell] ? Along : 0, -1);
            open.Enqueue(state, (cost[state] + Left(cell, boxes[to]), state));
        }

        var goals = Sides(boxes[to]).Select(side => (side.Cell * 4) + ((side.Way + 2) % 4)).ToHashSet();
        for (int steps = 0; open.TryDequeue(out int state, out var estimate); steps++)
        {
            if (steps % Look == 0) time.ThrowIfCancellationRequested();
            if (goals.Contains(state)) return Told(state, back, boxes[from], boxes[to]);
            int cell = state / 4, way = state % 4;
            if (estimate.Item1 > cost[state] + Left(cell, boxes[to])) continue;
            for (int next = 0; next < 4; next++)
            {
                if ((next + 2) % 4 == way) continue;
                int x = (cell % columns) + Ways[next].X, y = (cell / columns) + Ways[next].Y;
                if (x < 0 || y < 0 || x >= columns || y >= rows) continue;
                int there = (y * columns) + x;
                if (blocked[there]) continue;
                bool isLevel = next % 2 == 0;
                var (along, across) = isLevel ? (level, upright) : (upright, level);
                int price = cost[state] + 1 + (next == way ? 0 : Turn) + (along[there] ? Along : 0) + (across[there] ? Cross : 0);
                int reached = (there * 4) + next;
                if (price >= cost[reached]) continue;
                (cost[reached], back[reached]) = (price, state);
                open.Enqueue(reached, (price + Left(there, boxes[to]), reached));
            }
        }

        // Boxes stand too close for any way: a line straight down from the middle of one to that of the other is better than none.
        Spot a = new(boxes[from].X + (boxes[from].Width / 2), boxes[from].Bottom), b = new(boxes[to].X + (boxes[to].Width / 2), boxes[to].Y);
        return Straight.Plain([a, new(a.X, (a.Y + b.Y) / 2), new(b.X, (a.Y + b.Y) / 2), b]);
    }

    private int Cell(double x, double y) =>
        (Math.Clamp((int)Math.Round(y / Step), 0, rows - 1) * columns) + Math.Clamp((int)Math.Round(x / Step), 0, columns - 1);

    /// <summary>At least so many steps are left.</summary>
    private int Left(int cell, Area box)
    {
        double x = cell % columns * Step, y = cell / columns * Step;
        double aside = Math.Max(0, Math.Max(box.X - x, x - box.Right)), away = Math.Max(0, Math.Max(box.Y - y, y - box.Bottom));
        return Math.Max(0, (int)((aside + away) / Step) - 2);
    }

    /// <summary>The cells just outside a box, away from its corners, each with the direction that leads away from it.</summary>
    private IEnumerable<(int Cell, int Way)> Sides(Area box)
    {
        const double corner = 9;
        int left = (int)Math.Ceiling((box.X - Clear) / Step) - 1, right = (int)Math.Floor((box.Right + Clear) / Step) + 1;
        int top = (int)Math.Ceiling((box.Y - Clear) / Step) - 1, bottom = (int)Math.Floor((box.Bottom + Clear) / Step) + 1;
        for (int y = (int)Math.Ceiling((box.Y + corner) / Step); y * Step <= box.Bottom - corner; y++)
        {
            if (right < columns) yield return ((y * columns) + right, 0);
            if (left >= 0) yield return ((y * columns) + left, 2);
        }

        for (int x = (int)Math.Ceiling((box.X + corner) / Step); x * Step <= box.Right - corner; x++)
        {
            if (bottom < rows) yield return ((bottom * columns) + x, 1);
            if (top >= 0) yield return ((top * columns) + x, 3);
        }
    }

    /// <summary>The corners of the way found, from the side of one box to the side of the other.</summary>
    private IReadOnlyList<Spot> Told(int state, int[] back, Area from, Area to)
    {
        int last = state;
        var points = new List<Spot>();
        int first = state;
        for (; state >= 0; state = back[state])
        {
            points.Add(At(state / 4));
            first = state;
        }

        points.Reverse();
        return Straight.Plain([Side(from, points[0], first % 4), .. points, Side(to, points[^1], ((last % 4) + 2) % 4)]);
    }

    private Spot At(int cell) => new(cell % columns * Step, cell / columns * Step);

    private static Spot Side(Area box, Spot near, int way) => way switch
    {
        0 => new(box.Right, near.Y),
        1 => new(near.X, box.Bottom),
        2 => new(box.X, near.Y),
        _ => new(near.X, box.Y),
    };
}
