namespace OrgGraph.Viz.Layout.Shapes;

/// <summary>Boxes that are joined to nothing, in a block of columns. Each stands below the one before it in the order of the request.</summary>
/// <param name="Spots">The column of each box, and its corner from that of the block.</param>
/// <param name="Along">How far the block reaches along.</param>
/// <param name="Deep">How deep it is.</param>
internal sealed record Lone(IReadOnlyList<(int Box, int Column, double Along, double Deep)> Spots, double Along, double Deep)
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
        var spots = new List<(int, int, double, double)>();
        (double along, double reach, double down, double deepest) = (0, 0, 0, 0);
        int column = 0;
        foreach (int box in boxes)
        {
            if (down > 0 && down + sizes[box].Deep > deep) (along, down, column) = (reach + Gap, 0, column + 1);
            spots.Add((box, column, along, down));
            down += sizes[box].Deep;
            deepest = Math.Max(deepest, down);
            reach = Math.Max(reach, along + sizes[box].Along);
            down += Gap;
        }

        return new(spots, reach, deepest);
    }

    /// <summary>In the columns in which they stand in the drawing of which this is a part. One that is new, or is joined to something there, comes where most room is left.</summary>
    /// <param name="boxes">The boxes.</param>
    /// <param name="sizes">The size of every box.</param>
    /// <param name="known">The column of each box there, and its place among all; null for none.</param>
    /// <returns>Null where none of them has a column there.</returns>
    public static Lone? Kept(IReadOnlyList<int> boxes, IReadOnlyList<Size> sizes, Func<int, (int Column, int Place)?> known)
    {
        var members = boxes.Where(box => known(box) is not null).OrderBy(box => known(box)!.Value).GroupBy(box => known(box)!.Value.Column).Select(column => column.ToList()).ToArray();
        if (members.Length == 0) return null;
        double Deep(List<int> column) => column.Sum(box => sizes[box].Deep + Gap);
        foreach (int box in boxes.Where(box => known(box) is null)) members.MinBy(Deep)!.Add(box);
        var spots = new List<(int, int, double, double)>();
        double along = 0;
        for (int column = 0; column < members.Length; column++)
        {
            double down = 0;
            foreach (int box in members[column])
            {
                spots.Add((box, column, along, down));
                down += sizes[box].Deep + Gap;
            }

            along += members[column].Max(box => sizes[box].Along) + Gap;
        }

        return new(spots, along - Gap, members.Max(Deep) - Gap);
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
