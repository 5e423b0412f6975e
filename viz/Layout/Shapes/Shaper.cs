namespace OrgGraph.Viz.Layout.Shapes;

/// <summary>
/// Finds the shapes in which the rows of a chart could be drawn. One that would get too wide is not shrunk: boxes that hang on one line alone are stacked below
/// it, and what is still too wide is broken into several rows. For each width it is known how deep each row must be, and so how large the whole would print.
/// </summary>
internal sealed class Shaper
{
    /// <summary>What a channel between two rows takes, about, and a line that passes a row, in pixels.</summary>
    private const double Channel = 46, Line = 14;

    /// <summary>How many boxes may stand in one column of a stack, in the shapes that are compared.</summary>
    private static readonly int[] InColumn = [1, 2, 3, 4, 5, 6, 8, 11, 14];

    /// <summary>The most rows that one is broken into.</summary>
    private const int MostBreaks = 12;

    private readonly Chart chart;
    private readonly RowShape[][] options;

    public Shaper(Chart chart)
    {
        this.chart = chart;
        options = [.. chart.Rows.Select((_, row) => Options(row).ToArray())];
    }

    /// <summary>For a width, the shape of each row that is least deep.</summary>
    public RowShape[] For(double width) => [.. options.Select(shapes => shapes.OrderBy(shape => Math.Max(shape.Along, width)).ThenBy(shape => shape.Deep).First())];

    /// <summary>The units of a row.</summary>
    public IReadOnlyList<Unit> Units(int row, int inColumn)
    {
        int[] boxes = [.. chart.Rows[row].Boxes.Where(box => !chart.Lone[box])];
        if (chart.Request.Across) return Columns(boxes);
        var stacked = boxes.Where(box => chart.Family[box] is not null).GroupBy(box => chart.Family[box]!.Value).Where(family => family.Count() > 1 && inColumn > 1).ToArray();
        var inStack = stacked.SelectMany(family => family).ToHashSet();
        var units = stacked.SelectMany(family => Blocks.Stacks([.. family], chart.Sizes, (family.Count() + inColumn - 1) / inColumn))
            .Concat(boxes.Where(box => !inStack.Contains(box)).Select(box => Blocks.Single(box, chart.Sizes)));
        return [.. units.OrderBy(unit => unit.First)];
    }

    private IEnumerable<RowShape> Options(int row)
    {
        int[] lone = chart.Request.Across ? [] : [.. chart.Rows[row].Boxes.Where(box => chart.Lone[box])];
        // What is most of a drawing that readers know has its shape.
        BoxPlace[] known = [.. chart.Rows[row].Boxes.Select(box => chart.Known?[box]).OfType<BoxPlace>()];
        foreach (int inColumn in chart.Request.Across ? [1] : known.Length > 0 ? [known[0].InColumn] : InColumn)
        {
            Unit[] units = [.. Units(row, inColumn).OrderByDescending(unit => unit.Deep)];
            double all = units.Sum(unit => unit.Along + Chart.Separation);
            int heads = units.Count(unit => unit.Boxes.Any(box => chart.Heads.Contains(box.Box)));
            int least = known.Select(place => place.Row + 1).DefaultIfEmpty(1).Max();
            int most = chart.Request.Across ? 1 : known.Length > 0 ? least : Math.Clamp(units.Length, 1, MostBreaks);
            for (int breaks = least; breaks <= most; breaks++)
            {
                double deep = Channel * breaks, filled = 0;
                for (int i = 0, rows = 0; i < units.Length && rows < breaks; filled += units[i].Along + Chart.Separation, i++)
                {
                    if (filled < all * rows / breaks) continue;
                    deep += units[i].Deep;
                    rows++;
                }

                // A line to each of those that are now in a further row, and past those rows from each that has lines below.
                double along = (all / breaks) + (Line * (chart.Passing[row] + ((units.Length + heads) * (breaks - 1) / breaks)));
                if (lone.Length > 0)
                {
                    var block = Lone.Kept(lone, chart.Sizes, chart.LonePlace) ?? Lone.Beside(lone, chart.Sizes, Math.Max(deep - Channel, lone.Max(box => chart.Sizes[box].Deep)));
                    along += block.Along + Chart.Separation;
                }

                yield return new(inColumn, breaks, along, deep);
            }
        }
    }

    private Unit[] Columns(int[] boxes)
    {
        var made = new List<Unit>();
        var groups = chart.Request.Groups;
        for (int group = 0; group < groups.Count; group++)
        {
            int[] members = [.. boxes.Where(box => chart.Request.Boxes[box].Group == groups[group].Id)];
            var heading = new Size(groups[group].HeadingHeight, groups[group].HeadingWidth);
            if (members.Length > 0) made.Add(Blocks.Column(group, members, chart.Sizes, heading));
        }

        made.AddRange(boxes.Where(box => made.All(unit => unit.Boxes.All(b => b.Box != box))).Select(box => Blocks.Single(box, chart.Sizes)));
        return [.. made.OrderBy(unit => unit.First)];
    }
}
