namespace OrgGraph.Viz.Layout.Shapes;

/// <summary>Makes units of boxes.</summary>
internal static class Blocks
{
    /// <summary>Between boxes of a block.</summary>
    private const double Gap = 10;

    /// <summary>Room for a trunk and the stubs from it.</summary>
    private const double Lane = 26;

    /// <summary>A box by itself.</summary>
    public static Unit Single(int box, IReadOnlyList<Size> sizes) =>
        new() { Boxes = [(box, 0, 0)], Along = sizes[box].Along, Deep = sizes[box].Deep };

    /// <summary>Boxes one after another along the row, below a heading: a column of a diagram that runs across.</summary>
    public static Unit Column(int group, IReadOnlyList<int> boxes, IReadOnlyList<Size> sizes, Size heading)
    {
        var placed = new List<(int, double, double)>();
        double along = heading.Along > 0 ? heading.Along + 6 : 0;
        foreach (int box in boxes)
        {
            placed.Add((box, along, 0));
            along += sizes[box].Along + Gap;
        }

        return new() { Boxes = placed, Along = along - Gap, Deep = Math.Max(heading.Deep, boxes.Max(box => sizes[box].Deep)), Group = group };
    }

    /// <summary>Boxes in so many columns, filled one column after the other; every two columns hang on a trunk between them.</summary>
    public static IEnumerable<Unit> Stacks(IReadOnlyList<int> boxes, IReadOnlyList<Size> sizes, int columns)
    {
        int inColumn = (boxes.Count + columns - 1) / columns;
        int[][] all = [.. boxes.Chunk(inColumn)];
        foreach (int[][] pair in all.Chunk(2)) yield return Hanging(pair, sizes);
    }

    private static Unit Hanging(int[][] columns, IReadOnlyList<Size> sizes)
    {
        double width = columns.SelectMany(c => c).Max(box => sizes[box].Along);
        if (columns.Length == 1) return Unit(columns, sizes, width, [Lane], Lane + width, 8);
        return Unit(columns, sizes, width, [0, width + (Lane * 1.5)], (width * 2) + (Lane * 1.5), width + (Lane * 0.75));
    }

    private static Unit Unit(int[][] columns, IReadOnlyList<Size> sizes, double width, double[] starts, double along, double trunk)
    {
        var placed = new List<(int, double, double)>();
        double deep = 0;
        for (int line = 0; line < columns.Max(c => c.Length); line++)
        {
            double thickest = 0;
            for (int column = 0; column < columns.Length; column++)
            {
                if (line >= columns[column].Length) continue;
                int box = columns[column][line];
                // Beside a trunk on its right, a narrow box stands against it.
                double start = trunk > starts[column] ? starts[column] + width - sizes[box].Along : starts[column];
                placed.Add((box, start, deep));
                thickest = Math.Max(thickest, sizes[box].Deep);
            }

            deep += thickest + Gap;
        }

        return new() { Boxes = placed, Along = along, Deep = deep - Gap, Trunk = trunk };
    }
}
