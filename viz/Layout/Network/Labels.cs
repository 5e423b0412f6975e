namespace OrgGraph.Viz.Layout.Network;

/// <summary>Finds room for labels beside lines, the thickest first: clear of boxes, of other labels and of every line, and nearer to its own than to any other.</summary>
/// <param name="boxes">Where the boxes are.</param>
/// <param name="strands">The ways of lines.</param>
/// <param name="links">The lines.</param>
internal sealed class Labels(IReadOnlyList<Area> boxes, IReadOnlyList<Strand> strands, IReadOnlyList<LayoutLink> links)
{
    /// <summary>How far a label stands from its line, at least from where that bends round it, and from another, from a box and from another label.</summary>
    private const double Gap = 2.5, OwnGap = 1.25, Aside = 6, Clear = 3;

    /// <summary>Where along its line a label may stand, the best first.</summary>
    private static readonly double[] Shares = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8];

    /// <summary>The places, in the order of the lines; null where there is no room, or no label.</summary>
    public Area?[] Places()
    {
        var places = new Area?[links.Count];
        foreach (int i in Enumerable.Range(0, strands.Count).Where(i => links[i].LabelWidth > 0).OrderByDescending(i => links[i].Thickness).ThenByDescending(i => strands[i].Length))
        {
            foreach (var area in Beside(i))
            {
                if (!IsFree(area, i, places)) continue;
                places[i] = area;
                break;
            }
        }

        return places;
    }

    /// <summary>Areas on either side of a line.</summary>
    private IEnumerable<Area> Beside(int i)
    {
        double width = links[i].LabelWidth, height = links[i].LabelHeight;
        foreach (double share in Shares)
        {
            var (at, right, down) = strands[i].Point(share);
            double away = (links[i].Thickness / 2) + Gap + (((Math.Abs(down) * width) + (Math.Abs(right) * height)) / 2);
            foreach (double side in (double[])[away, -away])
            {
                yield return new(Math.Round(at.X + (down * side) - (width / 2), 2), Math.Round(at.Y - (right * side) - (height / 2), 2), width, height);
            }
        }
    }

    private bool IsFree(Area area, int own, Area?[] places)
    {
        if (boxes.Any(box => box.Overlaps(area.Grown(Clear))) || places.OfType<Area>().Any(other => other.Overlaps(area.Grown(Clear)))) return false;
        for (int i = 0; i < strands.Count; i++)
        {
            if (strands[i].Enters(area.Grown((links[i].Thickness / 2) + (i == own ? OwnGap : Aside)))) return false;
        }

        return true;
    }
}
