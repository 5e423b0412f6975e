using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrgGraph.Browser.Tests;

/// <summary>What people come to do, done as they do it.</summary>
public sealed class JourneyTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task From_a_search_to_a_person_to_a_programme_to_its_board()
    {
        await using var visit = await chromium.Open();
        var page = visit.Page;
        await page.GotoAsync("/?asOf=2017-08-10");
        await page.GetByLabel("Find a person, a board or anything else by name").FillAsync("coyle");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Amanda Coyle" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Amanda Coyle");
        await page.GetByRole(AriaRole.Table, new() { Name = "Responsibilities" }).GetByRole(AriaRole.Link, new() { Name = "Prevention" }).ClickAsync();
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "London Prevention Board" }).First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/boards/london-prevention-board\\?asOf=2017-08-10$"));
        await Expect(page.GetByText("This page answers for 10 August 2017")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Another_date_has_another_chair_with_scripts_and_without(bool scripts)
    {
        await using var visit = await chromium.Open(390, scripts);
        var page = visit.Page;
        await page.GotoAsync("/boards/london-health-board");
        var chair = page.Locator(".nhsuk-summary-list__row", new() { HasText = "Chair" }).First;
        await Expect(chair).ToContainTextAsync("Sadiq Khan");
        await page.GetByText("Change the date").ClickAsync();
        await page.GetByLabel("Day", new() { Exact = true }).FillAsync("20");
        await page.GetByLabel("Month").FillAsync("12");
        await page.GetByLabel("Year").FillAsync("2015");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show this date" }).ClickAsync();
        await Expect(chair).ToContainTextAsync("Boris Johnson");
        await page.GetByText("Change the date").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Go back to the record’s reference date" }).ClickAsync();
        await Expect(chair).ToContainTextAsync("Sadiq Khan");
    }

    [Fact]
    public async Task A_wrong_date_puts_the_focus_on_what_is_wrong_and_a_link_leads_to_the_field()
    {
        await using var visit = await chromium.Open();
        var page = visit.Page;
        await page.GotoAsync("/people?day=31&month=2&year=2017");
        await Expect(page.Locator(".nhsuk-error-summary")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Date must be a real date" }).ClickAsync();
        await Expect(page.GetByLabel("Day", new() { Exact = true })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_skip_link_is_first_and_leads_to_the_content()
    {
        await using var visit = await chromium.Open();
        var page = visit.Page;
        await page.GotoAsync("/people");
        await page.Keyboard.PressAsync("Tab");
        var skip = page.GetByRole(AriaRole.Link, new() { Name = "Skip to main content" });
        await Expect(skip).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("main")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_source_is_shown_on_demand_by_keyboard_and_leads_on(bool scripts)
    {
        await using var visit = await chromium.Open(scripts: scripts);
        var page = visit.Page;
        await page.GotoAsync("/programmes/workforce");
        var note = page.Locator("details.og-source").First;
        await Expect(note.Locator("li")).ToBeHiddenAsync();
        await note.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(note.Locator("li")).ToContainTextAsync("D. Workforce, Governance");
        await note.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Devolution workstreams");
    }

    [Fact]
    public async Task On_paper_the_sources_are_shown_and_the_controls_are_not()
    {
        await using var visit = await chromium.Open();
        var page = visit.Page;
        await page.GotoAsync("/programmes/workforce?asOf=2017-08-10");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        await Expect(page.Locator("details.og-source li").First).ToBeVisibleAsync();
        await Expect(page.Locator(".nhsuk-header__navigation")).ToBeHiddenAsync();
        await Expect(page.Locator(".nhsuk-header__search")).ToBeHiddenAsync();
        await Expect(page.Locator(".og-day details")).ToBeHiddenAsync();
        await Expect(page.Locator(".og-print-only")).ToContainTextAsync("/programmes/workforce?asOf=2017-08-10, as of 10 August 2017");
        Assert.StartsWith("%PDF", System.Text.Encoding.ASCII.GetString((await page.PdfAsync(new() { Format = "A4" }))[..4]), StringComparison.Ordinal);
    }
}
