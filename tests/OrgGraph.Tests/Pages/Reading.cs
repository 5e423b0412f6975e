using AngleSharp.Dom;

namespace OrgGraph.Tests.Pages;

/// <summary>What a reader sees of a page.</summary>
internal static class Reading
{
    /// <summary>The text without needless white space.</summary>
    public static string Plain(this IElement? element) => string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The rows of the table under a heading, each as its cells; without the headings that a narrow screen repeats.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Table(this IDocument page, string caption)
    {
        var table = page.QuerySelectorAll("table").FirstOrDefault(t => t.QuerySelector("caption").Plain().StartsWith(caption, StringComparison.Ordinal));
        Assert.True(table is not null, $"There is no table '{caption}' but: {string.Join("; ", page.QuerySelectorAll("caption").Select(c => c.Plain()))}.");
        return [.. table.QuerySelectorAll("tbody tr").Select(row => (IReadOnlyList<string>)[.. row.QuerySelectorAll(".og-cell").Select(cell => cell.Plain())])];
    }

    /// <summary>The value of a row of the summary list.</summary>
    public static IElement Summary(this IDocument page, string key) =>
        page.QuerySelectorAll(".nhsuk-summary-list__row").Single(row => row.QuerySelector("dt").Plain() == key).QuerySelector("dd")!;

    /// <summary>The texts of an element's links to people's pages.</summary>
    public static IReadOnlyList<string> People(this IElement element) => [.. element.QuerySelectorAll("a[href^='/people/']").Select(link => link.Plain())];
}
