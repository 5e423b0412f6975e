using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrgGraph.Browser.Tests.Diagrams;

/// <summary>More of what belongs to a box is drawn on demand, and less again.</summary>
public sealed class OpeningTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Path = "/diagrams/surroundings?of=board/london-health-board&asOf=2017-08-10";
    private const string Partnership = "board/london-health-and-care-strategic-partnership-board";

    [Fact]
    public async Task From_what_is_said_of_a_box_its_reporting_lines_are_drawn_and_hidden_again()
    {
        await using var visit = await chromium.Open();
        var page = visit.Page;
        await page.GotoAsync(Path);
        var reader = new Reader(page);
        int boxes = (await reader.Boxes("")).Length;
        await reader.Box($"{Partnership}#report-to-it").HoverAsync();
        await reader.Facts.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Show \\d+ reporting lines$") }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex($"open={Uri.EscapeDataString(Partnership + ":reports")}"));
        Assert.True((await reader.Boxes("")).Length > boxes);
        await Expect(page.Locator("svg.diagram")).ToContainTextAsync("London Workforce Board");
        await reader.Box($"{Partnership}#report-to-it").HoverAsync();
        await reader.Facts.GetByRole(AriaRole.Link, new() { Name = "Hide reporting lines" }).ClickAsync();
        await Expect(page).Not.ToHaveURLAsync(new Regex("open="));
        Assert.Equal(boxes, (await reader.Boxes("")).Length);
    }

    [Fact]
    public async Task Without_scripts_the_outline_has_the_same_links()
    {
        await using var visit = await chromium.Open(scripts: false);
        var page = visit.Page;
        await page.GotoAsync(Path);
        await page.Locator(".outline-parts").GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Show \\d+ reporting lines$") }).First.ClickAsync();
        await Expect(page.Locator(".outline")).ToContainTextAsync("London Workforce Board reports to");
        await Expect(page.Locator(".outline-parts").GetByRole(AriaRole.Link, new() { Name = "Hide reporting lines" })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task What_is_no_part_is_refused_with_what_would_be_right()
    {
        await using var visit = await chromium.Open();
        await visit.Page.GotoAsync(Path + "&open=everything");
        await Expect(visit.Page.Locator(".nhsuk-error-summary")).ToContainTextAsync("Write one such as board/london-health-board:members");
    }
}
