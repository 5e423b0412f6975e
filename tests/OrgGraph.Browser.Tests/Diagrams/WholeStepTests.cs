using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrgGraph.Browser.Tests.Diagrams;

/// <summary>Undo and redo go over pages too: another day, a part that is opened, another question of the same diagram. The browser's own Back does the same.</summary>
public sealed class WholeStepTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Lines = "/diagrams/reporting-lines?asOf=2017-08-10";

    [Fact]
    public async Task A_change_of_day_is_undone_with_what_was_done_before_and_done_again()
    {
        await using var visit = await chromium.Open();
        var reader = await Open(visit, Lines);
        await reader.OpenFilters();
        await visit.Page.GetByLabel("Oversees").UncheckAsync();
        await Turn(visit, "2016-06-01");
        await Expect(visit.Page.GetByLabel("Oversees")).Not.ToBeCheckedAsync();
        await reader.Button("Zoom in").ClickAsync();
        await reader.Rest();
        double[] part = await reader.View();

        await reader.Button("Undo").ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex("asOf=2016-06-01#without=oversees$"));
        await reader.Button("Undo").ClickAsync();
        await Shows(visit, "10 August 2017");
        await Expect(visit.Page).ToHaveURLAsync(new Regex("asOf=2017-08-10#without=oversees$"));
        await Expect(reader.Status).ToContainTextAsync("Undone");
        await Expect(reader.Button("Undo")).ToHaveAttributeAsync("aria-disabled", "false");
        await reader.Button("Undo").ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex("asOf=2017-08-10$"));
        await Expect(reader.Button("Undo")).ToHaveAttributeAsync("aria-disabled", "true");

        await reader.Button("Redo").ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex("#without=oversees$"));
        await reader.Button("Redo").ClickAsync();
        await Shows(visit, "1 June 2016");
        await Expect(reader.Status).ToContainTextAsync("Done again");
        await reader.Button("Redo").ClickAsync();
        Assert.All((await reader.View()).Zip(part), pair => Assert.Equal(pair.Second, pair.First, 1.0));
        await Expect(reader.Button("Redo")).ToHaveAttributeAsync("aria-disabled", "true");
    }

    [Fact]
    public async Task The_browsers_Back_and_Forward_and_Undo_and_Redo_go_the_same_way()
    {
        await using var visit = await chromium.Open();
        var reader = await Open(visit, Lines);
        await Turn(visit, "2016-06-01");
        await reader.OpenFilters();
        await visit.Page.GetByLabel("Oversees").UncheckAsync();
        await visit.Page.GoBackAsync();
        await Expect(visit.Page.GetByLabel("Oversees")).ToBeCheckedAsync();
        await visit.Page.GoBackAsync();
        await Shows(visit, "10 August 2017");
        await Expect(reader.Button("Undo")).ToHaveAttributeAsync("aria-disabled", "true");
        await reader.Button("Redo").ClickAsync();
        await Shows(visit, "1 June 2016");
        await visit.Page.GoForwardAsync();
        await Expect(visit.Page.GetByLabel("Oversees")).Not.ToBeCheckedAsync();
        await Expect(reader.Button("Redo")).ToHaveAttributeAsync("aria-disabled", "true");
        await reader.Button("Undo").ClickAsync();
        await Expect(visit.Page.GetByLabel("Oversees")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task What_was_opened_is_closed_by_undo_and_a_new_step_forgets_what_could_be_done_again()
    {
        await using var visit = await chromium.Open();
        var reader = await Open(visit, "/diagrams/surroundings?of=board/london-health-board&asOf=2017-08-10");
        int boxes = (await reader.Boxes("")).Length;
        await visit.Page.Locator(".outline-parts a").First.ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex("open="));
        Assert.True((await reader.Boxes("")).Length > boxes);
        await reader.Button("Undo").ClickAsync();
        await Expect(visit.Page).Not.ToHaveURLAsync(new Regex("open="));
        Assert.Equal(boxes, (await reader.Boxes("")).Length);
        await Expect(reader.Button("Redo")).ToHaveAttributeAsync("aria-disabled", "false");
        await reader.Button("Zoom in").ClickAsync();
        await reader.Rest();
        await Expect(reader.Button("Redo")).ToHaveAttributeAsync("aria-disabled", "true");
    }

    [Fact]
    public async Task Another_question_from_the_form_is_a_step_and_another_diagram_begins_anew()
    {
        await using var visit = await chromium.Open();
        var reader = await Open(visit, Lines);
        await reader.OpenAsked();
        await visit.Page.GetByLabel("Colour by").SelectOptionAsync("tier");
        await visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Draw" }).ClickAsync();
        await Expect(reader.Drawing).ToContainTextAsync("By tier:");
        await reader.Button("Undo").ClickAsync();
        await Expect(reader.Drawing).Not.ToContainTextAsync("By tier:");
        await reader.Button("Redo").ClickAsync();
        await Expect(reader.Drawing).ToContainTextAsync("By tier:");
        await visit.Page.GotoAsync("/diagrams/posts");
        await Expect(reader.Button("Undo")).ToHaveAttributeAsync("aria-disabled", "true");
        await visit.Page.GotoAsync(Lines);
        await Expect(reader.Button("Undo")).ToHaveAttributeAsync("aria-disabled", "true");
    }

    [Fact]
    public async Task Days_with_nothing_to_draw_are_passed_over()
    {
        await using var visit = await chromium.Open();
        var reader = await Open(visit, "/diagrams/surroundings?of=person/sadiq-khan&asOf=2017-12-20");
        foreach (string day in (string[])["1990", "1991", "2017"])
        {
            await visit.Page.GetByText("Change the date").ClickAsync();
            await visit.Page.GetByLabel("Year").FillAsync(day);
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show this date" }).ClickAsync();
            await Expect(visit.Page).ToHaveURLAsync(new Regex($"asOf={day}-12-20"));
            await Expect(reader.Drawing).ToHaveCountAsync(day == "2017" ? 1 : 0);
        }

        await reader.OpenAsked();
        await visit.Page.GetByLabel("Colour by").SelectOptionAsync("organisation");
        await visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Draw" }).ClickAsync();
        await Expect(reader.Drawing).ToContainTextAsync("By organisation:");
        await reader.Button("Undo").ClickAsync();
        await Expect(reader.Drawing).Not.ToContainTextAsync("By organisation:");
        await reader.Button("Undo").ClickAsync();
        await Expect(reader.Button("Undo")).ToHaveAttributeAsync("aria-disabled", "true");
        await Expect(reader.Drawing).ToHaveCountAsync(1);
        await reader.Button("Redo").ClickAsync();
        await Expect(reader.Button("Undo")).ToHaveAttributeAsync("aria-disabled", "false");
        await reader.Button("Redo").ClickAsync();
        await Expect(reader.Drawing).ToContainTextAsync("By organisation:");
    }

    [Fact]
    public async Task Reloading_keeps_the_steps()
    {
        await using var visit = await chromium.Open();
        var reader = await Open(visit, Lines);
        await Turn(visit, "2016-06-01");
        await visit.Page.ReloadAsync();
        await reader.Button("Undo").ClickAsync();
        await Shows(visit, "10 August 2017");
    }

    private static async Task Turn(Visit visit, string day)
    {
        await visit.Page.Locator($"[data-days] a[rel=prev][href*='{day}']").ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex($"asOf={day}"));
    }

    private static Task Shows(Visit visit, string day) => Expect(visit.Page.Locator("svg.diagram")).ToContainTextAsync($"As of {day}");

    private static async Task<Reader> Open(Visit visit, string path)
    {
        await visit.Page.GotoAsync(path);
        return new(visit.Page);
    }
}
