namespace OrgGraph.Viz.Layout.Shapes;

/// <summary>Boxes that are joined to nothing, in a block of columns. Each stands below the one before it in the order of the request.</summary>
/// <param name="Spots">The corner of each box from that of the block.</param>
/// <param name="Along">How far the block reaches along.</param>
/// <param name="Deep">How deep it is.</param>
internal sealed record Lone(IReadOnlyList<(int Box, double Along, double Deep)> Spots, double Along, double Deep)
{
    /// <summary>Between the boxes of a block.</summary>
    private const double Gap = 10;

    /// <summary>How much deeper a block may get for how much less that it reaches along.</summary>
    private const double ForLess = 1.0 / 3;

    /// <summary>In columns that are no deeper than given; one box may be.</summary>
    /// <param name="boxes">The boxes.</param>
    /// <param name="sizes">The size of every box.</param>
    /// <param name="deep">How deep a column may get.</param>
    public static Lone In(IReadOnlyList<int> boxes, IReadOnlyList<Size> sizes, double deep)
    {
        var spots = new List<(int, double, double)>();
        (double along, double reach, double down, double deepest) = (0, 0, 0, 0);
        foreach (int box in boxes)
        {
            if (down > 0 && down + sizes[box].Deep > deep) (along, down) = (reach + Gap, 0);
            spots.Add((box, along, down));
            down += sizes[box].Deep;
            deepest = Math.Max(deepest, down);
            reach = Math.Max(reach, along + sizes[box].Along);
            down += Gap;
        }

        return new(spots, reach, deepest);
    }

    /// <summary>In columns about as deep as what they stand beside: a little deeper where that saves a column.</summary>
    /// <inheritdoc cref="In"/>
    public static Lone Beside(IReadOnlyList<int> boxes, IReadOnlyList<Size> sizes, double deep)
    {
        Lone first = In(boxes, sizes, deep), best = first;
        double step = boxes.Min(box => sizes[box].Deep) / 2;
        for (double more = step; more <= first.Along * ForLess; more += step)
        {
            var fewer = In(boxes, sizes, deep + more);
            if (fewer.Along < best.Along && fewer.Deep - deep <= (first.Along - fewer.Along) * ForLess) best = fewer;
        }

        return best;
    }
}
