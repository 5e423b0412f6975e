using System.Globalization;
using System.Text;

namespace OrgGraph.Viz.Text;

/// <summary>Breaks text into lines that fit a width. Nothing is ever cut off: what does not fit goes to the next line.</summary>
public static class Wrapping
{
    /// <summary>The lines, each at most as wide as given (in pixels); a single character that is wider stands alone.</summary>
    public static IReadOnlyList<string> Wrap(string text, TextStyle style, double width)
    {
        var lines = new List<string>();
        string line = "";
        foreach (string piece in Pieces(text))
        {
            string longer = line + piece;
            if (line.Length == 0 || style.Width(longer.TrimEnd()) <= width)
            {
                line = longer;
            }
            else
            {
                lines.Add(line.TrimEnd());
                line = piece;
            }

            while (style.Width(line.TrimEnd()) > width && Split(line, style, width) is var (fits, left) && left.Length > 0)
            {
                lines.Add(fits);
                line = left;
            }
        }

        if (line.Length > 0) lines.Add(line.TrimEnd());
        return lines;
    }

    /// <summary>Words with the space after them, and the parts of words that may be broken after a hyphen or a slash. Control characters count as
    /// spaces.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            char c = IsSpace(text[i]) ? ' ' : text[i];
            if (c == ' ' && (piece.Length == 0 || piece[^1] == ' ')) continue;
            piece.Append(c);
            if (c is not (' ' or '-' or '/' or '\u2013')) continue;
            // The space after a dash belongs to it.
            if (c != ' ' && i + 1 < text.Length && IsSpace(text[i + 1])) continue;
            yield return piece.ToString();
            piece.Clear();
        }

        if (piece.Length > 0) yield return piece.ToString();
    }

    private static bool IsSpace(char c) => char.IsControl(c) || (char.IsWhiteSpace(c) && c != '\u00A0');

    /// <summary>Breaks a word that is wider than a line between two characters as a reader sees them.</summary>
    private static (string Fits, string Left) Split(string word, TextStyle style, double width)
    {
        int[] starts = StringInfo.ParseCombiningCharacters(word);
        int take = 1;
        while (take < starts.Length && style.Width(word[..(take + 1 < starts.Length ? starts[take + 1] : word.Length)]) <= width) take++;
        int at = take < starts.Length ? starts[take] : word.Length;
        return (word[..at], word[at..]);
    }
}
