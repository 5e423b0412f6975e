using OrgGraph.Viz.Text;

namespace OrgGraph.Viz.Scenes;

/// <summary>Text above or below a chart, which is broken into lines where it stands.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Style">How it is set.</param>
/// <param name="Colour">Written #RRGGBB.</param>
public sealed record Paragraph(string Text, TextStyle Style, string Colour)
{
    /// <summary>Between two paragraphs, in pixels.</summary>
    public const double Between = 4;

    /// <summary>The lines of several, one below the other, from a place down.</summary>
    /// <returns>The lines, and where the next paragraph begins.</returns>
    public static (List<Mark> Lines, double Next) Set(IEnumerable<Paragraph> paragraphs, double x, double y, double width)
    {
        var marks = new List<Mark>();
        foreach (var paragraph in paragraphs)
        {
            (var lines, y) = paragraph.Set(x, y, width);
            marks.AddRange(lines);
        }

        return (marks, y);
    }

    /// <summary>Its lines from a place down, none wider than given.</summary>
    /// <returns>The lines, and where the next paragraph begins.</returns>
    public (IReadOnlyList<Mark.Words> Lines, double Next) Set(double x, double y, double width)
    {
        Mark.Words[] lines = [.. Wrapping.Wrap(Text, Style, width).Select((line, i) =>
            new Mark.Words(new(x, y + (i * Style.Leading), Style.Width(line), Style.Leading), line, Style, Colour, false))];
        return (lines, y + (lines.Length * Style.Leading) + Between);
    }
}
