namespace OrgGraph.Viz.Diagrams;

/// <summary>
/// Keeps a diagram readable: where it has more than <see cref="Diagram.MostBoxes"/> boxes, boxes that hang on the same one are drawn as one,
/// the largest such family first; then whole tiers from the lowest up. A note says so.
/// </summary>
internal static class Grouping
{
    /// <summary>How many boxes are left of a diagram that could not be drawn as it is.</summary>
    private const int FewBoxes = 40;

    /// <summary>The diagram with no more boxes than may be drawn.</summary>
    public static Diagram Fit(Diagram diagram, int most = Diagram.MostBoxes)
    {
        int before = diagram.Boxes.Count;
        if (before <= most) return diagram;
        while (diagram.Boxes.Count > most && (Family(diagram) ?? LowestTier(diagram)) is { } family) diagram = Merge(diagram, family);
        string note = $"Drawn with groups: {before} boxes are more than the {most} that can be read.";
        return diagram with { Notes = [.. diagram.Notes, note], Hints = [.. diagram.Hints, Hint(diagram)] };
    }

    /// <summary>A diagram that could not be drawn as it is, with few boxes and a note that says why.</summary>
    /// <returns>Null when nothing can be grouped.</returns>
    public static Diagram? Coarse(Diagram diagram, string why)
    {
        var coarse = diagram;
        while (coarse.Boxes.Count > FewBoxes && (Family(coarse) ?? LowestTier(coarse)) is { } family) coarse = Merge(coarse, family);
        string note = $"Drawn with groups: {why}";
        return coarse.Boxes.Count == diagram.Boxes.Count ? null : coarse with { Notes = [.. diagram.Notes, note], Hints = [.. diagram.Hints, $"{Hint(coarse)} All of it stands in words with the diagram."] };
    }

    /// <summary>What can be done to see more. A box that stands for several has no page; what it stands for is named in the outline.</summary>
    private static string Hint(Diagram diagram) => diagram.Boxes.Any(box => box.Address is not null) ? "Open one of its boxes to see more of what belongs to it."
        : "What each box stands for is named below, in words.";

    /// <summary>The largest set of boxes of one kind and tier that hang on the same box by the same style of line, or on nothing.</summary>
    private static List<Box>? Family(Diagram diagram)
    {
        var at = diagram.Lines.SelectMany(line => new[] { (Box: line.From, Line: line), (Box: line.To, Line: line) })
            .ToLookup(end => end.Box, end => end.Line);
        return diagram.Boxes.Where(box => box.Kind != BoxKind.Grouped && !box.IsFocus && at[box.Id].Count() <= 1)
            .GroupBy(box => (box.Tier, box.Kind, On: at[box.Id].Select(line => line.From == box.Id ? line.To : line.From).SingleOrDefault(),
                at[box.Id].SingleOrDefault()?.Style, at[box.Id].SingleOrDefault()?.Change))
            .Where(family => family.Count() > 1).OrderByDescending(family => family.Count()).ThenBy(family => family.Key.Tier)
                .ThenBy(family => family.Key.On, StringComparer.Ordinal)
            .FirstOrDefault()?.ToList();
    }

    private static List<Box>? LowestTier(Diagram diagram) =>
        diagram.Boxes.Where(box => !box.IsFocus).GroupBy(box => box.Tier).Where(tier => tier.Count() > 1).OrderByDescending(tier => tier.Key)
            .FirstOrDefault()?.ToList();

    private static Diagram Merge(Diagram diagram, List<Box> family)
    {
        var ids = family.Select(box => box.Id).ToHashSet(StringComparer.Ordinal);
        string[] members = [.. family.SelectMany(box => box.Kind == BoxKind.Grouped ? box.Members : [box.Name])];
        var box = new Box
        {
            Id = $"group/{family[0].Id.Replace('/', '-')}",
            Kind = BoxKind.Grouped,
            Tier = family[0].Tier,
            Group = family[0].Group,
            Members = members,
            Name = $"{members.Length} {string.Join(" and ", family.Select(Plural).Distinct())}",
        };
        var lines = new List<Line>();
        var gathered = new HashSet<(string, string, LineStyle, Change)>();
        foreach (var line in diagram.Lines)
        {
            var moved = line with { From = ids.Contains(line.From) ? box.Id : line.From, To = ids.Contains(line.To) ? box.Id : line.To };
            if (moved.From == moved.To) continue;
            if (moved.From == line.From && moved.To == line.To) lines.Add(line);
            else if (gathered.Add((moved.From, moved.To, moved.Style, moved.Change)))
            {
                lines.Add(Gathered(moved, diagram.Boxes, box));
            }
        }

        int place = diagram.Boxes.ToList().FindIndex(one => ids.Contains(one.Id));
        List<Box> boxes = [.. diagram.Boxes.Where(one => !ids.Contains(one.Id))];
        boxes.Insert(Math.Min(place, boxes.Count), box);
        return diagram with { Boxes = boxes, Lines = lines };
    }

    private static string Plural(Box box) => box.Kind == BoxKind.Grouped
        ? box.Name[(box.Name.IndexOf(' ', StringComparison.Ordinal) + 1)..] : BoxKinds.Plural(box.Kind);

    /// <summary>One line for those of all members of a group.</summary>
    private static Line Gathered(Line line, IReadOnlyList<Box> boxes, Box group)
    {
        string other = boxes.FirstOrDefault(box => box.Id == (line.From == group.Id ? line.To : line.From))?.Name ?? group.Name;
        return line with
        {
            Label = line.Change == Change.None ? null : Phrases.Capital(Phrases.Of(line.Change)),
            Details = [],
            IsInCircle = false,
            Sentence = $"{group.Name}, {other}: {LineStyles.Words(line.Style)}",
        };
    }
}
