using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Text;

namespace OrgGraph.Viz.Scenes;

/// <summary>Draws a diagram whose layout is known: heading, tiers, lines, boxes, legend and footer.</summary>
internal sealed class Drawing
{
    /// <summary>The room at the edges, and the least width: in less, headings and legends are hard to read.</summary>
    private const double Margin = 16, LeastWidth = 560;

    private readonly Diagram diagram;
    private readonly Plan plan;
    private readonly LayoutResult layout;
    private readonly Lettered lettered;
    private readonly double left;
    private readonly double width;
    private readonly List<Piece> pieces = [];
    private double top = Margin;

    public Drawing(Plan plan, LayoutResult layout)
    {
        (diagram, this.plan, this.layout) = (plan.Diagram, plan, layout);
        lettered = new(diagram, layout);
        bool titled = diagram.Flow == Flow.Down && diagram.Tiers.Any(tier => tier.Title.Length > 0);
        left = Margin + (titled ? Plan.TitleColumn : diagram.Flow == Flow.Down ? 16 : 0);
        double needed = left + layout.Width + Margin + (diagram.Flow == Flow.Down ? 10 : 0);
        width = Math.Max(LeastWidth, needed);
        // A narrow chart stands in the middle of the room that its heading and its legend take.
        if (!titled) left += Math.Floor((width - needed) / 2);
    }

    public Scene Scene()
    {
        Paragraph[] heading = Heading(), footing = Footing();
        Set(heading);
        top += 8;
        double chart = top;
        if (diagram.Flow == Flow.Down) Tiers(chart);
        Groups(chart);
        Lines(chart);
        Boxes(chart);
        top = chart + layout.Height + 10;
        top = new Legend(diagram, layout, width, pieces).Draw(top);
        Set(footing);
        double height = Math.Ceiling(top + Margin - 8);
        var ground = new Piece { Kind = PieceKind.Frame, Marks = [new Mark.Rectangle(new(0, 0, width, height), 0, Palette.Paper, null)] };
        return new(diagram.Key, $"{diagram.Title}. {diagram.Day}", diagram.Description, width, height, [ground, .. pieces])
        {
            Terms = Terms(),
            Heading = heading,
            Chart = new(left, chart, layout.Width, layout.Height),
            Footing = footing,
        };
    }

    private IReadOnlyList<Mention> Terms() =>
    [
        .. diagram.Lines.Select(line => line.Style).Distinct().Order().Select(style => new Mention(Facet.Line, OrgGraph.Words.Of(style), LineStyles.Words(style))),
        .. diagram.Boxes.SelectMany(box => box.Mentions).Concat(diagram.Lines.SelectMany(line => line.Mentions)).Distinct(),
    ];

    private Paragraph[] Heading() =>
    [
        new(diagram.Title, Palette.Title, Palette.DarkBlue),
        new(diagram.Subtitle is { } subtitle ? $"{subtitle}. {diagram.Day}." : $"{diagram.Day}.", Palette.Subtitle, Palette.Quiet),
    ];

    private void Tiers(double chart)
    {
        for (int i = 0; i < layout.Tiers.Count; i++)
        {
            if (layout.Tiers[i].IsEmpty) continue;
            var band = new Area(Margin, chart + layout.Tiers[i].Y + 3, width - (2 * Margin), layout.Tiers[i].Height - 6);
            var marks = new List<Mark> { new Mark.Rectangle(band, 6, Palette.Band, null) };
            double down = band.Y + 10;
            foreach (string line in plan.TierTitles[i])
            {
                marks.Add(Words(line, Palette.TierTitle, Palette.Quiet, band.X + 8, down));
                down += Palette.TierTitle.Leading;
            }

            pieces.Add(new() { Kind = PieceKind.Tier, Title = diagram.Tiers[i].Title, Marks = marks });
        }
    }

    private void Groups(double chart)
    {
        for (int i = 0; i < layout.Groups.Count; i++)
        {
            if (layout.Groups[i].IsEmpty) continue;
            // Groups of a column have grounds of one width.
            double right = layout.Groups.Where(group => !group.IsEmpty && group.X == layout.Groups[i].X).Max(group => group.Right);
            var area = (layout.Groups[i] with { Width = right - layout.Groups[i].X }).Moved(left, chart);
            pieces.Add(new()
            {
                Kind = PieceKind.Group,
                Title = diagram.Groups[i].Title,
                Marks =
                [
                    new Mark.Rectangle(area.Grown(Plan.GroupEdge), 4, Palette.Band, null),
                    Words(diagram.Groups[i].Title, Palette.TierTitle, Palette.Quiet, area.X, area.Y),
                ],
            });
        }
    }

    /// <summary>Thin lines first, so that reporting lines lie on top of them.</summary>
    private void Lines(double chart)
    {
        var order = Enumerable.Range(0, diagram.Lines.Count).OrderBy(i => Palette.Of(diagram.Lines[i]).Stroke.Width)
            .ThenBy(i => diagram.Lines[i].Style);
        foreach (var style in order.GroupBy(i => diagram.Lines[i].Style))
        {
            foreach (var net in style.GroupBy(i => layout.Links[i].Points[0]))
            {
                foreach (int i in net) pieces.Add(new() { Kind = PieceKind.Casing, Id = diagram.Lines[i].Id, Marks = [Casing(i, chart)] });
                foreach (int i in net) pieces.Add(OneLine(i, chart));
            }
        }
    }

    /// <summary>The light edge of a line, by which those that it crosses seem to pass below it. In a network lines run closer to one another.</summary>
    private Mark.Way Casing(int i, double chart)
    {
        double edges = diagram.Flow == Flow.Around ? 3 : 5;
        var way = Way(i, chart, new(diagram.Flow == Flow.Down ? Palette.Band : Palette.Paper, Palette.Of(diagram.Lines[i]).Stroke.Width + edges));
        return way with { Points = Arrows.Shortened(way.Points, 2) };
    }

    private Piece OneLine(int i, double chart)
    {
        var line = diagram.Lines[i];
        var path = layout.Links[i];
        var (stroke, arrow) = Palette.Of(line);
        var way = Way(i, chart, stroke);
        var marks = new List<Mark> { way };
        if (arrow || path.IsReversed || line.IsInCircle)
        {
            // An arrow points at what is overseen; a reporting line that runs against the tiers, or round in a circle, shows by one to whom it leads.
            bool atLast = arrow ? !path.StartsAtTarget : path.StartsAtTarget;
            var (tip, from) = atLast ? (way.Points[^1], way.Points[^2]) : (way.Points[0], way.Points[1]);
            marks[0] = way with { Points = atLast ? Arrows.Shortened(way.Points, 6) : [.. Arrows.Shortened([.. way.Points.Reverse()], 6).Reverse()] };
            marks.Add(Arrows.At(tip, from, stroke.Colour));
        }

        if (line.Style == LineStyle.PartOf)
        {
            var (whole, from) = path.StartsAtTarget != line.IsTurned ? (way.Points[^1], way.Points[^2]) : (way.Points[0], way.Points[1]);
            marks.Add(Arrows.Whole(whole, from, stroke.Colour));
        }

        if (lettered.Beside(line, path) is { } beside) marks.Add(Label(beside, path.Label!.Value.Moved(left, chart)));
        return new()
        {
            Kind = PieceKind.Line,
            Id = line.Id,
            From = line.From,
            To = line.To,
            Variety = OrgGraph.Words.Of(line.Style),
            Title = string.Join('\n', line.Told),
            Mentions = line.Mentions,
            Marks = marks,
        };
    }

    private Mark.Way Way(int i, double chart, Stroke stroke) =>
        new([.. layout.Links[i].Points.Select(p => new Spot(p.X + left, p.Y + chart))], 7, stroke);

    private Mark.Words Label(string text, Area area) =>
        new(area, text, Palette.Label, Palette.Ink, false, diagram.Flow == Flow.Down ? Palette.Band : Palette.Paper);

    private void Boxes(double chart)
    {
        for (int i = 0; i < layout.Boxes.Count; i++)
        {
            var (face, area) = (plan.Faces[i], layout.Boxes[i].Moved(left, chart));
            var (fill, text, outline, radius) = Palette.Of(face.Box.Kind, face.Box.IsUncertain);
            if (face.Box.IsFocus) outline = outline with { Width = 3.5, Colour = Palette.Ink };
            var marks = new List<Mark> { new Mark.Rectangle(area, radius, fill, outline) };
            double down = area.Y + ((area.Height - face.TextHeight) / 2), middle = area.X + face.Inset + ((area.Width - face.Inset) / 2);
            foreach (var line in face.Lines)
            {
                string colour = line.Emphasis == Emphasis.Quiet && text == Palette.Ink ? Palette.Quiet : text;
                double wide = line.Style.Width(line.Text);
                if (line.Emphasis == Emphasis.Mark)
                {
                    // On a dark box the frame is light, on a light one dark. It is around all lines of the mark, and drawn before the first.
                    if (face.Marks.FirstOrDefault(mark => mark.Y == line.Down) is { IsEmpty: false } mark)
                    {
                        var frame = new Area(middle - (mark.Width / 2) - BoxFace.MarkAcross, down + mark.Y - BoxFace.MarkDown, mark.Width + (2 * BoxFace.MarkAcross), mark.Height + (2 * BoxFace.MarkDown));
                        marks.Add(new Mark.Rectangle(frame, (line.Style.Leading / 2) + BoxFace.MarkDown, text, null));
                    }

                    colour = text == Palette.Paper ? Palette.DarkBlue : Palette.Paper;
                }

                marks.Add(new Mark.Words(new(middle - (wide / 2), down + line.Down, wide, line.Style.Leading), line.Text, line.Style, colour, true));
            }

            // After what the box says, so that it is heard after it.
            foreach (var (hue, tile) in face.Tiles(area)) marks.AddRange(Tiles.Of(diagram.Colouring!.Hues[hue].Mark, hue, tile, Math.Max(2, radius - 4), text == Palette.Paper));

            pieces.Add(new()
            {
                Kind = PieceKind.Box,
                Id = face.Box.Id,
                Variety = OrgGraph.Words.Of(face.Box.Kind),
                Address = face.Box.Address,
                Title = Title(face.Box),
                IsSubject = face.Box.IsFocus,
                Mentions = face.Box.Mentions,
                Marks = marks,
            });
        }
    }

    /// <summary>What a pointer over a box reads, with what its colour stands for.</summary>
    private string Title(Box box)
    {
        string title = box.Tooltip ?? string.Join('\n', box.Lines.Select(line => line.Text).Prepend(box.Name));
        return box.BelongsTo.Count == 0 ? title : $"{title}\n{Phrases.Capital(OrgGraph.Words.Of(diagram.Colouring!.By))}: {string.Join("; ", box.BelongsTo)}";
    }

    private Paragraph[] Footing() =>
    [
        .. lettered.Key is { } key ? [new Paragraph(key, Palette.Small, Palette.Ink)] : (Paragraph[])[],
        .. diagram.Notes.Select(note => new Paragraph(note, Palette.Small, Palette.Ink)),
        .. diagram.Sources.Count > 0 ? [new Paragraph($"Sources: {string.Join("; ", diagram.Sources)}.", Palette.Small, Palette.Quiet)] : (Paragraph[])[],
    ];

    private void Set(IReadOnlyList<Paragraph> paragraphs)
    {
        (var marks, top) = Paragraph.Set(paragraphs, Margin, top, width - (2 * Margin));
        if (marks.Count > 0) pieces.Add(new() { Kind = PieceKind.Frame, Marks = marks });
    }

    private static Mark.Words Words(string text, TextStyle style, string colour, double x, double y) =>
        new(new(x, y, style.Width(text), style.Leading), text, style, colour, false);
}
