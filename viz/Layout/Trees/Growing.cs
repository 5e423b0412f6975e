using OrgGraph.Viz.Layout.Shapes;

namespace OrgGraph.Viz.Layout.Trees;

/// <summary>
/// Lays out one tree for a width: boxes at the ends hang in stacks below the one that they belong to, larger branches stand side by side, and where
/// those get too wide, in several rows on one spine. Along is to the right, deep is down.
/// </summary>
/// <param name="sizes">The size of each box.</param>
/// <param name="below">What hangs below each box.</param>
/// <param name="width">The width that a row should not exceed.</param>
/// <param name="height">The height that a stack should not exceed; one that would gets more columns.</param>
/// <param name="byHeight">Whether high branches come first, so that those of a row are about as high; else they keep their order.</param>
internal sealed class Growing(IReadOnlyList<Size> sizes, ILookup<int, int> below, double width, double height, bool byHeight)
{
    /// <summary>Between a box, the bus below it and what hangs on the bus.</summary>
    private const double Drop = 16;

    /// <summary>Between branches, and between boxes of a stack.</summary>
    private const double Beside = 18, Gap = 12;

    /// <summary>From a trunk to the boxes beside it, and the room left of a box for a spine.</summary>
    private const double Stub = 15, Lane = 20;

    /// <summary>A box with all that hangs below it.</summary>
    public Branch Of(int box)
    {
        var (along, deep) = sizes[box];
        var self = new Branch(along, deep, along / 2, [(box, new(0, 0))], [(box, [])], []);
        if (!below[box].Any()) return self;
        var rows = Rows(Units([.. below[box]]), out double inner);
        double lane = rows.Count > 1 ? Lane : 0;
        // A single column hangs below the left end of its superior, so that the two take little more room than one.
        bool hangs = rows is [[{ Open: [_, _, ..] } only]] && only.Attach <= Stub;
        double middle = hangs ? rows[0][0].Attach : rows.Count > 1 ? lane + (inner / 2) : (rows[0][0].Attach + rows[0][^1].Attach) / 2;
        double shift = hangs ? Stub - middle : Math.Max(0, (along / 2) - middle);
        middle += shift;
        double left = hangs ? 0 : middle - (along / 2);
        var spots = new List<(int, Spot)> { (box, new(left, 0)) };
        var ways = new List<(int, IReadOnlyList<Spot>)>();
        double down = deep, firstBus = deep + Drop;
        foreach (var row in rows)
        {
            double bus = down + Drop;
            List<Spot> lead = [new(middle, deep), new(middle, firstBus)];
            if (bus != firstBus) lead.AddRange([new(shift + (Lane / 2), firstBus), new(shift + (Lane / 2), bus)]);
            foreach (var unit in row.Select(unit => unit.Moved(shift + lane, bus + Drop)))
            {
                spots.AddRange(unit.Spots);
                ways.AddRange(unit.Ways);
                Spot at = new(unit.Attach, bus), top = new(unit.Attach, bus + Drop);
                foreach (var (head, points) in unit.Open) ways.Add((head, [.. lead, at, top, .. points]));
            }

            down = bus + Drop + row.Max(unit => unit.Height);
        }

        return new(Math.Max(shift + lane + inner, left + along), down, left + (along / 2), spots, [(box, [])], ways);
    }

    /// <summary>Trees, and boxes that hang on nothing, side by side and in rows.</summary>
    public Branch Forest(IReadOnlyList<int> roots)
    {
        int[] lone = [.. roots.Where(root => !below[root].Any())];
        var trees = roots.Except(lone).Select(Of);
        Branch[] units = [.. byHeight ? trees.OrderByDescending(tree => tree.Height) : trees, .. Even(lone, height).Select(Column)];
        var spots = new List<(int, Spot)>();
        var ways = new List<(int, IReadOnlyList<Spot>)>();
        double down = 0;
        var rows = Rows(units, out double inner);
        foreach (var row in rows)
        {
            foreach (var unit in row.Select(unit => unit.Moved(0, down)))
            {
                spots.AddRange(unit.Spots);
                ways.AddRange(unit.Ways);
            }

            down += row.Max(unit => unit.Height) + (2 * Drop);
        }

        return new(inner, down - (2 * Drop), 0, spots, [], ways);
    }

    /// <summary>What hangs below one box: its stacks, then its branches.</summary>
    private List<Branch> Units(int[] children)
    {
        int[] leaves = [.. children.Where(child => !below[child].Any())];
        var units = new List<Branch>();
        if (leaves.Length == 1) units.Add(Of(leaves[0]));
        else if (leaves.Length > 1 && Height(leaves) <= height) units.Add(Column(leaves));
        else units.AddRange(Even(leaves, 2 * height).Select(Pair));
        var branches = children.Except(leaves).Select(Of);
        units.AddRange(byHeight ? branches.OrderByDescending(branch => branch.Height) : branches);
        return units;
    }

    /// <summary>Boxes one below the other, right of their trunk.</summary>
    private Branch Column(int[] boxes)
    {
        var spots = new List<(int, Spot)>();
        var open = new List<(int, IReadOnlyList<Spot>)>();
        double down = 0, trunk = 4;
        foreach (int box in boxes)
        {
            double middle = down + (sizes[box].Deep / 2);
            spots.Add((box, new(trunk + Stub, down)));
            open.Add((box, [new(trunk, middle), new(trunk + Stub, middle)]));
            down += sizes[box].Deep + Gap;
        }

        return new(trunk + Stub + boxes.Max(box => sizes[box].Along), down - Gap, trunk, spots, open, []);
    }

    /// <summary>Boxes in two columns with their trunk between.</summary>
    private Branch Pair(int[] boxes)
    {
        int half = (boxes.Length + 1) / 2;
        int[] left = boxes[..half], right = boxes[half..];
        double wide = left.Max(box => sizes[box].Along), trunk = wide + Stub;
        var spots = new List<(int, Spot)>();
        var open = new List<(int, IReadOnlyList<Spot>)>();
        double down = 0;
        for (int i = 0; i < half; i++)
        {
            double deepest = sizes[left[i]].Deep;
            Put(left[i], wide - sizes[left[i]].Along, wide);
            if (i < right.Length)
            {
                Put(right[i], trunk + Stub, trunk + Stub);
                deepest = Math.Max(deepest, sizes[right[i]].Deep);
            }

            down += deepest + Gap;
        }

        return new(trunk + Stub + right.Select(box => sizes[box].Along).DefaultIfEmpty(0).Max(), down - Gap, trunk, spots, open, []);

        void Put(int box, double along, double side)
        {
            double middle = down + (sizes[box].Deep / 2);
            spots.Add((box, new(along, down)));
            open.Add((box, [new(trunk, middle), new(side, middle)]));
        }
    }

    private double Height(int[] boxes) => boxes.Sum(box => sizes[box].Deep + Gap) - Gap;

    /// <summary>In as few parts as are each at most so high, about, all of the same number of boxes.</summary>
    private IEnumerable<int[]> Even(int[] boxes, double most)
    {
        if (boxes.Length == 0) return [];
        int parts = (int)Math.Ceiling(Height(boxes) / most);
        return boxes.Chunk((boxes.Length + parts - 1) / parts);
    }

    /// <summary>Deals units into rows of about the same width, each placed along its row from 0.</summary>
    private List<List<Branch>> Rows(IReadOnlyList<Branch> units, out double inner)
    {
        double total = units.Sum(unit => unit.Width + Beside) - Beside;
        int wanted = Math.Max(1, (int)Math.Ceiling(total / width));
        double limit = wanted == 1 ? width : Math.Max(units.Max(unit => unit.Width), Math.Min(width, total / wanted * 1.1));
        var rows = new List<List<Branch>>();
        double along = 0;
        inner = 0;
        foreach (var unit in units)
        {
            if (rows.Count == 0 || along + unit.Width > limit)
            {
                rows.Add([]);
                along = 0;
            }

            rows[^1].Add(unit.Moved(along, 0));
            inner = Math.Max(inner, along + unit.Width);
            along += unit.Width + Beside;
        }

        return rows;
    }
}
