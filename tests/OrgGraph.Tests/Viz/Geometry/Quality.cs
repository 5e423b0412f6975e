using OrgGraph.Viz.Layout;

namespace OrgGraph.Tests.Viz.Geometry;

/// <summary>
/// What is wrong with a drawing of any kind, found in its SVG text: things that overlap, are cut, leave the sheet or do not reach what they join.
/// Lines of one variety that leave or reach the same box may share a trunk; nothing else may lie on top of anything.
/// </summary>
internal static class Quality
{
    /// <summary>How near a line must come to the box that it joins: an arrowhead stands between.</summary>
    private const double Reach = 10;

    /// <summary>How much of two lines may lie on top of one another, in pixels: at a crossing of slanting lines a little does.</summary>
    private const double MostAlong = 6;

    /// <summary>The faults, each as a sentence that names what is where; none in a drawing fit for a board paper.</summary>
    public static IReadOnlyList<string> Of(string svg) => Of(SvgGeometry.Read(svg));

    /// <inheritdoc cref="Of(string)"/>
    public static IReadOnlyList<string> Of(SvgGeometry svg) =>
        [.. OffTheSheet(svg), .. Boxes(svg), .. Texts(svg), .. Lines(svg), .. Labels(svg), .. OnTop(svg)];

    private static IEnumerable<string> OffTheSheet(SvgGeometry svg)
    {
        var sheet = svg.Sheet.Grown(0.01);
        foreach (var piece in svg.Pieces.Where(piece => piece.Kind != "casing"))
        {
            foreach (var area in piece.Filled.Concat(piece.Texts.Select(text => text.Area)).Where(area => !sheet.Contains(area)))
            {
                yield return $"{Named(piece)} leaves the sheet at {At(area)}";
            }

            if (piece.Ways.SelectMany(way => way.Points).Any(point => !sheet.Contains(new(point.X, point.Y, 0, 0)))) yield return $"{Named(piece)} leaves the sheet";
        }
    }

    /// <summary>Boxes lie clear of one another, and their text within them.</summary>
    private static IEnumerable<string> Boxes(SvgGeometry svg)
    {
        SvgPiece[] boxes = [.. svg.Boxes];
        for (int i = 0; i < boxes.Length; i++)
        {
            foreach (var text in boxes[i].Texts.Where(text => !boxes[i].Outline.Grown(-1).Contains(text.Area)))
            {
                yield return $"'{text.Content}' is cut by {Named(boxes[i])}";
            }

            for (int j = 0; j < i; j++)
            {
                if (boxes[i].Outline.Overlaps(boxes[j].Outline)) yield return $"{Named(boxes[i])} overlaps {Named(boxes[j])}";
            }
        }
    }

    /// <summary>No text lies over another, and none outside a box lies over a box.</summary>
    private static IEnumerable<string> Texts(SvgGeometry svg)
    {
        var texts = svg.Pieces.SelectMany(piece => piece.Texts.Select(text => (Piece: piece, text.Content, Area: text.Area.Grown(-0.5)))).ToArray();
        for (int i = 0; i < texts.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (texts[i].Area.Overlaps(texts[j].Area)) yield return $"'{texts[i].Content}' lies over '{texts[j].Content}'";
            }

            if (texts[i].Piece.Kind == "box") continue;
            foreach (var box in svg.Boxes.Where(box => box.Outline.Overlaps(texts[i].Area))) yield return $"'{texts[i].Content}' lies over {Named(box)}";
        }
    }

    /// <summary>A line joins its two boxes and runs through neither, nor through any other.</summary>
    private static IEnumerable<string> Lines(SvgGeometry svg)
    {
        var boxes = svg.Boxes.ToDictionary(box => box.Id!);
        foreach (var line in svg.Lines)
        {
            if (!boxes.TryGetValue(line.From!, out var from) || !boxes.TryGetValue(line.To!, out var to))
            {
                yield return $"{Named(line)} joins a box that is not drawn";
                continue;
            }

            var (start, end) = (line.Ways[0].Points[0], line.Ways[^1].Points[^1]);
            if (!(Reaches(start, from) && Reaches(end, to)) && !(Reaches(start, to) && Reaches(end, from))) yield return $"{Named(line)} does not reach its boxes";
            foreach (var box in boxes.Values)
            {
                bool own = box == from || box == to;
                if (line.Stretches.Any(stretch => stretch.Enters(box.Outline.Grown(own ? -1.5 - stretch.Half : 0)))) yield return $"{Named(line)} runs {(own ? "into" : "through")} {Named(box)}";
            }
        }
    }

    /// <summary>No line runs through a label, its own included, nor through a title.</summary>
    private static IEnumerable<string> Labels(SvgGeometry svg)
    {
        Stretch[][] stretches = [.. svg.Lines.Select(line => line.Stretches.ToArray())];
        SvgPiece[] lines = [.. svg.Lines];
        foreach (var piece in svg.Pieces.Where(piece => piece.Kind != "box"))
        {
            foreach (var text in piece.Texts)
            {
                for (int i = 0; i < lines.Length; i++)
                {
                    if (stretches[i].Any(stretch => stretch.Enters(text.Area))) yield return $"{Named(lines[i])} runs through '{text.Content}' of {Named(piece)}";
                }
            }
        }
    }

    private static IEnumerable<string> OnTop(SvgGeometry svg)
    {
        SvgPiece[] lines = [.. svg.Lines];
        Stretch[][] stretches = [.. lines.Select(line => line.Stretches.ToArray())];
        Area[] around = [.. stretches.Select(all => all.Aggregate(default(Area), (area, stretch) => area.Around(Around(stretch))))];
        for (int i = 0; i < lines.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (SharesTrunk(lines[i], lines[j]) || !around[i].Overlaps(around[j])) continue;
                double along = stretches[i].Sum(one => stretches[j].Sum(one.Along));
                if (along > MostAlong) yield return $"{Named(lines[i])} lies on {Named(lines[j])} for {along:0} pixels";
            }
        }
    }

    /// <summary>Whether two lines are of one variety and meet at a box.</summary>
    public static bool SharesTrunk(SvgPiece one, SvgPiece other) => one.Variety == other.Variety && (one.From == other.From || one.To == other.To);

    private static Area Around(Stretch stretch) =>
        new Area(Math.Min(stretch.A.X, stretch.B.X), Math.Min(stretch.A.Y, stretch.B.Y), Math.Abs(stretch.A.X - stretch.B.X), Math.Abs(stretch.A.Y - stretch.B.Y))
            .Grown(stretch.Half + 0.01);

    private static bool Reaches(Spot end, SvgPiece box) => box.Outline.Grown(Reach).Contains(new(end.X, end.Y, 0, 0));

    private static string Named(SvgPiece piece) => piece.Id is { } id ? $"{piece.Kind} {id}" : piece.Kind;

    private static string At(Area area) => $"{area.X:0}, {area.Y:0}";
}
