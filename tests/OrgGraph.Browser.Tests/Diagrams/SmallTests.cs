using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrgGraph.Browser.Tests.Diagrams;

/// <summary>A small picture beside other things has no more controls than it needs, and no diagram stands lost in a wide field.</summary>
public sealed class SmallTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Way = "from=person/amanda-coyle&to=person/sadiq-khan&asOf=2017-08-10";

    [Fact]
    public async Task A_picture_of_a_few_boxes_that_is_seen_whole_has_no_controls_and_leads_to_its_own_page()
    {
        await using var visit = await chromium.Open();
        await visit.Page.GotoAsync($"/path?{Way}");
        var reader = new Reader(visit.Page);
        await Expect(reader.Drawing).ToBeVisibleAsync();
        await Expect(reader.Button("Zoom in")).ToBeHiddenAsync();
        await Expect(visit.Page.Locator(".diagram-more")).ToBeHiddenAsync();
        await Expect(reader.Overview).ToBeHiddenAsync();
        await reader.Box("person/sadiq-khan").HoverAsync();
        await Expect(reader.Facts).ToContainTextAsync("Sadiq Khan");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Draw it on a page of its own, with downloads" }).ClickAsync();
        await Expect(reader.Button("Zoom in")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".diagram-more")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_picture_of_a_finding_has_controls_only_while_a_part_of_it_is_out_of_sight()
    {
        await using var visit = await chromium.Open();
        await visit.Page.GotoAsync("/findings/several-accountable-c43c7d3704f1f09f?asOf=2017-08-10");
        var reader = new Reader(visit.Page);
        await Expect(reader.Drawing).ToBeVisibleAsync();
        await Expect(reader.Button("Show all")).ToBeHiddenAsync();
        await reader.Ground.FocusAsync();
        await visit.Page.Keyboard.PressAsync("+");
        await Expect(reader.Button("Show all")).ToBeVisibleAsync();
        await reader.Button("Show all").ClickAsync();
        await Expect(reader.Button("Show all")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task The_field_of_a_narrow_diagram_is_as_wide_as_the_diagram_and_no_wider_than_the_page(int width)
    {
        await using var visit = await chromium.Open(width);
        await visit.Page.GotoAsync($"/diagrams/path?{Way.Replace("from=", "of=", StringComparison.Ordinal)}");
        var reader = new Reader(visit.Page);
        var field = (await visit.Page.Locator("[data-diagram]").BoundingBoxAsync())!;
        double whole = await visit.Page.EvaluateAsync<double>("Number(document.querySelector('svg.diagram').getAttribute('width'))");
        Assert.InRange(field.Width, Math.Min(whole, width - 40), Math.Min(whole + 24, width));
        Assert.True((await reader.Drawing.BoundingBoxAsync())!.Width / (await reader.View())[2] > 0.55, "It can be read.");
    }
}
