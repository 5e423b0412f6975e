using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrgGraph.Browser.Tests.Diagrams;

/// <summary>The days on which something in a diagram changes are stepped through.</summary>
public sealed partial class DayTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly Regex Day = AsOf();

    [Fact]
    public async Task The_slider_goes_from_change_to_change_and_the_diagram_is_drawn_for_the_day()
    {
        await using var visit = await chromium.Open();
        await visit.Page.GotoAsync(Reader.ReportingLines);
        var slider = visit.Page.GetByRole(AriaRole.Slider, new() { Name = "Step through the days of change" });
        await Expect(slider).ToHaveAttributeAsync("aria-valuetext", new Regex("^10 August 2017: "));
        string? before = await visit.Page.Locator("[data-days] a[rel=prev]").GetAttributeAsync("href");
        await visit.Page.GetByText("Filter and highlight").ClickAsync();
        await visit.Page.GetByLabel("Delivers").UncheckAsync();
        await slider.FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowLeft");
        await Expect(visit.Page).ToHaveURLAsync(new Regex($"asOf={Day.Match(before!).Value}#without=delivers$"));
        await Expect(slider).ToBeFocusedAsync();
        await Expect(visit.Page.GetByLabel("Delivers")).Not.ToBeCheckedAsync();
        await Expect(visit.Page.Locator("svg.diagram")).ToContainTextAsync("As of 1 June 2016");
        await visit.Page.GoBackAsync();
        await Expect(visit.Page.Locator("svg.diagram")).ToContainTextAsync("As of 10 August 2017");
    }

    [Fact]
    public async Task Several_presses_turn_the_page_once()
    {
        await using var visit = await chromium.Open();
        await visit.Page.GotoAsync("/boards/london-health-board?asOf=2017-08-10");
        int pages = 0;
        visit.Page.DOMContentLoaded += (_, _) => pages++;
        var slider = visit.Page.GetByRole(AriaRole.Slider);
        await slider.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Home");
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        string first = await visit.Page.Locator("[data-days] a[data-day]").Nth(1).GetAttributeAsync("data-day") ?? "";
        await Expect(visit.Page).ToHaveURLAsync(new Regex($"asOf={first}$"));
        Assert.Equal(1, pages);
    }

    [Fact]
    public async Task Without_scripts_the_days_are_links_with_what_changes_on_them()
    {
        await using var visit = await chromium.Open(scripts: false);
        await visit.Page.GotoAsync("/boards/london-health-board?asOf=2017-08-10");
        var days = visit.Page.Locator("[data-days]");
        await days.Locator("summary").ClickAsync();
        await Expect(days.Locator("[aria-current=date]")).ToHaveTextAsync("10 August 2017");
        await Expect(days).ToContainTextAsync("Sadiq Khan is chair of London Health Board");
        var link = days.Locator("a[rel=prev]");
        string day = Day.Match((await link.GetAttributeAsync("href"))!).Value;
        await link.ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex($"asOf={day}$"));
        await Expect(days.Locator("[aria-current=date]")).ToHaveAttributeAsync("data-day", day);
    }

    [GeneratedRegex("\\d{4}-\\d\\d-\\d\\d")]
    private static partial Regex AsOf();
}
