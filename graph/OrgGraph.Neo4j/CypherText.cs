using System.Collections.Concurrent;
using System.Reflection;

namespace OrgGraph.Neo4j;

/// <summary>The statements, as they stand in the folder Cypher: one file for each question. Where a question has shapes, its text has places such as <c>{{where}}</c>, filled with constant parts.</summary>
internal static class CypherText
{
    private static readonly ConcurrentDictionary<string, string> Texts = new();

    /// <summary>The text of a file, with its places filled.</summary>
    public static string Of(string file, params ReadOnlySpan<(string Place, string Part)> parts)
    {
        string text = Texts.GetOrAdd(file, Read);
        foreach (var (place, part) in parts) text = text.Replace($"{{{{{place}}}}}", part, StringComparison.Ordinal);
        return text;
    }

    /// <summary>Without the comments, which are for readers.</summary>
    private static string Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{file}.cypher") ?? throw new FileNotFoundException($"There is no statement '{file}'.");
        using var reader = new StreamReader(stream);
        return string.Join('\n', reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));
    }
}
