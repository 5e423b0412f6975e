using OrgGraph.Search;

namespace OrgGraph.Findings.Checks;

/// <summary>Two entries that are probably one. Same names cost a walk over all names; near spellings are bounded.</summary>
internal sealed class ProbableDuplicates : SettledCheck<ProbableDuplicates.Settings>
{
    /// <inheritdoc/>
    public override string Id => "probable-duplicates";

    /// <inheritdoc/>
    public override CheckGroup Group => CheckGroup.Data;

    /// <inheritdoc/>
    public override string Title => "Probably the same";

    /// <inheritdoc/>
    public override string Definition =>
        "Entries of one kind of which a name or other name is the same, whatever the order of its words, capitals, accents and titles; or, marked as possible, people whose names differ by one slip of the pen "
        + "in one word. What follows another (merger, rename) is no duplicate of it.";

    /// <inheritdoc/>
    public override string Origin => "This program's own; one slip is a letter left out, put in, changed or swapped with its neighbour (Damerau 1964).";

    /// <inheritdoc/>
    public override string? Bound => "Near spellings cost about 15 keys for each name and a sort of them. Above the pack's number of names only same names are told, with a notice.";

    protected override IEnumerable<Finding> Find(CheckRun run, Settings settings)
    {
        foreach (var kind in settings.Kinds)
        {
            var range = run.Index.Nodes.OrdinalsOf(kind);
            var first = new Dictionary<string, int>();
            var alike = new SortedDictionary<int, SortedSet<int>>();
            for (int node = range.Start.Value; node < range.End.Value; node++)
            {
                if ((node & 0xFFF) == 0) run.Day.Cancellation.ThrowIfCancellationRequested();
                var entry = run.Index.Nodes[node];
                foreach (string name in entry.OtherNames.Prepend(entry.Name).Select(name => Bare(name, settings)))
                {
                    if (name.Length < settings.MinLetters || first.TryAdd(name, node) || first[name] == node) continue;
                    if (!alike.TryGetValue(first[name], out var others)) alike.Add(first[name], others = []);
                    others.Add(node);
                }
            }

            var told = new HashSet<(int, int)>();
            foreach (var (one, others) in alike)
            {
                int[] nodes = [one, .. others];
                if (Follow(run, nodes)) continue;
                foreach (int other in others) told.Add((one, other));
                yield return Same(run, nodes);
            }

            if (!settings.NearSpellings.Contains(kind)) continue;
            if (first.Count > settings.MostNames)
            {
                run.Notice($"There are {Sentences.Count(first.Count, "different name")} of one kind ({Sentences.Word(kind)}), more than the {settings.MostNames} up to which near spellings are compared; only same names were.");
                continue;
            }

            List<(string Name, string[] Words, int Node)> names = [.. first.Select(name => (name.Key, name.Key.Split(' '), name.Value))];
            foreach (var (one, other) in Near(names, settings, run.Day.Cancellation))
            {
                if (Follow(run, [one, other]) || !told.Add((one, other))) continue;
                yield return run.Found(
                    [one, other],
                    $"{run.Name(one)} and {run.Name(other)} may be the same {Sentences.Word(kind)}: a name of one differs from a name of the other by one slip of the pen.",
                    [],
                    Certainty.Possibly,
                    nodes: [one, other]);
            }
        }
    }

    private static Finding Same(CheckRun run, int[] nodes)
    {
        string names = run.Names(nodes);
        string[] distinct = [.. nodes.Select(run.Name).Distinct()];
        return run.Found(
            nodes,
            distinct.Length == 1 ? $"{Sentences.Count(nodes.Length, "entry", "entries")} are called {names}." : $"{names} share a name and may be the same.",
            [],
            Certainty.Definitely,
            nodes: nodes);
    }

    /// <summary>The words of a name without titles, in alphabetical order.</summary>
    private static string Bare(string name, Settings settings)
    {
        List<string> words = [.. NameMatch.WordsOf(name)];
        words.RemoveAll(settings.Titles.Contains);
        words.Sort(StringComparer.Ordinal);
        return string.Join(' ', words);
    }

    /// <summary>Whether one of them follows another.</summary>
    private static bool Follow(CheckRun run, int[] nodes) => nodes.Any(node => run.Index.Nodes[node].NodeId.Kind is NodeKind.Organisation or NodeKind.Board
        && run.Index.Outgoing.Of(node, EdgeKind.Succeeds).ToArray().Any(edge => nodes.Contains(run.Index.Edges.To(edge))));

    /// <summary>
    /// Pairs of names whose words are the same but for one slip in one long enough word. Two such words leave the same text when one letter, or none, is left out of each,
    /// so that names with such a text in common are the only ones to compare.
    /// </summary>
    private static SortedSet<(int One, int Other)> Near(List<(string Name, string[] Words, int Node)> names, Settings settings, CancellationToken cancellation)
    {
        var keys = new List<(int Hash, int Name, int Word)>();
        for (int n = 0; n < names.Count; n++)
        {
            string[] words = names[n].Words;
            for (int w = 0; w < words.Length; w++)
            {
                if (words[w].Length < settings.MinLettersOfSlip) continue;
                var rest = default(HashCode);
                for (int other = 0; other < words.Length; other++)
                {
                    if (other != w) rest.Add(words[other], StringComparer.Ordinal);
                }

                int others = rest.ToHashCode();
                keys.Add((HashCode.Combine(others, string.GetHashCode(words[w], StringComparison.Ordinal)), n, w));
                for (int letter = 0; letter < words[w].Length; letter++)
                {
                    keys.Add((HashCode.Combine(others, string.GetHashCode(words[w].Remove(letter, 1), StringComparison.Ordinal)), n, w));
                }
            }
        }

        keys.Sort();
        var pairs = new SortedSet<(int, int)>();
        for (int first = 0; first < keys.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            int end = first + 1;
            while (end < keys.Count && keys[end].Hash == keys[first].Hash) end++;
            for (int i = first; i < end; i++)
            {
                for (int j = i + 1; j < end; j++)
                {
                    var (one, other) = (names[keys[i].Name], names[keys[j].Name]);
                    if (one.Node != other.Node && one.Name != other.Name && OneSlip(one.Words, keys[i].Word, other.Words, keys[j].Word))
                        pairs.Add((Math.Min(one.Node, other.Node), Math.Max(one.Node, other.Node)));
                }
            }

            first = end;
        }

        return pairs;
    }

    private static bool OneSlip(string[] one, int oneWord, string[] other, int otherWord) =>
        one.Length == other.Length
        && one.Length > 1
        && one.Where((_, i) => i != oneWord).SequenceEqual(other.Where((_, i) => i != otherWord))
        && Slips.Between(one[oneWord], other[otherWord], 1) <= 1;

    /// <param name="Kinds">Which kinds of node are compared.</param>
    /// <param name="Titles">Words that are no part of a name.</param>
    /// <param name="MinLetters">Shorter names are not compared.</param>
    /// <param name="MinLettersOfSlip">Shorter words are not forgiven a slip.</param>
    /// <param name="NearSpellings">Of which kinds near spellings are told too.</param>
    /// <param name="MostNames">Up to how many names near spellings are compared.</param>
    internal sealed record Settings(IReadOnlyList<NodeKind> Kinds, IReadOnlyList<string> Titles, int MinLetters, int MinLettersOfSlip, IReadOnlyList<NodeKind> NearSpellings, int MostNames);
}
