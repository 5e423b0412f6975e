using OrgGraph.Search;

namespace OrgGraph.Neo4j;

/// <summary>
/// Finds words by near spellings with an index of exact ones: two words that are so many slips apart become the same when so many letters are left out of
/// each, and it is enough to look at their beginnings (W. Garbe, Symmetric Delete, 2012). It brings every word that <see cref="NameMatch.Word"/> lets
/// answer another, and some more, which that one sorts out.
/// </summary>
internal static class NearSpellings
{
    private const int Beginning = 7;

    /// <summary>The words of some names, as text for an index that parts at white space.</summary>
    public static string WordsOf(IEnumerable<string> names) => string.Join(' ', names.SelectMany(NameMatch.WordsOf).Distinct());

    /// <summary>The beginnings of the words of some names with letters left out, for such an index.</summary>
    public static string Of(IEnumerable<string> names) => string.Join(' ', names.SelectMany(NameMatch.WordsOf).SelectMany(word => LeftOut(word, SlipsThatReach(word.Length))).Distinct());

    /// <summary>What to ask the two indexes for, in Lucene's language: names with a word for each of these.</summary>
    public static string Question(IEnumerable<string> typed) => string.Join(' ', typed.Distinct().Select(word =>
        NameMatch.SlipsForgiven(word.Length) is > 0 and var slips ? $"+(words:{word}* spellings:({string.Join(' ', LeftOut(word, slips))}))" : $"+words:{word}*"));

    /// <summary>How many slips a typed word that is forgiven most of those near this length may be away: <see cref="NameMatch.SlipsForgiven"/> goes by what was typed.</summary>
    private static int SlipsThatReach(int length) => Enumerable.Range(length - 2, 5).Where(typed => Math.Abs(typed - length) <= NameMatch.SlipsForgiven(typed)).Max(NameMatch.SlipsForgiven);

    private static HashSet<string> LeftOut(string word, int letters)
    {
        HashSet<string> found = [word.Length > Beginning ? word[..Beginning] : word], last = found;
        for (int i = 0; i < letters; i++)
        {
            last = [.. last.Where(text => text.Length > 1).SelectMany(text => Enumerable.Range(0, text.Length).Select(at => text.Remove(at, 1)))];
            found = [.. found, .. last];
        }

        return found;
    }
}
