namespace OrgGraph.Tests.Diagrams;

/// <summary>One diagram of each kind that as links ask for it, in the demonstration dataset.</summary>
internal static class AskedDiagrams
{
    /// <summary>The day that they are asked for.</summary>
    public const string Day = "2024-10-01";

    public static IReadOnlyList<string> All { get; } =
    [
        "reporting-lines", "surroundings?of=board/wessmere-icb", "surroundings?of=board/wessmere-icb&depth=2", "posts", "accountability", "accountability?of=programme/urgent-care", "overlaps?minShared=2",
        "path?of=person/elspeth-tattersall&to=programme/urgent-care", "changes?from=2023-06-01",
        "overlaps?minShared=3&colour=organisation", "posts?colour=tier",
    ];

    /// <summary>The address of its page.</summary>
    public static string Page(string diagram) => $"/diagrams/{Dated(diagram)}";

    /// <summary>The address of the page that shows it alone.</summary>
    public static string Embed(string diagram) => $"/embed/{Dated(diagram)}";

    /// <summary>The address of a file.</summary>
    public static string File(string diagram, string ending)
    {
        string[] parts = diagram.Split('?', 2);
        return $"/diagrams/{Dated($"{parts[0]}.{ending}{(parts.Length > 1 ? "?" + parts[1] : "")}")}";
    }

    private static string Dated(string diagram) => $"{diagram}{(diagram.Contains('?', StringComparison.Ordinal) ? '&' : '?')}asOf={Day}";
}
