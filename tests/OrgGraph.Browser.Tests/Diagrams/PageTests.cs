using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrgGraph.Browser.Tests.Diagrams;

/// <summary>The page of reporting lines in use.</summary>
public sealed class PageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Path = "/reporting-lines?asOf=2017-08-10";

    [Theory]
    [InlineData("SVG", "svg", true)]
    [InlineData("PNG", "png", true)]
    [InlineData("SVG", "svg", false)]
    [InlineData("PNG", "png", false)]
    public async Task It_is_downloaded_with_scripts_and_without(string format, string ending, bool scripts)
    {
        await using var visit = await chromium.Open(scripts: scripts);
        var page = visit.Page;
        await page.GotoAsync(Path);
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = $"Download as {format}" }).ClickAsync());
        Assert.Equal($"reporting-lines-2017-08-10.{ending}", download.SuggestedFilename);
        Assert.True(new FileInfo(await download.PathAsync()).Length > 10_000);
    }

    [Fact]
    public async Task Without_scripts_it_can_be_read_and_followed()
    {
        await using var visit = await chromium.Open(scripts: false);
        var page = visit.Page;
        await page.GotoAsync(Path);
        await Expect(page.Locator("svg.diagram")).ToBeVisibleAsync();
        await page.Locator("svg.diagram [data-id='programme/workforce']").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Workforce");
    }

    [Theory]
    [InlineData("/reporting-lines", 1280, 1100)]
    [InlineData("/diagrams/surroundings?of=board/london-health-board", 1280, 1100)]
    [InlineData("/diagrams/changes?from=2016-06-01", 1280, 1100)]
    [InlineData("/diagrams/changes?from=2016-06-01", 390, 1100)]
    public async Task The_picture_begins_on_the_first_screen(string path, int width, int height)
    {
        await using var visit = await chromium.Open(width, with: options => options.ViewportSize!.Height = height);
        await visit.Page.GotoAsync(path);
        var reader = new Reader(visit.Page);
        Assert.InRange((await reader.Drawing.BoundingBoxAsync())!.Y, 0, height * 0.95);
        await reader.OpenAsked();
        var draw = visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Draw" });
        var button = (await draw.BoundingBoxAsync())!;
        Assert.InRange(button.Height, 0, 64);
        if (width < 900) return;
        var field = (await visit.Page.GetByLabel("Colour by").BoundingBoxAsync())!;
        Assert.True(Math.Abs(button.Y - field.Y) < 24, "The button stands beside the fields.");
    }

    [Fact]
    public async Task It_can_be_narrowed_to_one_board_without_scripts()
    {
        await using var visit = await chromium.Open(scripts: false);
        var page = visit.Page;
        await page.GotoAsync(Path);
        await new Reader(page).OpenAsked();
        await page.GetByLabel("Show what lies above and below").SelectOptionAsync(new SelectOptionValue { Label = "London Prevention Board" });
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Draw" }).ClickAsync();
        Assert.Equal(2, await page.Locator("svg.diagram .diagram-box").CountAsync());
    }
}
