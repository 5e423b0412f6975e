using System.Net;
using OrgGraph.Api.Diagrams;
using OrgGraph.Api.Diagrams.Files;
using OrgGraph.TestKit.Data;
using OrgGraph.Tests.Pages;

namespace OrgGraph.Tests.Diagrams;

/// <summary>The pages of diagrams: what they offer, and what they say when they cannot draw.</summary>
public sealed class DiagramPageTests(LondonPages pages, WessmerePages wessmere) : IClassFixture<LondonPages>, IClassFixture<WessmerePages>
{
    public static TheoryData<string> Diagrams => [.. AskedDiagrams.All];

    [Theory]
    [MemberData(nameof(Diagrams))]
    public async Task It_is_drawn_and_stands_in_words_and_every_file_that_it_offers_is_there(string diagram)
    {
        var page = await wessmere.Host.Page(AskedDiagrams.Page(diagram));
        Assert.NotNull(page.QuerySelector(".og-diagram svg.diagram"));
        Assert.NotEmpty(page.QuerySelectorAll(".outline li"));
        Assert.Contains("Sources:", page.QuerySelector(".outline").Plain(), StringComparison.Ordinal);
        string[] files = [.. page.QuerySelectorAll("a[download]").Select(link => link.GetAttribute("href")!)];
        Assert.Equal(DiagramFormats.All.Count + 1, files.Length);
        Assert.All(files, file => Assert.Contains($"asOf={AskedDiagrams.Day}", file, StringComparison.Ordinal));
        foreach (string file in files)
        {
            using var response = await wessmere.Host.Client.GetAsync(new Uri(file, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
            Assert.True(response.IsSuccessStatusCode, file);
        }
    }

    [Fact]
    public async Task The_index_leads_to_every_kind_and_every_page_to_the_index()
    {
        var page = await pages.Host.Page("/diagrams");
        Assert.Equal(
            Words.All<DiagramKind>().Select(word => $"/diagrams/{word}"),
            page.QuerySelectorAll("main a[href^='/diagrams/']").Select(link => link.GetAttribute("href")));
        Assert.NotNull((await pages.Host.Page("/")).QuerySelector("nav a[href='/diagrams']"));
    }

    [Fact]
    public async Task A_page_without_what_it_needs_asks_for_it_and_is_not_told_off()
    {
        var page = await pages.Host.Page("/diagrams/surroundings");
        Assert.NotNull(page.QuerySelector(".og-filters input[name=of]"));
        Assert.Null(page.QuerySelector(".nhsuk-error-summary, .og-diagram"));
        var (status, empty) = await pages.Host.Get("/diagrams/surroundings?of=");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("needs 'of'", empty.QuerySelector(".nhsuk-error-summary").Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_is_as_good_as_an_id_where_it_is_certain()
    {
        var page = await pages.Host.Page("/diagrams/surroundings?of=London+Health+Board");
        Assert.NotNull(page.QuerySelector("svg.diagram a[data-id='board/london-health-board']"));
        Assert.Equal("board/london-health-board", page.QuerySelector(".og-filters input[name=of]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_name_of_several_is_answered_with_those_to_choose_from()
    {
        var (status, page) = await pages.Host.Get("/diagrams/surroundings?of=board&asOf=2017-08-10");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        string[] choices = [.. page.QuerySelectorAll("section[aria-labelledby=candidates] a").Select(link => link.GetAttribute("href")!)];
        Assert.True(choices.Length > 2);
        Assert.All(choices, choice => Assert.Contains("asOf=2017-08-10", choice, StringComparison.Ordinal));
        Assert.NotNull((await pages.Host.Page(choices[0])).QuerySelector("svg.diagram"));
    }

    [Theory]
    [InlineData("/diagrams/surroundings?of=zzzzzz", HttpStatusCode.NotFound, "called anything like 'zzzzzz'")]
    [InlineData("/diagrams/surroundings?of=board/nowhere", HttpStatusCode.NotFound, "'of' names board/nowhere, which is not there.")]
    [InlineData("/reporting-lines?focus=person/amanda-coyle", HttpStatusCode.BadRequest, "person/amanda-coyle cannot be 'of' of this diagram")]
    [InlineData("/diagrams/changes?from=soon", HttpStatusCode.BadRequest, "'from': The date in the link must be written like 2017-08-10.")]
    [InlineData("/diagrams/changes?from=2018-06-01", HttpStatusCode.BadRequest, "'from' (2018-06-01) must be before 'until' (2017-12-20).")]
    public async Task What_is_wrong_stands_at_the_top_and_the_form_stays(string path, HttpStatusCode status, string message)
    {
        var (answered, page) = await pages.Host.Get(path);
        Assert.Equal(status, answered);
        Assert.Contains(message, page.QuerySelector(".nhsuk-error-summary").Plain(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("form.og-filters button"));
        Assert.NotNull(page.GetElementById(page.QuerySelector(".nhsuk-error-summary a")!.GetAttribute("href")![1..]));
    }

    public static TheoryData<string, string> Narrowed => new()
    {
        { "reporting-lines", "line person role" },
        { "surroundings?of=board/wessmere-icb", "line organisation person role" },
        { "surroundings?of=board/wessmere-icb&depth=2", "line person role" },
        { "posts", "line organisation person role" },
        { "accountability", "line person role" },
        { "accountability?of=programme/urgent-care", "line organisation person role" },
        { "overlaps?minShared=2", "line organisation person role" },
        { "path?of=person/elspeth-tattersall&to=programme/urgent-care", "line organisation person role" },
        { "changes?from=2023-06-01", "line person role" },
    };

    [Theory]
    [MemberData(nameof(Narrowed))]
    public async Task It_can_be_narrowed_by_lines_roles_organisations_and_people_that_occur_in_it(string diagram, string facets)
    {
        var page = await wessmere.Host.Page(AskedDiagrams.Page(diagram));
        var terms = System.Text.Json.JsonDocument.Parse(page.QuerySelector("svg.diagram metadata")!.TextContent).RootElement;
        Assert.Equal(facets, string.Join(' ', terms.EnumerateObject().Select(facet => facet.Name).Order(StringComparer.Ordinal)));
        foreach (var facet in terms.EnumerateObject())
        {
            foreach (var term in facet.Value.EnumerateObject())
            {
                string about = facet.Name == "line" ? $".diagram-line--{term.Name}" : $"[data-{facet.Name}~='{term.Name}']";
                Assert.True(page.QuerySelector($"svg.diagram {about}") is not null, $"Nothing is about {facet.Name} {term.Name}.");
            }
        }
    }

    [Theory]
    [InlineData("reporting-lines.svg?asOf=1900-01-01", "No source is older than 1 December 2015: for this day the record can only say what may already have been so.")]
    [InlineData("reporting-lines.txt?asOf=2015-11-30", "No source is older than 1 December 2015: for this day the record can only say what may already have been so.")]
    [InlineData("reporting-lines.json?asOf=2020-01-01", "No source is newer than 20 December 2017: for this day the record repeats what was so then.")]
    [InlineData("changes.txt?from=1950-01-01", "No source is older than 1 December 2015: for 1 January 1950 the record can only say what may already have been so.")]
    [InlineData("reporting-lines.txt?asOf=2015-12-01", null)]
    [InlineData("reporting-lines.txt", null)]
    public async Task A_drawing_of_a_day_for_which_no_source_speaks_says_so(string path, string? note)
    {
        string text = await pages.Host.Client.GetStringAsync(new Uri($"/diagrams/{path}", UriKind.Relative), TestContext.Current.CancellationToken);
        // In a drawing the note is broken into lines.
        string said = string.Join(' ', System.Text.RegularExpressions.Regex.Replace(text, "<[^>]*>", " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (note is null) Assert.DoesNotContain("No source is", said, StringComparison.Ordinal);
        else Assert.Contains(note, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_colours_are_chosen_in_its_form_and_stay_in_its_links()
    {
        var page = await wessmere.Host.Page(AskedDiagrams.Page("overlaps?minShared=3&colour=organisation"));
        Assert.Equal("organisation", page.QuerySelector("select[name=colour] option[selected]")!.GetAttribute("value"));
        Assert.Equal("3", page.QuerySelector("select[name=minShared] option[selected]")!.GetAttribute("value"));
        Assert.All(page.QuerySelectorAll("a[download]"), link => Assert.Contains("colour=organisation", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Contains("By organisation:", page.QuerySelector("svg.diagram").Plain(), StringComparison.Ordinal);
        Assert.Contains("Colours by organisation: A is ", page.QuerySelector(".outline").Plain(), StringComparison.Ordinal);
        var (status, wrong) = await wessmere.Host.Get("/diagrams/overlaps?colour=blue");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("'colour' cannot be 'blue'. It is organisation or tier.", wrong.QuerySelector(".nhsuk-error-summary").Plain(), StringComparison.Ordinal);
        Assert.NotNull(wrong.QuerySelector("select[name=colour]"));
    }

    [Theory]
    [InlineData("/reporting-lines")]
    [InlineData("/reporting-lines?focus=board/london-workforce-board")]
    public async Task The_first_address_of_reporting_lines_still_leads_there(string path)
    {
        var page = await pages.Host.Page(path);
        Assert.Equal(path.Contains("focus", StringComparison.Ordinal), page.QuerySelector("option[value='board/london-workforce-board']")!.HasAttribute("selected"));
        Assert.NotNull(page.QuerySelector("svg.diagram"));
    }

    [Fact]
    public async Task The_page_of_a_board_leads_to_its_diagrams()
    {
        var page = await pages.Host.Page("/boards/london-health-board?asOf=2017-08-10");
        string[] hrefs = [.. page.QuerySelectorAll("main a[href^='/diagrams/']").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!))];
        Assert.Contains("/diagrams/reporting-lines?of=board/london-health-board&asOf=2017-08-10", hrefs);
        Assert.Contains("/diagrams/surroundings?of=board/london-health-board&asOf=2017-08-10", hrefs);
    }

    [Fact]
    public async Task An_empty_record_has_nothing_to_draw_and_says_so()
    {
        using var invented = await InventedStore.With(new TestData(), new Dataset { Title = "Nothing yet", ReferenceDate = new(2020, 1, 1) });
        await using var host = await RunningHost.With(invented.Store);
        Assert.Contains("No reporting lines are recorded on 1 January 2020.", (await host.Page("/diagrams/reporting-lines")).Body.Plain(), StringComparison.Ordinal);
        Assert.Contains("No reporting lines are recorded on 1 January 2020.", (await host.Page("/embed/reporting-lines")).Body.Plain(), StringComparison.Ordinal);
    }
}
