using OrgGraph.Findings;

namespace OrgGraph.Viz.Diagrams;

/// <summary>How facts are worded in boxes, beside lines and in outlines.</summary>
internal static class Phrases
{
    /// <summary>A word of an enumeration as people write it: "Deputy chair".</summary>
    public static string Plain<T>(T value)
        where T : struct, Enum => Words.Of(value).Replace('-', ' ');

    /// <summary>The same with a capital.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Who carries a seat or an accountability: a person with the post, the vacant post, or nobody.</summary>
    public static string Carrier(Link link) => (link.Person, link.Post) switch
    {
        ({ } person, { } post) => $"{person.Name} ({post.Name})",
        ({ } person, null) => person.Name,
        (null, { } post) => $"vacant ({post.Name})",
        _ => "vacant",
    } + Doubt(link);

    /// <summary>What makes a fact less than certain, in brackets; empty when nothing does.</summary>
    public static string Doubt(Link link) => (link.Certainty, link.Edge.Standing) switch
    {
        (Certainty.Possibly, Standing.Provisional) => " (possibly, to be confirmed)",
        (Certainty.Possibly, _) => " (possibly)",
        (_, Standing.Provisional) => " (to be confirmed)",
        _ => "",
    };

    /// <summary>What became of something between two standpoints: "new", "possibly gone"; empty for nothing.</summary>
    public static string Of(Change change) => change switch
    {
        Change.Came => "new",
        Change.Went => "gone",
        Change.PossiblyCame => "possibly new",
        Change.PossiblyWent => "possibly gone",
        _ => "",
    };

    /// <summary>Whether a fact is less than certain.</summary>
    public static bool IsDoubtful(Link link) => Doubt(link).Length > 0;

    /// <summary>What is to be said of a fact besides: dates, doubt, note and sources.</summary>
    public static IReadOnlyList<string> Details(Link link, IReadOnlyDictionary<SourceId, Source> sources) =>
        When(link.Period) is { Length: > 0 } period ? [period, .. Besides(link, sources)] : Besides(link, sources);

    /// <summary>The same where the sentence has the dates.</summary>
    public static IReadOnlyList<string> Besides(Link link, IReadOnlyDictionary<SourceId, Source> sources)
    {
        var details = new List<string>();
        if (link.Certainty == Certainty.Possibly) details.Add("Possibly on this day");
        if (link.Edge.Standing == Standing.Provisional) details.Add("To be confirmed");
        if (link.Edge.Note is { Length: > 0 } note) details.Add(note.TrimEnd('.'));
        details.AddRange(link.Edge.Citations.Select(citation => Cited(citation, sources)));
        return details;
    }

    /// <summary>What a pointer over a node's box reads, a statement on each line.</summary>
    public static string Tooltip(Node node, IReadOnlyDictionary<SourceId, Source> sources) => string.Join('\n', ((string?[])[
        node.Name, node.Description?.TrimEnd('.'), When(node.Validity), node.Note?.TrimEnd('.'),
        .. node.Citations.Select(citation => Cited(citation, sources))]).Where(text => text is { Length: > 0 }));

    /// <summary>A fact that stands in a box and has no line of its own, with its dates, what else is to be said of it and its sources, as one statement.</summary>
    public static string Stated(Link link, IReadOnlyDictionary<SourceId, Source> sources) => string.Join(". ", [Tie.Of(link).Sentence, .. Besides(link, sources)]);

    /// <summary>The documents that are cited, by name; by key where the name is not known.</summary>
    public static IReadOnlyList<string> SourceNames(IEnumerable<Citation> citations, IReadOnlyDictionary<SourceId, Source> sources) =>
        [.. citations.Select(citation => citation.Source).Distinct()
            .Select(id => sources.TryGetValue(id, out var source) ? source.Name : id.Key).Order(StringComparer.Ordinal)];

    /// <summary>A period, with a capital; empty for what has always been.</summary>
    private static string When(Validity period) => Capital(Sentences.Period(period));

    private static string Cited(Citation citation, IReadOnlyDictionary<SourceId, Source> sources) =>
        $"Source: {(sources.TryGetValue(citation.Source, out var source) ? source.Name : citation.Source.Key)}, {citation.Place}";
}
