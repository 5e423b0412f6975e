using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Layout;

namespace OrgGraph.Viz.Scenes;

/// <summary>Letters in the place of labels for which there is no room beside their lines: one for each wording, in the order of the lines, explained below the drawing.</summary>
internal sealed class Lettered
{
    /// <summary>What takes most room.</summary>
    public const string Widest = "(w)";

    private const int Most = 26;

    private readonly Dictionary<string, string> letters = new(StringComparer.Ordinal);

    public Lettered(Diagram diagram, LayoutResult layout)
    {
        foreach (string label in diagram.Lines.Where((_, i) => layout.Links[i].IsShort).Select(line => line.Label!).Distinct(StringComparer.Ordinal).Take(Most))
            letters.Add(label, $"({(char)('a' + letters.Count)})");
    }

    /// <summary>What stands beside a line: its label, or the letter for it; null for nothing.</summary>
    public string? Beside(Line line, LinkPath path) => path.Label is null ? null : path.IsShort ? letters.GetValueOrDefault(line.Label!) : line.Label;

    /// <summary>What the letters stand for, in a sentence; null where there are none.</summary>
    public string? Key => letters.Count == 0 ? null : $"Beside lines: {string.Join("; ", letters.Select(pair => $"{pair.Value} {pair.Key}"))}.";
}
