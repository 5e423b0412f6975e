using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace OrgGraph.Store;

/// <summary>Tells the words that stand in lists where nobody is named yet ("TBC", "Vacant", "N/D") from the names of people.</summary>
public static partial class PlaceholderName
{
    /// <summary>Nothing longer is one of these words with a remark.</summary>
    private const int Longest = 200;

    /// <summary>As organograms and board papers write them; folded, without dots and other marks around them.</summary>
    private static readonly FrozenSet<string> Words = new[]
    {
        "tbc", "tba", "tbd", "to be confirmed", "to be announced", "to be appointed", "to be agreed", "to be decided", "to be determined", "to be advised",
        "vacant", "vacancy", "vacant post", "post vacant", "unfilled", "n/d", "n/a", "n/k", "not disclosed", "not applicable", "not available", "not known",
        "not named", "unknown", "unnamed", "nobody", "no one", "none", "nil",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a name is no more than such a word, with or without a remark in brackets or after a dash; or has no letter in it.</summary>
    public static bool IsOne(string name)
    {
        string folded = Collation.Fold(name);
        return !folded.Any(char.IsLetter) || (folded.Length <= Longest && (Words.Contains(Bare(folded)) || Words.Contains(Bare(Remark().Replace(folded, " ")))));
    }

    /// <summary>Without dots ("t.b.c.", "n. a." too), brackets and other marks around it, and with single spaces.</summary>
    private static string Bare(string folded)
    {
        string spaced = Spaces().Replace(folded.Replace('_', ' '), " ");
        if (Dotted().IsMatch(spaced))
        {
            string letters = string.Concat(spaced.Where(char.IsLetter));
            return letters.Length == 2 ? $"{letters[0]}/{letters[1]}" : letters;
        }

        return Marks().Replace(spaced, "").Replace(" / ", "/", StringComparison.Ordinal).Replace('-', ' ');
    }

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]|\s[-–—]\s.*$|:\s.*$")]
    private static partial Regex Remark();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^\W*\p{L}\.\s?(\p{L}\.\s?)+\W*$")]
    private static partial Regex Dotted();

    [GeneratedRegex(@"^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$")]
    private static partial Regex Marks();
}
