namespace OrgGraph.Tests.Diagrams;

/// <summary>One diagram of each kind that the London record has something to show for, as links say it.</summary>
internal static class AskedDiagrams
{
    private const string Day = "2017-08-10";

    public static IReadOnlyList<string> All { get; } =
    [
        "reporting-lines", "surroundings?of=board/london-health-board", "path?of=person/amanda-coyle&to=board/london-health-board", "changes?from=2016-01-01",
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
