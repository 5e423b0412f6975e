namespace OrgGraph.Viz.Layout.Shapes;

/// <summary>
/// Decides in which shape a row is drawn. One that would get too wide is not shrunk: boxes that hang on one line alone are stacked below it,
/// boxes that are joined to nothing stand in columns, and what is still too wide is broken into several rows, box by box in turn.
/// </summary>
internal sealed class Shaper(double width, double separation)
{
    /// <summary>The most boxes in one column of a stack.</summary>
    private const int MostInColumn = 14;

    /// <summary>Wider than this, in widths, is too wide: a little over is better than a change of shape.</summary>
    private const double Slack = 1.15;

    /// <summary>The units of one row.</summary>
    /// <param name="boxes">The boxes in it.</param>
    /// <param name="sizes">The size of every box.</param>
    /// <param name="family">
    /// For each box, what it hangs on alone: boxes of one family can be stacked; −1 for one that is joined to nothing; null for all others.
    /// </param>
    public IReadOnlyList<Unit> Row(IReadOnlyList<int> boxes, IReadOnlyList<Size> sizes, Func<int, int?> family)
    {
        var families = boxes.Where(box => family(box) is not null).GroupBy(box => family(box)!.Value).Where(f => f.Count() > 1)
            .Select(f => (Id: f.Key, Boxes: (IReadOnlyList<int>)[.. f], Columns: f.Count())).ToArray();
        int[] columns = [.. families.Select(f => f.Columns)];
        var inFamily = families.SelectMany(f => f.Boxes).ToHashSet();
        double rest = boxes.Where(box => !inFamily.Contains(box)).Sum(box => sizes[box].Along + separation);
        while (rest + families.Select((f, i) => columns[i] * Step(f.Boxes, sizes)).Sum() > width * Slack)
        {
            // The family that is widest now gives up a column, or half of them, as long as its columns stay readable.
            int widest = -1;
            for (int i = 0; i < families.Length; i++)
            {
                if (Fewer(columns[i], families[i].Boxes.Count) is { } && (widest < 0 || columns[i] > columns[widest])) widest = i;
            }

            if (widest < 0) break;
            columns[widest] = Fewer(columns[widest], families[widest].Boxes.Count)!.Value;
        }

        var units = new List<Unit>();
        for (int i = 0; i < families.Length; i++)
        {
            if (columns[i] == families[i].Boxes.Count) units.AddRange(families[i].Boxes.Select(box => Blocks.Single(box, sizes, families[i].Id < 0)));
            else units.AddRange(Blocks.Stacks(families[i].Boxes, sizes, columns[i], families[i].Id >= 0));
        }

        units.AddRange(boxes.Where(box => !inFamily.Contains(box)).Select(box => Blocks.Single(box, sizes, family(box) < 0)));
        return [.. units.OrderBy(unit => unit.IsLoose).ThenBy(unit => unit.First)];
    }

    /// <summary>Into how many rows these units have to be broken.</summary>
    public int Breaks(IEnumerable<Unit> row)
    {
        double along = row.Sum(unit => unit.Along + separation);
        return along <= width * Slack ? 1 : (int)Math.Ceiling(along / width);
    }

    private static int? Fewer(int columns, int boxes)
    {
        int fewer = columns > 8 ? (columns + 1) / 2 : columns - 1;
        return fewer >= 1 && (boxes + fewer - 1) / fewer <= MostInColumn ? fewer : null;
    }

    private double Step(IReadOnlyList<int> boxes, IReadOnlyList<Size> sizes) => boxes.Max(box => sizes[box].Along) + separation;
}
