using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrgGraph.Browser.Tests.Diagrams;

/// <summary>What was done can be undone and done again, and a link to it shows the same to somebody else.</summary>
public sealed class StepTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task Steps_of_view_and_filter_are_undone_and_done_again_by_button_and_by_keyboard()
    {
        await using var visit = await chromium.Open();
        var reader = await Open(visit);
        double[] whole = await reader.View();
        await Expect(reader.Button("Undo")).ToHaveAttributeAsync("aria-disabled", "true");
        await reader.OpenFilters();
        await visit.Page.GetByLabel("Oversees").UncheckAsync();
        await reader.Button("Zoom in").ClickAsync();
        await reader.Rest();
        double[] part = await reader.View();

        await reader.Button("Undo").ClickAsync();
        Assert.Equal(whole, await reader.View());
        await Expect(reader.Box("programme/prevention")).ToBeHiddenAsync();
        await reader.Ground.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Control+z");
        await Expect(reader.Box("programme/prevention")).ToBeVisibleAsync();
        await Expect(visit.Page.GetByLabel("Oversees")).ToBeCheckedAsync();
        await Expect(reader.Status).ToContainTextAsync("Undone");
        await Expect(reader.Button("Undo")).ToHaveAttributeAsync("aria-disabled", "true");

        await visit.Page.Keyboard.PressAsync("Control+y");
        await Expect(reader.Box("programme/prevention")).ToBeHiddenAsync();
        await reader.Button("Redo").ClickAsync();
        Assert.Equal(part, await reader.View());
        await Expect(reader.Button("Redo")).ToHaveAttributeAsync("aria-disabled", "true");
    }

    [Fact]
    public async Task The_browsers_own_Back_undoes_a_filter_and_Forward_does_it_again()
    {
        await using var visit = await chromium.Open();
        var reader = await Open(visit);
        await reader.OpenFilters();
        await visit.Page.GetByLabel("Oversees").UncheckAsync();
        await visit.Page.GetByLabel("Highlight one person").SelectOptionAsync(new SelectOptionValue { Label = "Sadiq Khan" });
        await visit.Page.GoBackAsync();
        await Expect(reader.Drawing).Not.ToHaveClassAsync(new Regex("has-highlight"));
        await Expect(reader.Box("programme/prevention")).ToBeHiddenAsync();
        await visit.Page.GoBackAsync();
        await Expect(reader.Box("programme/prevention")).ToBeVisibleAsync();
        await visit.Page.GoForwardAsync();
        await Expect(reader.Box("programme/prevention")).ToBeHiddenAsync();
        await Expect(reader.Button("Redo")).ToHaveAttributeAsync("aria-disabled", "false");
    }

    [Fact]
    public async Task Moving_about_leaves_the_browsers_history_alone()
    {
        await using var visit = await chromium.Open();
        var reader = await Open(visit);
        int entries = await visit.Page.EvaluateAsync<int>("history.length");
        await reader.ZoomIn();
        await reader.Button("Show all").ClickAsync();
        Assert.Equal(entries, await visit.Page.EvaluateAsync<int>("history.length"));
    }

    [Fact]
    public async Task Reset_takes_everything_back_in_one_step()
    {
        await using var visit = await chromium.Open();
        var reader = await Open(visit);
        double[] whole = await reader.View();
        await reader.OpenFilters();
        await visit.Page.GetByLabel("Oversees").UncheckAsync();
        await reader.ZoomIn();
        await reader.Button("Reset").ClickAsync();
        Assert.Equal(whole, await reader.View());
        await Expect(visit.Page).ToHaveURLAsync(new Regex("asOf=2017-08-10$"));
        await Expect(reader.Box("programme/prevention")).ToBeVisibleAsync();
        await reader.Button("Undo").ClickAsync();
        await Expect(reader.Box("programme/prevention")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_copied_link_shows_the_same_view_filters_person_and_box()
    {
        await using var visit = await chromium.Open();
        await visit.Page.Clock.InstallAsync();
        var reader = await Open(visit);
        await reader.OpenFilters();
        await visit.Page.GetByLabel("Proposed to report to").UncheckAsync();
        await visit.Page.GetByLabel("Highlight one person").SelectOptionAsync(new SelectOptionValue { Label = "Sadiq Khan" });
        await reader.Button("Zoom in").ClickAsync();
        await reader.Rest();
        await reader.Box("board/london-workforce-board").FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        await Expect(visit.Page).ToHaveURLAsync(new Regex("&box=board/london-health-and-care-strategic-partnership-board$"));
        await visit.Page.Clock.RunForAsync(5000);
        double[] view = await reader.View();

        await using var other = await chromium.Open();
        await other.Page.GotoAsync(visit.Page.Url);
        var second = new Reader(other.Page);
        // The link tells the view to a tenth of a point.
        Assert.All((await second.View()).Zip(view), pair => Assert.Equal(pair.Second, pair.First, 1.0));
        await Expect(other.Page.GetByLabel("Proposed to report to")).Not.ToBeCheckedAsync();
        await Expect(other.Page.GetByLabel("Highlight one person")).ToHaveValueAsync("person/sadiq-khan");
        await Expect(second.Box("board/london-health-and-care-strategic-partnership-board")).ToBeFocusedAsync();
        await Expect(second.Drawing).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("#at=x,y&without=nothing&person=person/nobody&box=\"]")]
    [InlineData("#at=1e9,-1e9,1e9")]
    [InlineData("#maincontent")]
    public async Task A_broken_link_still_shows_the_diagram(string fragment)
    {
        await using var visit = await chromium.Open();
        await visit.Page.GotoAsync(Reader.ReportingLines + fragment);
        var reader = new Reader(visit.Page);
        await Expect(reader.Button("Zoom in")).ToBeVisibleAsync();
        Assert.All(await reader.View(), number => Assert.True(double.IsFinite(number)));
        Assert.NotEmpty(await reader.Boxes(":not(.is-hidden)"));
    }

    private static async Task<Reader> Open(Visit visit)
    {
        await visit.Page.GotoAsync(Reader.ReportingLines);
        return new(visit.Page);
    }
}
