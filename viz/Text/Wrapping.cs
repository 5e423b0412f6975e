using System.Globalization;
using System.Text;

namespace OrgGraph.Viz.Text;

/// <summary>Breaks text into lines that fit a width. Nothing is ever cut off: what does not fit goes to the next line.</summary>
public static class Wrapping
{
    /// <summary>A part of a word with fewer letters does not stand on a line of its own.</summary>
    private const int Short = 5;

    /// <summary>The lines, each at most as wide as given (in pixels); a single character that is wider stands alone.</summary>
    public static IReadOnlyList<string> Wrap(string text, TextStyle style, double width)
    {
        var lines = new List<string>();
        string line = "";
        foreach (string piece in Pieces(text).SelectMany(word => style.Width(word.TrimEnd()) > width ? AtHyphens(word) : [word]))
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

    /// <summary>
    /// Words with the space after them, and the parts of words that may be broken after a hyphen or a slash. A word with a hyphen after or before a short part,
    /// such as re-cast or follow-up, stays whole. Control characters count as spaces.
    /// </summary>
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
            if (c == '-' && (Letters(text, i, -1) < Short || Letters(text, i, 1) < Short)) continue;
            yield return piece.ToString();
            piece.Clear();
        }

        if (piece.Length > 0) yield return piece.ToString();
    }

    /// <summary>How many letters and digits stand before or after a place.</summary>
    private static int Letters(string text, int at, int step)
    {
        int count = 0;
        for (int i = at + step; i >= 0 && i < text.Length && char.IsLetterOrDigit(text[i]); i += step) count++;
        return count;
    }

    /// <summary>The parts of a word for which a whole line is too short, each with its hyphen.</summary>
    private static IEnumerable<string> AtHyphens(string word)
    {
        int from = 0;
        for (int i = 0; i < word.Length - 1; i++)
        {
            if (word[i] != '-' || char.IsWhiteSpace(word[i + 1])) continue;
            yield return word[from..(i + 1)];
            from = i + 1;
        }

        yield return word[from..];
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
