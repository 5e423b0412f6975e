using OrgGraph.Search;

namespace OrgGraph.Index;

/// <summary>
/// The words of all names and other names, sorted, each with the nodes that have it. Brings the candidates that <see cref="NameMatch"/> ranks:
/// nodes with a word that the rarest of the typed words may stand for.
/// </summary>
internal sealed class NodeSearch
{
    private readonly NodeTable nodes;
    private readonly string[] vocabulary;
    private readonly int[][] postings;

    public NodeSearch(NodeTable nodes)
    {
        this.nodes = nodes;
        var found = new Dictionary<string, List<int>>();
        for (int node = 0; node < nodes.Count; node++)
        {
            foreach (string word in nodes[node].OtherNames.Prepend(nodes[node].Name).SelectMany(NameMatch.WordsOf).Distinct())
            {
                if (!found.TryGetValue(word, out var list)) found.Add(word, list = []);
                list.Add(node);
            }
        }

        vocabulary = [.. found.Keys];
        Array.Sort(vocabulary, string.CompareOrdinal);
        postings = Array.ConvertAll(vocabulary, word => found[word].ToArray());
    }

    /// <summary>All hits, in no order.</summary>
    public List<Hit> Find(SearchQuery query)
    {
        string typed = query.Text.Length > SearchQuery.MaxLength ? query.Text[..SearchQuery.MaxLength] : query.Text;
        var hits = new List<Hit>();
        foreach (int node in Candidates(NameMatch.WordsToFind(typed)))
        {
            if (query.Kinds.Count > 0 && !query.Kinds.Contains(nodes[node].NodeId.Kind)) continue;
            var certainty = query.AsOf is { } day ? nodes.Bounds(node).On(day.DayNumber) : Certainty.Definitely;
            if (certainty == Certainty.No) continue;
            var (score, name) = NameMatch.Best(nodes[node], typed);
            if (score > 0) hits.Add(new(nodes[node], name, score, certainty));
        }

        return hits;
    }

    /// <summary>Every node that has a word for each typed word must have one for the typed word with the fewest candidates.</summary>
    private IEnumerable<int> Candidates(IReadOnlyList<string> typed) => typed.Count == 0
        ? []
        : typed.Distinct().Select(WordsFor).MinBy(words => words.Sum(word => postings[word].Length))!.SelectMany(word => postings[word]).Distinct();

    /// <summary>The places in the vocabulary of the words that a typed word may stand for.</summary>
    private List<int> WordsFor(string typed)
    {
        var words = new List<int>();
        int first = Array.BinarySearch(vocabulary, typed, StringComparer.Ordinal);
        for (int i = first < 0 ? ~first : first; i < vocabulary.Length && vocabulary[i].StartsWith(typed, StringComparison.Ordinal); i++) words.Add(i);
        if (NameMatch.SlipsForgiven(typed.Length) == 0) return words;
        for (int i = 0; i < vocabulary.Length; i++)
        {
            if (!vocabulary[i].StartsWith(typed, StringComparison.Ordinal) && NameMatch.Word(typed, vocabulary[i]) > 0) words.Add(i);
        }

        return words;
    }
}
