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
        Assert.Equal("London Health Board", page.QuerySelector(".og-filters input[name=of]")!.GetAttribute("value"));
        Assert.Equal("board/london-health-board", page.QuerySelector(".og-filters input[name=of-id]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_link_with_an_id_shows_the_name_and_the_form_keeps_the_thing_though_another_is_called_the_same()
    {
        var twins = new TestData();
        twins.Board("Health Board", key: "one");
        twins.Seat(twins.Person("Ann Example", key: "ann"), twins.Board("Health Board", key: "two"), MemberRole.Chair);
        using var invented = await InventedStore.With(twins, new Dataset { Title = "Twins", ReferenceDate = new(2020, 1, 1) });
        await using var host = await RunningHost.With(invented.Store);
        var page = await host.Page("/diagrams/surroundings?of=board/two");
        Assert.Equal("Health Board", page.QuerySelector(".og-filters input[name=of]")!.GetAttribute("value"));
        Assert.Equal("Choose what is drawn: Health Board, 1 step", page.QuerySelector(".og-asked summary").Plain());
        Assert.False(page.QuerySelector(".og-asked")!.HasAttribute("open"));
        using var sent = await host.Client.GetAsync(new Uri("/diagrams/surroundings?of=Health+Board&of-id=board/two&depth=1&colour=", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("/diagrams/surroundings?of=board%2Ftwo&depth=1", sent.Headers.Location?.ToString());
        using var other = await host.Client.GetAsync(new Uri("/diagrams/surroundings?of=Ann+Example&of-id=board/two", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("/diagrams/surroundings?of=person%2Fann", other.Headers.Location?.ToString());
        var (status, unclear) = await host.Get("/diagrams/surroundings?of=Health+Board");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(2, unclear.QuerySelectorAll("section[aria-labelledby=candidates] a").Length);
        Assert.True(unclear.QuerySelector(".og-asked")!.HasAttribute("open"));
    }

    [Fact]
    public async Task The_two_days_are_typed_as_everywhere_and_stand_in_the_link_as_one_word_each()
    {
        using var sent = await pages.Host.Client.GetAsync(
            new Uri("/diagrams/changes?from-day=1&from-month=june&from-year=2016&until-day=&until-month=&until-year=&colour=tier&asOf=2017-08-10", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("/diagrams/changes?from=2016-06-01&colour=tier&asOf=2017-08-10", sent.Headers.Location?.ToString());
        var page = await pages.Host.Page("/diagrams/changes?from=2016-06-01&until=2017-08-10");
        Assert.Equal(["1", "6", "2016", "10", "8", "2017"], page.QuerySelectorAll(".og-asked .nhsuk-date-input input").Select(field => field.GetAttribute("value")));
        Assert.Equal("Choose what is drawn: from 1 June 2016 to 10 August 2017", page.QuerySelector(".og-asked summary").Plain());
    }

    [Theory]
    [InlineData("from-day=31&from-month=2&from-year=2016", "'from': Date must be a real date.", "from-day")]
    [InlineData("from-day=1&from-month=&from-year=2016", "'from': Date must include a month.", "from-month")]
    [InlineData("from-day=1&from-month=6&from-year=16", "'from': Year must include 4 numbers.", "from-year")]
    [InlineData("from=2016-06-01&until-day=1&until-month=6&until-year=2116", "'until': Date must be between 1 January 1900 and 31 December 2099.", "until-day")]
    public async Task A_day_that_is_none_is_told_beside_its_fields_which_keep_what_was_typed(string query, string message, string field)
    {
        var (status, page) = await pages.Host.Get($"/diagrams/changes?{query}");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        var link = page.QuerySelector(".nhsuk-error-summary a")!;
        Assert.Equal((message, $"#{field}"), (link.Plain(), link.GetAttribute("href")));
        Assert.Contains("nhsuk-input--error", page.GetElementById(field)!.ClassName, StringComparison.Ordinal);
        Assert.Contains(query.Split('=')[^1], page.QuerySelectorAll(".og-asked .nhsuk-date-input input").Select(input => input.GetAttribute("value")));
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_fewer_boards_are_drawn_than_asked_for_the_form_says_both()
    {
        var crowd = new TestData();
        Board[] boards = [.. Enumerable.Range(0, 70).Select(i => crowd.Board($"Board {i}"))];
        for (int i = 0; i < 71; i++)
        {
            // The last sits where the first does, so that two people join the first two boards.
            var person = crowd.Person($"Person {i}");
            crowd.Seat(person, boards[i % 70]);
            crowd.Seat(person, boards[(i + 1) % 70]);
        }

        using var invented = await InventedStore.With(crowd, new Dataset { Title = "A crowd", ReferenceDate = new(2020, 1, 1) });
        await using var host = await RunningHost.With(invented.Store);
        var page = await host.Page("/diagrams/overlaps?minShared=1");
        Assert.Equal("Choose what is drawn: at least 1 shared person, drawn from 2 on", page.QuerySelector(".og-asked summary").Plain());
        Assert.Equal("1", page.QuerySelector("select[name=minShared] option[selected]")!.GetAttribute("value"));
        Assert.Equal("Drawn from 2 on: with 1 there would be more boxes than can be read", page.GetElementById("minShared-hint").Plain());
        Assert.Contains("Only boards that share at least 2 people are drawn, though 1 is asked for.", page.QuerySelector(".outline").Plain(), StringComparison.Ordinal);
        var many = await host.Page("/diagrams/overlaps?minShared=20");
        Assert.Equal("20", many.QuerySelector("select[name=minShared] option[selected]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("reporting-lines?of=board/london-strategic-delivery-group", "No reporting line leads to or from London strategic delivery group on 20 December 2017.")]
    [InlineData("surroundings?of=person/sadiq-khan&asOf=1990-01-01", "Nothing is stated to be joined to Sadiq Khan on 1 January 1990.")]
    [InlineData("overlaps", "No two boards are recorded to share people on 20 December 2017.")]
    [InlineData("overlaps?minShared=4", "No two boards are recorded to share 4 people or more on 20 December 2017.")]
    [InlineData("posts?of=board/london-estates-board&asOf=1990-01-01", "No posts are recorded in or under London Estates Board on 1 January 1990.")]
    [InlineData("path?of=person/sadiq-khan&to=person/sadiq-khan", "Both ends are Sadiq Khan, so there is no way to draw on 20 December 2017.")]
    [InlineData("path?of=person/sadiq-khan&to=board/london-health-board&asOf=1990-01-01", "No way of at most 30 steps leads from Sadiq Khan to London Health Board on 1 January 1990.")]
    [InlineData("path?of=board/london-health-board&to=place/haringey&edges=succeeds", "No way of at most 30 steps along what is asked for leads from London Health Board to Haringey on 20 December 2017.")]
    [InlineData("changes?from=2017-09-01&asOf=2017-09-02", "Nothing that is different from 1 September 2017 is recorded on 2 September 2017.")]
    public async Task Where_there_is_nothing_to_draw_it_is_said_of_what_by_name(string path, string message)
    {
        foreach (string page in (string[])["diagrams", "embed"])
            Assert.Contains(message, (await pages.Host.Page($"/{page}/{path}")).QuerySelector("main").Plain(), StringComparison.Ordinal);
        string file = path.Contains('?', StringComparison.Ordinal) ? path.Replace("?", ".svg?", StringComparison.Ordinal) : $"{path}.svg";
        using var response = await pages.Host.Client.GetAsync(new Uri($"/diagrams/{file}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.NotFound, message), (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("surroundings?of=board/london-health-board&of=board/london-estates-board", "'of' is given 2 times. Give it once: nothing says which is meant.")]
    [InlineData("surroundings?of=London+Health+Board&of=zzzz&of=", "'of' is given 2 times. Give it once: nothing says which is meant.")]
    [InlineData("reporting-lines?asOf=2017-08-10&asOf=2016-08-10", "'asOf' is given 2 times. Give it once: nothing says which is meant.")]
    [InlineData("overlaps?minShared=1&minShared=2&minShared=3", "'minShared' is given 3 times. Give it once: nothing says which is meant.")]
    public async Task What_is_asked_with_once_and_given_twice_is_refused_by_pages_frames_and_files_alike(string path, string message)
    {
        foreach (string page in (string[])["diagrams", "embed"])
        {
            var (status, document) = await pages.Host.Get($"/{page}/{path}");
            Assert.Equal(HttpStatusCode.BadRequest, status);
            Assert.Contains(message, document.Body.Plain(), StringComparison.Ordinal);
            Assert.Null(document.QuerySelector("svg.diagram"));
        }

        using var response = await pages.Host.Client.GetAsync(new Uri($"/diagrams/{path.Replace("?", ".svg?", StringComparison.Ordinal)}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.BadRequest, $"GIVEN_TWICE: {message}"), (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
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
    [InlineData("/diagrams/changes?from=soon", HttpStatusCode.BadRequest, "'from': Date must be written like 2017-08-10.")]
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
