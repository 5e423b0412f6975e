using Microsoft.Playwright;
using OrgGraph.TestKit;
using static Microsoft.Playwright.Assertions;

namespace OrgGraph.Browser.Tests.Diagrams;

/// <summary>A diagram is accessible in every state that a reader can bring it to.</summary>
public sealed class StateTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string Axe = File.ReadAllText(Repository.PathOf("node_modules", "axe-core", "axe.min.js"));

    /// <summary>The states, as links and what is done then.</summary>
    public static TheoryData<string, string, int> States => new(
        from width in (int[])[1280, 390]
        from state in (string[])["", "filters", "help", "#at=700,300,1.5", "#without=oversees,delivers", "#person=person/sadiq-khan", "#box=board/london-health-board", "undone"]
        select new TheoryDataRow<string, string, int>(state.StartsWith('#') ? state : "", state.StartsWith('#') ? "" : state, width));

    [Theory]
    [MemberData(nameof(States))]
    public async Task Axe_finds_nothing(string fragment, string act, int width)
    {
        await using var visit = await chromium.Open(width);
        var page = visit.Page;
        await page.GotoAsync(Reader.ReportingLines + fragment);
        var reader = new Reader(page);
        if (act == "filters") await reader.OpenFilters();
        if (act == "help") await page.Locator(".diagram-help summary").ClickAsync();
        if (fragment.Contains("box=", StringComparison.Ordinal)) await Expect(reader.Facts).ToBeVisibleAsync();
        if (act == "undone")
        {
            await reader.ZoomIn();
            await reader.Button("Undo").ClickAsync();
        }

        await page.EvaluateAsync(Axe);
        string[] found = await page.EvaluateAsync<string[]>("""
            async () => (await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })).violations
                .flatMap(violation => violation.nodes.map(node => `${violation.id}: ${node.target} ${node.failureSummary}`))
            """);
        Assert.Empty(found);
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Controls_are_large_enough_to_hit(int width)
    {
        await using var visit = await chromium.Open(width);
        await visit.Page.GotoAsync(Reader.ReportingLines + "#box=board/london-health-board");
        await visit.Page.GetByText("Filter and highlight").ClickAsync();
        string[] small = await visit.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('[data-diagram] :is(button, summary, select, input, .diagram-facts a), [data-days] :is(input, a, summary)')]
                .map(one => [one, one.getBoundingClientRect()]).filter(([, area]) => area.width > 0 && (area.width < 24 || area.height < 24))
                .map(([one, area]) => `${one.outerHTML.slice(0, 80)} ${area.width} × ${area.height}`)
            """);
        Assert.Empty(small);
    }

    [Fact]
    public async Task In_forced_colours_it_takes_the_readers_colours() => await SeenInForcedColours(Reader.ReportingLines, """
        const of = (selector, what) => getComputedStyle(document.querySelector(selector))[what]
        return [colour('Canvas'), of('a.diagram-box rect', 'fill'), colour('LinkText'), of('a.diagram-box text', 'fill'), colour('CanvasText'), of('.diagram-line path[fill=none]', 'stroke')]
        """);

    [Fact]
    public async Task In_forced_colours_letters_stand_in_tiles_that_can_be_seen() => await SeenInForcedColours("/diagrams/reporting-lines?colour=tier&asOf=2017-08-10", """
        const box = document.querySelector('[data-id="board/london-health-board"]'), tile = getComputedStyle(box.querySelectorAll('rect')[1]), letter = [...box.querySelectorAll('text')].at(-1)
        return ['A', letter.textContent, colour('Canvas'), tile.fill, colour('CanvasText'), tile.stroke, colour('LinkText'), getComputedStyle(letter).fill]
        """);

    [Fact]
    public async Task Nothing_moves_by_itself_for_those_who_do_not_want_that()
    {
        await using var visit = await chromium.Open(with: options => options.ReducedMotion = ReducedMotion.Reduce);
        await visit.Page.GotoAsync(Reader.ReportingLines);
        string[] moving = await visit.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('svg.diagram *')].filter(one => parseFloat(getComputedStyle(one).transitionDuration) > 0).map(one => one.outerHTML.slice(0, 80))");
        Assert.Empty(moving);
    }

    [Fact]
    public async Task Without_scripts_the_picture_its_links_and_its_words_are_there_and_no_control_is()
    {
        await using var visit = await chromium.Open(390, scripts: false);
        await visit.Page.GotoAsync(Reader.ReportingLines + "#without=oversees");
        await Expect(visit.Page.Locator("svg.diagram")).ToBeVisibleAsync();
        Assert.Equal(0, await visit.Page.Locator(".diagram-controls").CountAsync());
        Assert.True(await visit.Page.Locator("svg.diagram a.diagram-box[href]").CountAsync() > 10);
        Assert.True(await visit.Page.Locator("svg.diagram .diagram-line > title").CountAsync() > 5);
        await Expect(visit.Page.Locator(".outline")).ToContainTextAsync("oversees");
    }

    /// <summary>Asserts pairs of what should be and what is, which a script tells; it can ask for the reader's colours by name.</summary>
    private async Task SeenInForcedColours(string path, string pairs)
    {
        await using var visit = await chromium.Open(with: options => (options.ForcedColors, options.ColorScheme) = (ForcedColors.Active, ColorScheme.Dark));
        await visit.Page.GotoAsync(path);
        string[] seen = await visit.Page.EvaluateAsync<string[]>($$"""
            () => {
              const named = document.createElement('span')
              named.style.forcedColorAdjust = 'none'
              document.body.append(named)
              const colour = name => { named.style.color = name; return getComputedStyle(named).color }
              {{pairs}}
            }
            """);
        Assert.All(seen.Chunk(2), pair => Assert.Equal(pair[0], pair[1]));
    }
}
