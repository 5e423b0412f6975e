using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrgGraph.Browser.Tests;

/// <summary>What a governance lead comes to do with findings, done as they do it, on the demonstration dataset.</summary>
public sealed class FindingsJourneyTests(DemonstrationChromium chromium) : IClassFixture<DemonstrationChromium>
{
    [Theory]
    [InlineData("/overlaps", 1280)]
    [InlineData("/overlaps", 390)]
    [InlineData("/overlaps/pair?a=board/mental-health-board&b=board/urgent-care-board", 1280)]
    [InlineData("/overlaps/pair?a=board/mental-health-board&b=board/urgent-care-board", 390)]
    [InlineData("/findings?certainty=possibly", 1280)]
    [InlineData("/compare?with=2024-03-31", 390)]
    [InlineData("/path?from=person/amara-fazackerley&to=person/oriel-petrov", 390)]
    public Task Pages_with_much_on_them_meet_the_checks_of_axe(string path, int width) => AccessibilityTests.Check(chromium, path, width, scripts: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_finding_is_accepted_until_a_date_and_stands_among_the_cases(bool scripts)
    {
        await using var visit = await chromium.Open(scripts: scripts);
        var page = visit.Page;
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = scripts ? "On too many boards" : "Nobody accountable" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = scripts ? "Amara Fazackerley" : "Carers Together" }).First.ClickAsync();
        await Expect(page.GetByText("Nobody has taken this up yet.")).ToBeVisibleAsync();
        var reason = page.GetByLabel("Why it is accepted");
        if (scripts) await Expect(reason).ToBeHiddenAsync();
        await page.GetByLabel("Accept: it is as it should be").CheckAsync();
        await Expect(reason).ToBeVisibleAsync();
        await reason.FillAsync("Agreed until the boards are merged.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        if (scripts) await Expect(page.Locator(".nhsuk-error-summary")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Enter when to look at it again" }).ClickAsync();
        await Expect(page.Locator("#review-day")).ToBeFocusedAsync();
        await page.Locator("#review-day").FillAsync("1");
        await page.Locator("#review-month").FillAsync("April");
        await page.Locator("#review-year").FillAsync("2098");
        await page.GetByLabel("Your name").FillAsync("Ann Bell");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.GetByText("Saved: Ann Bell accepted it until 1 April 2098.")).ToBeVisibleAsync();
        await Expect(page.Locator(".og-history")).ToContainTextAsync("Agreed until the boards are merged.");
        await page.GotoAsync("/cases?state=accepted");
        await Expect(page.GetByRole(AriaRole.Row, new() { Name = scripts ? "On too many boards: Amara Fazackerley" : "Nobody accountable: Carers Together" })).ToContainTextAsync("1 April 2098");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_scenario_is_built_and_taken_back(bool scripts)
    {
        await using var visit = await chromium.Open(scripts: scripts);
        var page = visit.Page;
        await page.GotoAsync("/scenarios");
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Fewer boards");
        await page.GetByRole(AriaRole.Button, new() { Name = "Begin" }).ClickAsync();
        await page.GetByLabel("Somebody leaves").CheckAsync();
        await page.Locator("#leaver").FillAsync("fazackerley");
        await page.GetByRole(AriaRole.Button, new() { Name = "Suppose it" }).ClickAsync();
        await Expect(page.Locator(".og-moves")).ToContainTextAsync("Amara Fazackerley leaves");
        await Expect(page.Locator("#gone + .og-hits")).ToContainTextAsync("On too many boards: Amara Fazackerley");
        string link = page.Url;
        await page.GetByRole(AriaRole.Button, new() { Name = "Take back Amara Fazackerley leaves" }).ClickAsync();
        await Expect(page.GetByText("Nothing yet. Suppose something below.")).ToBeVisibleAsync();
        await page.GotoAsync(link);
        await Expect(page.Locator(".og-moves")).ToContainTextAsync("Amara Fazackerley leaves");
    }

    [Fact]
    public async Task The_matrix_is_used_by_keyboard()
    {
        await using var visit = await chromium.Open();
        var page = visit.Page;
        await page.GotoAsync("/overlaps");
        await page.GetByRole(AriaRole.Region, new() { Name = "Matrix of boards, scrolls sideways" }).FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Rowheader).GetByRole(AriaRole.Link, new() { Name = "Ambulance Service Audit Committee", Exact = true })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Ambulance Service Audit Committee and Ambulance Service Board: 3", Exact = true })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Ambulance Service Audit Committee and Ambulance Service Board");
        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "People on both boards" }).GetByRole(AriaRole.Row)).ToHaveCountAsync(4);
    }

    [Fact]
    public async Task A_finding_on_paper_shows_its_sources_and_leaves_its_forms_out()
    {
        await using var visit = await chromium.Open();
        var page = visit.Page;
        await page.GotoAsync("/findings?check=over-boarded");
        await page.Locator(".og-finding a").First.ClickAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        await Expect(page.Locator("details.og-source li").First).ToBeVisibleAsync();
        await Expect(page.Locator(".og-form")).ToBeHiddenAsync();
    }
}
