using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Text;

namespace OrgGraph.Viz.Scenes;

/// <summary>A box's text, wrapped and measured: how large the box must be, and what stands on which line.</summary>
internal sealed class BoxFace
{
    /// <summary>How far the frame of a mark reaches beyond its text.</summary>
    public const double MarkAcross = 7, MarkDown = 2;

    /// <summary>A box whose name would take more lines becomes wider.</summary>
    private const int MostLinesOfName = 3;

    private const double PadAcross = 9, PadDown = 6, Between = 3;

    /// <param name="box">Whose text.</param>
    /// <param name="widths">
    /// How wide the box may be, from the least. Its name alone decides: what stands below that changes from day to day, and the box would not stay in its place.
    /// </param>
    public BoxFace(Box box, params ReadOnlySpan<double> widths)
    {
        Box = box;
        double width = widths[0];
        for (int i = 1; i < widths.Length && Wrapping.Wrap(box.Name, Palette.Name, width - (2 * PadAcross)).Count > MostLinesOfName; i++) width = widths[i];
        double room = width - (2 * PadAcross);
        var lines = new List<(string, TextStyle, Emphasis, double)>();
        double down = PadDown;
        foreach (var text in box.Lines.Prepend(new BoxText(box.Name, Emphasis.Strong)))
        {
            var style = text.Emphasis switch { Emphasis.Strong => Palette.Name, Emphasis.Mark => Palette.Mark, _ => Palette.Body };
            bool marked = text.Emphasis == Emphasis.Mark;
            if (marked) down += MarkDown + 1;
            foreach (string line in Wrapping.Wrap(text.Text, style, marked ? room - (2 * MarkAcross) : room))
            {
                lines.Add((line, style, text.Emphasis, down));
                down += style.Leading;
            }

            down += marked ? Between + MarkDown : Between;
        }

        Lines = lines;
        Width = Math.Max(width, lines.Select(line => line.Item2.Width(line.Item1)).DefaultIfEmpty(0).Max() + (2 * PadAcross));
        Height = Math.Ceiling(down - Between + PadDown);
    }

    public Box Box { get; }

    /// <summary>The lines: text, style, emphasis, and where they start from the top of the box.</summary>
    public IReadOnlyList<(string Text, TextStyle Style, Emphasis Emphasis, double Down)> Lines { get; }

    public double Width { get; }

    public double Height { get; }
}
