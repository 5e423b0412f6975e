namespace OrgGraph.Search;

/// <summary>
/// How well a name answers what was typed. One function for every store, so that they rank alike: a store only brings candidates.
/// Each word that was typed must be a word of the name, the beginning of one, or a near spelling of one.
/// </summary>
public static class NameMatch
{
    private const double Exact = 1, Prefix = 0.9, OneSlip = 0.8, TwoSlips = 0.65, OtherName = 0.99, MostWhenInexact = 0.98;
    private static readonly HashSet<string> SmallWords = ["and", "at", "for", "in", "of", "on", "the", "to"];

    /// <summary>The words of a text: folded, split at everything that is neither letter nor digit. Apostrophes are dropped: O'Brien is obrien.</summary>
    public static IReadOnlyList<string> WordsOf(string text)
    {
        string folded = Collation.Fold(text).Replace("'", "", StringComparison.Ordinal);
        var words = new List<string>();
        for (int i = 0; i < folded.Length;)
        {
            int end = i;
            while (end < folded.Length && char.IsLetterOrDigit(folded[end])) end++;
            if (end > i) words.Add(folded[i..end]);
            i = end + 1;
        }

        return words;
    }

    /// <summary>The words of what was typed that count: without small words, unless there are no others.</summary>
    public static IReadOnlyList<string> WordsToFind(string typed)
    {
        var all = WordsOf(typed);
        List<string> counted = [.. all.Where(word => !SmallWords.Contains(word))];
        return counted.Count > 0 ? counted : all;
    }

    /// <summary>How many slips of the pen are forgiven in a word of this length: none up to 3 letters, one up to 6, then two.</summary>
    public static int SlipsForgiven(int length) => length switch { <= 3 => 0, <= 6 => 1, _ => 2 };

    /// <summary>The best score of a node's names: 1 when one is what was typed to the letter, 0 when none answers it.</summary>
    public static (double Score, string Name) Best(Node node, string typed) => Best(node.Name, node.OtherNames, typed);

    /// <summary>The best score of a name and other names: 1 when one is what was typed to the letter, 0 when none answers it.</summary>
    public static (double Score, string Name) Best(string name, IReadOnlyList<string> otherNames, string typed)
    {
        var wanted = WordsToFind(typed);
        string whole = Collation.Fold(typed);
        var best = (Score: Score(whole, wanted, name), Name: name);
        foreach (string other in otherNames)
        {
            double score = Score(whole, wanted, other) * OtherName;
            if (score > best.Score) best = (score, other);
        }

        return best;
    }

    /// <summary>How well one word answers another: 1 for the same, less for a beginning or a near spelling, else 0.</summary>
    public static double Word(string typed, string word)
    {
        if (word == typed) return Exact;
        if (word.StartsWith(typed, StringComparison.Ordinal)) return Prefix;
        int forgiven = SlipsForgiven(typed.Length);
        if (forgiven == 0 || Math.Abs(word.Length - typed.Length) > forgiven) return 0;
        int slips = Slips.Between(typed, word, forgiven);
        return slips > forgiven ? 0 : slips == 1 ? OneSlip : TwoSlips;
    }

    private static double Score(string whole, IReadOnlyList<string> wanted, string name)
    {
        if (wanted.Count == 0) return 0;
        if (Collation.Fold(name) == whole) return Exact;
        var words = WordsOf(name);
        double sum = 0;
        int covered = 0;
        foreach (string typed in wanted)
        {
            double best = 0;
            int length = 0;
            foreach (string word in words)
            {
                double score = Word(typed, word);
                if (score > best) (best, length) = (score, word.Length);
            }

            if (best == 0) return 0;
            sum += best;
            covered += length;
        }

        int letters = Math.Max(1, words.Sum(word => word.Length));
        return sum / wanted.Count * (0.7 + (0.3 * Math.Min(1, (double)covered / letters))) * MostWhenInexact;
    }
}
