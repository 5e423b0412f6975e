using System.Net;
using AngleSharp.Dom;

namespace OrgGraph.Tests.Pages;

/// <summary>What holds of every page that can be reached by its links, on a day that is not the usual one.</summary>
public sealed class EveryPageTests(LondonPages pages) : IClassFixture<LondonPages>
{
    private static readonly string[] NotPages = ["/graphql", "/dist/", "/findings?handler="];

    [Fact]
    public async Task Every_page_that_links_lead_to_is_there_says_its_day_and_keeps_it_in_its_links()
    {
        var seen = new Dictionary<string, string>();
        var open = new Queue<string>(["/?asOf=2016-06-01"]);
        var titles = new Dictionary<string, string>();
        while (open.TryDequeue(out string? path))
        {
            if (!seen.TryAdd(path, path)) continue;
            var (status, page) = await pages.Host.Get(path);
            Assert.True(status == HttpStatusCode.OK, $"{path} answers {status}.");
            Assert.Contains("1 June 2016", page.QuerySelector(".og-day").Plain(), StringComparison.Ordinal);
            Check(path, page);
            string address = path.Split('?')[0];
            if (titles.TryAdd(page.Title!, address)) Assert.EndsWith("OrgGraph", page.Title, StringComparison.Ordinal);
            else Assert.True(titles[page.Title!] == address, $"{address} and {titles[page.Title!]} have one title: {page.Title}");
            foreach (string href in Hrefs(page).Where(href => href.StartsWith('/') && !NotPages.Any(other => href.StartsWith(other, StringComparison.Ordinal))))
            {
                // Two dates lead to the findings of either.
                if (address == "/compare" && href.Split("asOf=") is [_, var day] && path.Contains($"with={day}", StringComparison.Ordinal)) continue;
                Assert.True(href.Contains("asOf=2016-06-01", StringComparison.Ordinal) || LeadsToOtherDays(page, href), $"{path} loses its day in {href}.");
                // The orders of a list are many and alike, and so are the diagrams of single things; the lists themselves are what is walked.
                if (!href.Contains("sort=", StringComparison.Ordinal) && !IsDrawn(href) && href.Contains("asOf=2016-06-01", StringComparison.Ordinal)) open.Enqueue(href.Split('#')[0]);
            }
        }

        Assert.True(seen.Count > 170, $"Only {seen.Count} pages were found.");
    }

    [Fact]
    public async Task Every_page_has_the_reference_date_where_none_is_asked_for()
    {
        foreach (string path in (string[])["/", "/people", "/boards/london-health-board", "/board-load", "/accountability", "/reporting-lines", "/search?q=london", "/findings", "/findings/checks", "/cases", "/overlaps", "/path", "/compare", "/scenarios"])
        {
            var page = await pages.Host.Page(path);
            Assert.Contains("20 December 2017, the record’s reference date", page.QuerySelector(".og-day").Plain(), StringComparison.Ordinal);
            Assert.DoesNotContain(Hrefs(page), href => href.Contains("asOf", StringComparison.Ordinal) && !LeadsToOtherDays(page, href));
        }
    }

    /// <summary>Whether every link to an address stands where a page offers other days: by its own day, or in the list of the days on which its diagram changes.</summary>
    private static bool LeadsToOtherDays(IDocument page, string href) => page.QuerySelectorAll("a[href]").Where(link => link.GetAttribute("href") == href)
        .All(link => link.Closest(".og-day") is not null || link.Matches(".og-days a[rel=prev], .og-days a[rel=next], .og-days a[data-day]"));

    /// <summary>A diagram as a file, alone, or of one thing.</summary>
    private static bool IsDrawn(string href) => href.StartsWith("/embed/", StringComparison.Ordinal)
        || (href.StartsWith("/diagrams/", StringComparison.Ordinal) && (href.Split('?')[0].Contains('.', StringComparison.Ordinal) || href.Contains("of=", StringComparison.Ordinal)));

    private static IEnumerable<string> Hrefs(IDocument page) => page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!);

    private static void Check(string path, IDocument page)
    {
        Assert.True(page.QuerySelectorAll("h1").Length == 1, $"{path} has {page.QuerySelectorAll("h1").Length} main headings.");
        int[] levels = [.. page.QuerySelectorAll("main h1, main h2, main h3, main h4").Select(heading => heading.LocalName[1] - '0')];
        Assert.True(levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1), $"{path} skips a level of heading: {string.Join(' ', levels)}.");
        string[] addresses = [.. page.QuerySelectorAll("[src],link[href],form[action],image,use").SelectMany(e => new[] { e.GetAttribute("src"), e.GetAttribute("action"), e.LocalName == "link" ? e.GetAttribute("href") : null }).OfType<string>()];
        Assert.True(addresses.All(address => address.StartsWith('/')), $"{path} loads {addresses.FirstOrDefault(address => !address.StartsWith('/'))}.");
        Assert.True(Hrefs(page).All(href => href.StartsWith('/') || href.StartsWith('#')), $"{path} leads outside: {Hrefs(page).FirstOrDefault(href => !href.StartsWith('/') && !href.StartsWith('#'))}.");
        Assert.True(page.QuerySelectorAll("script:not([src]), style, [style], [onclick]").Length == 0, $"{path} has what the policy forbids.");
        Assert.All(page.QuerySelectorAll("table"), table => Assert.NotEmpty(table.QuerySelector("caption").Plain()));
        Assert.All(page.QuerySelectorAll("th"), head => Assert.True(head.HasAttribute("scope"), $"{path}: a table heading has no scope."));
        string[] ids = [.. page.QuerySelectorAll("[id]").Select(e => e.Id!)];
        Assert.True(ids.Length == ids.Distinct().Count(), $"{path} has an id twice: {ids.GroupBy(id => id).FirstOrDefault(group => group.Count() > 1)?.Key}.");
    }
}
