namespace OrgGraph.Viz.Layout.Network;

/// <summary>
/// Finds room for labels beside lines, the thickest first: clear of boxes, of other labels and of every line, and nearer to its own than to any other. Where there is none
/// for a label, there may be for a letter that is explained below the drawing.
/// </summary>
/// <param name="boxes">Where the boxes are.</param>
/// <param name="strands">The ways of lines.</param>
/// <param name="links">The lines.</param>
internal sealed class Labels(IReadOnlyList<Area> boxes, IReadOnlyList<Strand> strands, IReadOnlyList<LayoutLink> links)
{
    /// <summary>How far a label stands from its line at least where that bends round it, from another, from a box and from another label.</summary>
    private const double OwnGap = 1.25, Aside = 5, Clear = 2.5;

    /// <summary>How far a label stands from its line, the best first; and how much nearer it is to that than to any other.</summary>
    private static readonly double[] Gaps = [2.5, 5];

    private const double Nearer = 2.5;

    /// <summary>Where along its line a label may stand: from the middle on to either end.</summary>
    private static readonly double[] Shares = [0.5, .. Enumerable.Range(1, 22).SelectMany(step => new[] { 0.5 - (0.02 * step), 0.5 + (0.02 * step) })];

    /// <summary>The places, in the order of the lines, and whether there is room for a letter only; null where there is none at all, or no label.</summary>
    public (Area Area, bool IsShort)?[] Places()
    {
        var places = new (Area Area, bool IsShort)?[links.Count];
        int[] order = [.. Enumerable.Range(0, strands.Count).Where(i => links[i].LabelWidth > 0).OrderByDescending(i => links[i].Thickness).ThenByDescending(i => strands[i].Length)];
        foreach (int i in order) places[i] = Find(i, links[i].LabelWidth, places) is { } area ? (area, false) : null;
        foreach (int i in order.Where(i => places[i] is null && links[i].ShortWidth > 0)) places[i] = Find(i, links[i].ShortWidth, places) is { } area ? (area, true) : null;
        return places;
    }

    private Area? Find(int i, double width, (Area Area, bool IsShort)?[] places)
    {
        double height = links[i].LabelHeight;
        foreach (double gap in Gaps)
        {
            foreach (double share in Shares)
            {
                var (at, right, down) = strands[i].Point(share);
                double away = (links[i].Thickness / 2) + gap + (((Math.Abs(down) * width) + (Math.Abs(right) * height)) / 2);
                foreach (double side in (double[])[away, -away])
                {
                    Area area = new(Math.Round(at.X + (down * side) - (width / 2), 2), Math.Round(at.Y - (right * side) - (height / 2), 2), width, height);
                    if (IsFree(area, i, Math.Max(Aside, gap + Nearer), places)) return area;
                }
            }
        }

        return null;
    }

    private bool IsFree(Area area, int own, double aside, (Area Area, bool IsShort)?[] places)
    {
        var grown = area.Grown(Clear);
        if (boxes.Any(box => box.Overlaps(grown)) || places.Any(other => other is { } place && place.Area.Overlaps(grown))) return false;
        for (int i = 0; i < strands.Count; i++)
        {
            if (strands[i].Enters(area.Grown((links[i].Thickness / 2) + (i == own ? OwnGap : aside)))) return false;
        }

        return true;
    }
}
