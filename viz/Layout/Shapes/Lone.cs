namespace OrgGraph.Viz.Layout.Shapes;

/// <summary>
/// Boxes that are joined to nothing, in a block of columns: at the end of their tier, beside all its rows, as deep as these where they can be. A box stands below the one before it in the order of the request.
/// </summary>
internal static class Lone
{
    /// <summary>Between the boxes of a block.</summary>
    public const double Gap = 10;

    /// <summary>The corner of each box from that of the block, in as few columns as are no deeper than given; how far they reach along and deep.</summary>
    /// <param name="boxes">The boxes.</param>
    /// <param name="sizes">The size of every box.</param>
    /// <param name="deep">How deep they may get.</param>
    public static (IReadOnlyList<(int Box, double Along, double Deep)> Spots, double Along, double Deep) Block(IReadOnlyList<int> boxes, IReadOnlyList<Size> sizes, double deep)
    {
        var spots = new List<(int, double, double)>();
        (double along, double next, double down, double deepest) = (0, 0, 0, 0);
        foreach (int box in boxes)
        {
            if (down > 0 && down + sizes[box].Deep > deep) (along, down) = (next + Gap, 0);
            spots.Add((box, along, down));
            down += sizes[box].Deep;
            deepest = Math.Max(deepest, down);
            next = Math.Max(next, along + sizes[box].Along);
            down += Gap;
        }

        return (spots, next, deepest);
    }
}
