using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrgGraph.Browser.Tests.Diagrams;

/// <summary>What is known of a box or a line is shown to those who point at it, walk to it or tap it.</summary>
public sealed partial class FactsTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Board = "board/london-health-board";

    [Fact]
    public async Task A_pointer_over_a_box_reads_role_dates_and_source_can_go_there_and_Escape_closes_it()
    {
        await using var visit = await chromium.Open();
        await visit.Page.Clock.InstallAsync();
        var reader = await Open(visit, "/boards/london-health-board?asOf=2017-08-10");
        await reader.Box("person/sadiq-khan#members").HoverAsync();
        await Expect(reader.Facts).ToBeVisibleAsync();
        await Expect(reader.Facts).ToContainTextAsync("Sadiq Khan");
        await Expect(reader.Facts).ToContainTextAsync("chair of London Health Board");
        await Expect(reader.Facts).ToContainTextAsync(Dated());
        await Expect(reader.Facts).ToContainTextAsync("Source: ");
        await Expect(reader.Drawing).ToHaveClassAsync(new Regex("has-highlight"));
        // The browser would show the same a second time.
        Assert.Equal(0, await visit.Page.Locator("svg.diagram .diagram-box > title").CountAsync());
        await reader.Facts.HoverAsync();
        await visit.Page.Clock.RunForAsync(5000);
        await Expect(reader.Facts).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(reader.Facts).ToBeHiddenAsync();
        await Expect(reader.Drawing).Not.ToHaveClassAsync(new Regex("has-highlight"));
    }

    [Fact]
    public async Task A_pointer_over_a_line_reads_what_it_says()
    {
        await using var visit = await chromium.Open();
        var reader = await Open(visit, Reader.ReportingLines);
        await visit.Page.Locator(".diagram-line--oversees path").First.HoverAsync(new() { Force = true });
        await Expect(reader.Facts).ToContainTextAsync("oversees");
        await Expect(reader.Facts).ToContainTextAsync("Source: ");
    }

    [Fact]
    public async Task A_box_in_focus_is_described_and_Tab_leads_on_to_what_can_be_done_with_it()
    {
        await using var visit = await chromium.Open();
        var reader = await Open(visit, Reader.ReportingLines);
        await reader.Ground.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        var box = visit.Page.Locator("svg.diagram .diagram-box:focus");
        await Expect(reader.Facts).ToBeVisibleAsync();
        Assert.Equal(await reader.Facts.GetAttributeAsync("id"), await box.GetAttributeAsync("aria-describedby"));
        await visit.Page.Keyboard.PressAsync("Tab");
        await Expect(reader.Facts.GetByRole(AriaRole.Link, new() { Name = "Open its page" })).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(reader.Facts).ToBeHiddenAsync();
        await Expect(box).ToHaveCountAsync(1);
        await visit.Page.Keyboard.PressAsync("Tab");
        await Expect(reader.Ground.Locator(":focus")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_tap_shows_it_and_a_second_tap_opens_the_page()
    {
        await using var visit = await chromium.Open(390, with: options => options.HasTouch = true);
        var reader = await Open(visit, Reader.ReportingLines);
        await reader.Box(Board).TapAsync();
        await Expect(reader.Facts).ToContainTextAsync("London Health Board");
        Assert.Contains("/reporting-lines", visit.Page.Url, StringComparison.Ordinal);
        Assert.False(await Cover(reader), "It does not lie on the box that it is about.");
        await reader.Box(Board).TapAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex("/boards/london-health-board\\?asOf=2017-08-10$"));
    }

    [Fact]
    public async Task From_a_box_one_person_can_be_picked_out()
    {
        await using var visit = await chromium.Open();
        var reader = await Open(visit, Reader.ReportingLines);
        await reader.Box(Board).HoverAsync();
        await reader.Facts.GetByRole(AriaRole.Button, new() { Name = "Highlight Sadiq Khan" }).ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex("#person=person/sadiq-khan$"));
        Assert.Contains(Board, await reader.Boxes(".is-lit"));
        Assert.Contains("programme/workforce", await reader.Boxes(".is-pale"));
    }

    private static async Task<bool> Cover(Reader reader)
    {
        var (panel, box) = ((await reader.Facts.BoundingBoxAsync())!, (await reader.Box(Board).BoundingBoxAsync())!);
        return panel.Y < box.Y + box.Height && box.Y < panel.Y + panel.Height;
    }

    private static async Task<Reader> Open(Visit visit, string path)
    {
        await visit.Page.GotoAsync(path);
        return new(visit.Page);
    }

    [GeneratedRegex("(Since|From) [^.]*20\\d\\d")]
    private static partial Regex Dated();
}
