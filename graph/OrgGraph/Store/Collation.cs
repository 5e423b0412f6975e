using System.Globalization;
using System.Text;

namespace OrgGraph.Store;

/// <summary>How names are compared and ordered, in every store alike: without case and accents, and numbers by their value.</summary>
public static class Collation
{
    private const int NumberWidth = 9;

    /// <summary>The text without case, accents and surrounding white space.</summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text)) return text.Trim().ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        foreach (char c in WellFormed(text.Trim()).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) folded.Append(c == '’' ? '\'' : char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }

    /// <summary>Half a surrogate pair, which only a broken text has, cannot be normalised.</summary>
    private static string WellFormed(string text) => text.Any(char.IsSurrogate) ? string.Concat(text.EnumerateRunes()) : text;

    /// <summary>The key by which text is ordered, ordinally by code point: folded, with numbers padded so that 2 comes before 10.</summary>
    public static string SortKey(string text)
    {
        string folded = Fold(text);
        if (!folded.Any(char.IsAsciiDigit)) return folded;
        var key = new StringBuilder(folded.Length + NumberWidth);
        for (int i = 0; i < folded.Length;)
        {
            int digits = i;
            while (digits < folded.Length && char.IsAsciiDigit(folded[digits])) digits++;
            if (digits > i)
            {
                key.Append('0', Math.Max(0, NumberWidth - (digits - i))).Append(folded, i, digits - i);
                i = digits;
            }
            else
            {
                key.Append(folded[i++]);
            }
        }

        return key.ToString();
    }

    /// <summary>By code point, as UTF-8 sorts.</summary>
    public static int Compare(string one, string other)
    {
        for (int i = 0; i < one.Length && i < other.Length; i++)
        {
            if (one[i] != other[i])
            {
                bool left = char.IsSurrogate(one[i]), right = char.IsSurrogate(other[i]);
                return left == right ? one[i] - other[i] : left ? 1 : -1;
            }
        }

        return one.Length - other.Length;
    }
}
