using OrgGraph.TestKit;

namespace OrgGraph.Browser.Tests;

/// <summary>Every page meets the checks of axe for WCAG 2.2 A and AA, on a wide and on a narrow screen, with scripts and without, and nothing runs off its side.</summary>
public sealed class AccessibilityTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string Axe = File.ReadAllText(Repository.PathOf("node_modules", "axe-core", "axe.min.js"));

    /// <summary>One page of each sort, and those that look different on another day or with another question.</summary>
    public static TheoryData<string> Paths =>
    [
        "/", "/?asOf=2016-06-01", "/search", "/search?q=london", "/search?q=coile", "/search?q=zzzzzz", "/people", "/people?name=zzz", "/people?day=31&month=2&year=2017", "/boards", "/organisations", "/posts",
        "/programmes", "/commitments", "/agreements", "/places", "/sources", "/people/amanda-coyle", "/people/boris-johnson", "/people/david-slegg?asOf=2016-06-01", "/boards/london-health-board",
        "/boards/london-health-board?asOf=2016-01-10", "/organisations/nhs-improvement", "/posts/mayor-of-london", "/posts/ledu-director", "/programmes/workforce", "/programmes/prevention",
        "/programmes/health-and-care-integration-programme", "/commitments/a2-estates-delivery-unit", "/agreements/london-health-devolution-agreement", "/places/haringey", "/sources/hlp-spb-2017", "/board-load",
        "/board-load?minSeats=1&sort=name", "/accountability", "/accountability?show=shared", "/reporting-lines", "/diagrams", "/diagrams/reporting-lines?of=board/london-workforce-board",
        "/diagrams/surroundings", "/diagrams/surroundings?of=board", "/diagrams/surroundings?of=board/london-health-board", "/diagrams/path?of=person/amanda-coyle&to=board/london-health-board", "/diagrams/changes",
        "/diagrams/changes?from=2016-01-01", "/diagrams/reporting-lines?colour=organisation&asOf=2017-08-10", "/diagrams/surroundings?of=board/london-health-board&depth=2&colour=tier&asOf=2017-08-10",
        "/nothing-here",
        "/findings", "/findings?by=person&asOf=2017-08-10", "/findings?name=zzz", "/findings/checks", "/findings/several-accountable-c43c7d3704f1f09f", "/cases", "/overlaps", "/overlaps?min=many", "/overlaps/pair",
        "/overlaps/pair?a=london", "/overlaps/pair?a=board/london-health-board&b=board/london-workforce-board", "/path", "/path?from=london&to=zzzz", "/path?from=person/amanda-coyle&to=person/sadiq-khan", "/compare",
        "/compare?with=2015-12-20", "/compare?with=2015-13-20", "/scenarios", "/scenarios/what-if?s=scenario%20Test%0Afrom%202017-12-20%0Aleave%20person/amanda-coyle",
        "/scenarios/what-if?s=scenario%20Test%0Afrom%202017-12-20%0Aend%20member-of/nothing&at=board/london-health-board",
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public Task On_a_wide_screen(string path) => Check(path, 1280, scripts: true);

    [Theory]
    [MemberData(nameof(Paths))]
    public Task On_a_narrow_screen(string path) => Check(path, 390, scripts: true);

    [Theory]
    [MemberData(nameof(Paths))]
    public Task Without_scripts(string path) => Check(path, 390, scripts: false);

    private Task Check(string path, int width, bool scripts) => Check(chromium, path, width, scripts);

    /// <summary>Checks a page of a host.</summary>
    internal static async Task Check(Chromium chromium, string path, int width, bool scripts)
    {
        await using var visit = await chromium.Open(width);
        var page = visit.Page;
        // axe is a script itself, so the page's own are what is left out.
        if (!scripts) await page.RouteAsync("**/*.js", route => route.FulfillAsync(new() { ContentType = "text/javascript", Body = "" }));
        await page.GotoAsync(path);
        Assert.Equal(scripts, await page.EvaluateAsync<bool>("document.body.classList.contains('js-enabled')"));
        await page.EvaluateAsync("for (const details of document.querySelectorAll('details')) details.open = true");
        await page.EvaluateAsync(Axe);
        string[] found = await page.EvaluateAsync<string[]>("""
            async () => (await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })).violations
                .flatMap(violation => violation.nodes.map(node => `${violation.id}: ${node.target} ${node.failureSummary}`))
            """);
        Assert.Empty(found);
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }
}
