using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrgGraph.Browser.Tests.Diagrams;

/// <summary>A diagram is narrowed by kind of line, and a role, an organisation or a person stands out in it.</summary>
public sealed class FilterTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task A_kind_of_line_is_left_out_with_the_boxes_that_hang_on_it_alone()
    {
        await using var visit = await chromium.Open();
        var reader = await Open(visit, Reader.ReportingLines);
        int lines = await visit.Page.Locator(".diagram-line--oversees").CountAsync();
        Assert.True(lines > 0);
        await visit.Page.GetByLabel("Oversees").UncheckAsync();
        Assert.Equal(lines, await visit.Page.Locator(".diagram-line--oversees.is-hidden").CountAsync());
        Assert.Equal(0, await visit.Page.Locator(".diagram-line--solid.is-hidden").CountAsync());
        // Prevention is joined to its board by being overseen and by nothing else.
        await Expect(reader.Box("programme/prevention")).ToBeHiddenAsync();
        await Expect(reader.Box("board/london-health-board")).ToBeVisibleAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex("#without=oversees$"));
        await Expect(reader.Status).ToContainTextAsync(new Regex("Left out: Oversees. \\d+ of \\d+ boxes shown"));
        await visit.Page.GetByLabel("Oversees").CheckAsync();
        await Expect(reader.Box("programme/prevention")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Arrow_keys_pass_over_what_is_left_out()
    {
        await using var visit = await chromium.Open();
        var reader = await Open(visit, Reader.ReportingLines);
        await visit.Page.GetByLabel("Oversees").UncheckAsync();
        await reader.Box("board/london-prevention-board").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await reader.Box("board/london-workforce-board").FocusAsync();
        foreach (string key in (string[])["ArrowDown", "ArrowLeft", "ArrowUp", "ArrowRight"])
        {
            await visit.Page.Keyboard.PressAsync(key);
            await Expect(visit.Page.Locator("svg.diagram .diagram-box:focus:not(.is-hidden)")).ToHaveCountAsync(1);
        }
    }

    [Theory]
    [InlineData("Role", "Delivery lead", "role=delivery-lead")]
    [InlineData("Organisation", "Greater London Authority", "organisation=organisation/greater-london-authority")]
    public async Task A_role_or_an_organisation_stands_out(string label, string choice, string link)
    {
        await using var visit = await chromium.Open();
        var reader = await Open(visit, Reader.Programme);
        await visit.Page.GetByLabel(label, new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = choice });
        await Expect(visit.Page).ToHaveURLAsync(new Regex($"#{link}$"));
        string[] lit = await reader.Boxes(".is-lit"), pale = await reader.Boxes(".is-pale"), all = await reader.Boxes("");
        Assert.NotEmpty(lit);
        Assert.NotEmpty(pale);
        Assert.Equal(all, lit.Concat(pale).Order(StringComparer.Ordinal));
        string facet = link[..link.IndexOf('=', StringComparison.Ordinal)], id = link[(facet.Length + 1)..];
        string[] about = await visit.Page.EvaluateAsync<string[]>(
            "([facet, id]) => [...document.querySelectorAll('.diagram-line')].filter(line => (line.dataset[facet] ?? '').split(' ').includes(id)).map(line => line.dataset.from).sort()",
            new[] { facet, id });
        Assert.NotEmpty(about);
        Assert.All(about, box => Assert.Contains(box, lit));
        await Expect(reader.Status).ToContainTextAsync($"{choice}: {lit.Length} boxes stand out");
    }

    [Fact]
    public async Task One_person_stands_out_with_the_lines_of_the_boxes_that_are_about_them()
    {
        await using var visit = await chromium.Open();
        var reader = await Open(visit, Reader.ReportingLines);
        await visit.Page.GetByLabel("Highlight one person").SelectOptionAsync(new SelectOptionValue { Label = "Sadiq Khan" });
        string[] lit = await reader.Boxes(".is-lit");
        Assert.Contains("board/london-health-board", lit);
        Assert.Contains("board/london-health-and-care-strategic-partnership-board", lit);
        Assert.DoesNotContain("board/london-prevention-board", lit);
        string[] lines = await visit.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.diagram-line.is-lit')].flatMap(line => [line.dataset.from, line.dataset.to])");
        Assert.NotEmpty(lines);
        Assert.All(lines.Chunk(2), ends => Assert.Contains("board/london-health-board", ends));
    }

    [Fact]
    public async Task On_paper_stands_what_was_left_out()
    {
        await using var visit = await chromium.Open();
        var reader = await Open(visit, Reader.ReportingLines);
        await visit.Page.GetByLabel("Oversees").UncheckAsync();
        double[] whole = await reader.View();
        await reader.Button("Zoom in").ClickAsync();
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(visit.Page.Locator(".diagram-told")).ToContainTextAsync("Left out: Oversees");
        await Expect(visit.Page.Locator(".diagram-controls")).ToBeHiddenAsync();
        await Expect(visit.Page.Locator("[data-days]")).ToBeHiddenAsync();
        Assert.Equal(whole[2], (await reader.View())[2], 0);
    }

    [Theory]
    [InlineData("/diagrams/reporting-lines?asOf=2017-08-10", 273, 186)]
    [InlineData("/diagrams/accountability?of=programme/prevention&asOf=2017-08-10&colour=organisation", 186, 273)]
    [InlineData("/diagrams/path?of=person/amanda-coyle&to=person/sadiq-khan&asOf=2017-08-10", 273, 186)]
    public async Task On_paper_the_whole_stands_on_the_first_sheet_of_A4(string path, double wide, double high)
    {
        const double inMillimetres = 96 / 25.4;
        await using var visit = await chromium.Open((int)(wide * inMillimetres));
        await visit.Page.GotoAsync(path);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var reader = new Reader(visit.Page);
        double whole = await visit.Page.EvaluateAsync<double>("Number(document.querySelector('svg.diagram').getAttribute('width'))");
        Assert.Equal(whole, (await reader.View())[2], 1.0);
        var area = (await reader.Drawing.BoundingBoxAsync())!;
        Assert.True(area.X >= 0 && area.X + area.Width <= wide * inMillimetres && area.Y + area.Height <= high * inMillimetres, $"{area.X}, {area.Y}, {area.Width} × {area.Height}");
        Assert.Equal(wide < high, await visit.Page.Locator(".og-diagram--tall").CountAsync() == 1);
    }

    private static async Task<Reader> Open(Visit visit, string path)
    {
        await visit.Page.GotoAsync(path);
        var reader = new Reader(visit.Page);
        await reader.OpenFilters();
        return reader;
    }
}
