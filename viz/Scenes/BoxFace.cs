using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Text;

namespace OrgGraph.Viz.Scenes;

/// <summary>A box's text, wrapped and measured: how large the box must be, and what stands on which line, beside the tiles that say what it belongs to.</summary>
internal sealed class BoxFace
{
    /// <summary>How far the frame of a mark reaches beyond its text.</summary>
    public const double MarkAcross = 7, MarkDown = 2;

    /// <summary>A box whose name would take more lines becomes wider.</summary>
    private const int MostLinesOfName = 3;

    /// <summary>How far tiles stand from the edges of the box and from one another, how wide they are, and how high at least.</summary>
    private const double TileEdge = 4, BetweenTiles = 2, TileWidth = 16, TileHeight = 15, TileInset = TileWidth + TileEdge - 2;

    /// <summary>For how many tiles there is room in any case where colours must not change its size.</summary>
    private const int Reserved = 2;

    private const double PadAcross = 9, PadDown = 6, Between = 3;

    /// <param name="box">Whose text.</param>
    /// <param name="leavesRoom">Whether there is room for tiles with colours or without, so that it is as large in either case: for two, or as many as its text is high.</param>
    /// <param name="widths">
    /// How wide the box may be, from the least. Its name alone decides: what stands below that changes from day to day, and the box would not stay in its place.
    /// </param>
    public BoxFace(Box box, bool leavesRoom, params ReadOnlySpan<double> widths)
    {
        Box = box;
        int tiles = leavesRoom ? Reserved : box.Hues.Count;
        double inset = tiles > 0 ? TileInset : 0;
        double width = widths[0];
        for (int i = 1; i < widths.Length && Wrapping.Wrap(box.Name, Palette.Name, width - inset - (2 * PadAcross)).Count > MostLinesOfName; i++) width = widths[i];
        double room = width - inset - (2 * PadAcross);
        var lines = new List<(string, TextStyle, Emphasis, double)>();
        var marks = new List<Area>();
        double down = PadDown;
        foreach (var text in box.Lines.Prepend(new BoxText(box.Name, Emphasis.Strong)))
        {
            var style = text.Emphasis switch { Emphasis.Strong => Palette.Name, Emphasis.Mark => Palette.Mark, _ => Palette.Body };
            bool marked = text.Emphasis == Emphasis.Mark;
            if (marked) down += MarkDown + 1;
            double from = down;
            var wrapped = Wrapping.Wrap(text.Text, style, marked ? room - (2 * MarkAcross) : room);
            foreach (string line in wrapped)
            {
                lines.Add((line, style, text.Emphasis, down));
                down += style.Leading;
            }

            if (marked) marks.Add(new(0, from, wrapped.Max(style.Width), down - from));

            down += marked ? Between + MarkDown : Between;
        }

        (Lines, Marks) = (lines, marks);
        Width = Math.Max(width, lines.Select(line => line.Item2.Width(line.Item1)).DefaultIfEmpty(0).Max() + inset + (2 * PadAcross));
        TextHeight = Math.Ceiling(down - Between + PadDown);
        Height = Math.Max(TextHeight, (2 * TileEdge) - BetweenTiles + (tiles * (TileHeight + BetweenTiles)));
    }

    public Box Box { get; }

    /// <summary>The lines: text, style, emphasis, and where they start from the top of the text.</summary>
    public IReadOnlyList<(string Text, TextStyle Style, Emphasis Emphasis, double Down)> Lines { get; }

    /// <summary>Where marks are, each with all its lines: from the top of the text, how wide and how high. They stand in the middle.</summary>
    public IReadOnlyList<Area> Marks { get; }

    public double Width { get; }

    public double Height { get; }

    /// <summary>How high its text is; it stands in the middle of the box.</summary>
    public double TextHeight { get; }

    /// <summary>The room on the left that tiles take.</summary>
    public double Inset => Box.Hues.Count > 0 ? TileInset : 0;

    /// <summary>Where its tiles are in a box that stands somewhere, from the top down, over its whole height: as many as there is room for.</summary>
    public IEnumerable<(int Hue, Area Area)> Tiles(Area box)
    {
        int count = Math.Min(Box.Hues.Count, (int)((box.Height - (2 * TileEdge) + BetweenTiles) / (TileHeight + BetweenTiles)));
        double high = (box.Height - (2 * TileEdge) + BetweenTiles) / Math.Max(1, count);
        return Box.Hues.Take(count).Select((hue, i) => (hue, new Area(box.X + TileEdge, box.Y + TileEdge + (i * high), TileWidth, high - BetweenTiles)));
    }
}
