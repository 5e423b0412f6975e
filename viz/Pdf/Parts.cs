using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Scenes;

namespace OrgGraph.Viz.Pdf;

/// <summary>
/// Into which parts a drawing is cut that is too large for one sheet: first between rows, then each strip by itself between columns, on as few sheets as hold it and
/// then as large as fits. Each box and each label is whole in one part at least.
/// </summary>
internal sealed record Parts
{
    /// <summary>The most sheets with parts; beyond them they are drawn smaller.</summary>
    public const int Most = 24;

    /// <summary>How large the smallest text is, in points: the least, and larger where that takes no more sheets and cuts no more boxes.</summary>
    private static readonly double[] Texts = [7, 7.5, 8, 8.5, 9];

    /// <summary>How much smaller it gets from one try to the next where there would be too many parts.</summary>
    private const double Smaller = 0.93;

    /// <summary>What it costs to cut through a tier, beside 1 for each line that passes.</summary>
    private const double ForTier = 6;

    /// <summary>The sheets.</summary>
    public required PageSize Size { get; init; }

    /// <summary>How many points a pixel takes.</summary>
    public required double Scale { get; init; }

    /// <summary>What each part shows of the drawing, in pixels, from the left and then from the top.</summary>
    public required IReadOnlyList<Area> Windows { get; init; }

    /// <summary>How often a sheet shows only some of a box or of a label.</summary>
    public int CutBoxes { get; init; }

    /// <summary>How many sheets there are with the one that shows the whole.</summary>
    public int Sheets => Windows.Count + 1;

    /// <summary>All that is on a part.</summary>
    public Area Around => Windows.Aggregate((one, other) => one.Around(other));

    /// <summary>The number of the sheet with a part; the first has the whole.</summary>
    public static int Sheet(int part) => part + 2;

    /// <summary>The first part that shows all of an area; null for none.</summary>
    public int? With(Area area) => Windows.Select((window, part) => window.Contains(area) ? part : (int?)null).FirstOrDefault(part => part is not null);

    /// <summary>The parts of a drawing; null where it has no boxes.</summary>
    /// <param name="scene">The drawing.</param>
    /// <param name="lying">The paper, lying on its side.</param>
    /// <param name="smallest">The size of its smallest text, in pixels.</param>
    public static Parts? Of(Scene scene, PageSize lying, double smallest)
    {
        var things = new Things(scene);
        if (things.Whole.Count == 0) return null;
        var found = Texts.SelectMany(text => Both(things, lying, text / smallest)).ToList();
        for (double text = Texts[0]; !found.Any(parts => parts.Windows.Count <= Most); text *= Smaller) found.AddRange(Both(things, lying, text / smallest));
        return found.OrderBy(parts => parts.Windows.Count).ThenBy(parts => parts.CutBoxes).ThenByDescending(parts => parts.Scale).First();
    }

    /// <summary>The parts on a sheet that lies, and on one that stands.</summary>
    private static IEnumerable<Parts> Both(Things things, PageSize lying, double scale) => new[] { lying, lying.Turned }.Select(size => Of(things, size, scale)).OfType<Parts>();

    private static Parts? Of(Things things, PageSize size, double scale)
    {
        var room = PartPage.Room(size, things.Titles * scale);
        var rows = Cuts.Of([.. things.Whole.Select(Down)], [.. things.Stretches.Select(line => (line.Y, line.Bottom, line.X))], room.Height / scale,
            at => things.Tiers.Any(tier => tier.Y < at && at < tier.Bottom) ? ForTier : 0);
        if (rows is null) return null;
        var windows = new List<Area>();
        foreach (var (top, bottom) in rows)
        {
            Area strip = new(things.Around.X, top, things.Around.Width, bottom - top);
            Area[] within = [.. things.Whole.Where(area => area.Y >= top && area.Bottom <= bottom && windows.All(window => !window.Contains(area)))];
            if (within.Length == 0) continue;
            var columns = Cuts.Of([.. within.Select(Along)], [.. things.Stretches.Where(line => line.Bottom > top && line.Y < bottom).Select(line => (line.X, line.Right, line.Y))],
                room.Width / scale, _ => 0);
            if (columns is null) return null;
            windows.AddRange(columns.Select(column => strip with { X = column.From, Width = column.To - column.From }));
        }

        int cut = windows.Sum(window => things.Whole.Count(area => window.Overlaps(area) && !window.Contains(area)));
        return new() { Size = size, Scale = scale, Windows = windows, CutBoxes = cut };
    }

    private static (double From, double To) Along(Area area) => (area.X, area.Right);

    private static (double From, double To) Down(Area area) => (area.Y, area.Bottom);

    /// <summary>What is cut.</summary>
    private sealed class Things(Scene scene)
    {
        /// <summary>What is to be whole: boxes, labels, headings of groups.</summary>
        public IReadOnlyList<Area> Whole { get; } =
        [
            .. scene.Pieces.Where(piece => piece.Kind == PieceKind.Box).Select(piece => piece.Marks[0].Extent),
            .. scene.Pieces.Where(piece => piece.Kind is PieceKind.Line or PieceKind.Group).SelectMany(piece => piece.Marks.OfType<Mark.Words>()).Select(words => words.Area),
        ];

        public IReadOnlyList<Area> Stretches { get; } =
        [
            .. scene.Pieces.Where(piece => piece.Kind == PieceKind.Line).SelectMany(piece => piece.Marks.OfType<Mark.Way>()).SelectMany(way => way.Points.Zip(way.Points.Skip(1), (a, b) => Area.Of([a, b]))),
        ];

        public IReadOnlyList<Area> Tiers { get; } = [.. scene.Pieces.Where(piece => piece.Kind == PieceKind.Tier).Select(piece => piece.Marks[0].Extent)];

        /// <summary>How wide the column is in which the titles of tiers stand; 0 for none.</summary>
        public double Titles { get; } = TierTitles.Width(scene);

        public Area Around => Whole.Aggregate((one, other) => one.Around(other));
    }
}
