using System.Net;
using System.Text.Json;

namespace OrgGraph.Tests.Pages;

/// <summary>The list of findings and what each check means, on the London dataset.</summary>
public sealed class FindingsTests(LondonPages pages) : IClassFixture<LondonPages>
{
    [Fact]
    public async Task What_matters_most_comes_first_by_check_with_counts_and_sources()
    {
        var page = await pages.Host.Page("/findings?asOf=2017-08-10");
        Assert.Equal("53 findings, 1 of them only possible", page.QuerySelector(".og-count").Plain());
        string[] groups = [.. page.QuerySelectorAll(".og-group h2").Select(heading => heading.Plain())];
        Assert.Equal(["Nobody accountable High", "Several people accountable for one thing High", "Accountable for what they also oversee High"], groups[..3]);
        var workforce = page.QuerySelectorAll(".og-hits li").Single(item => item.QuerySelector("a").Plain() == "Workforce, Aurea Jones and Matthew Kendall" && item.Plain().Contains("both accountable", StringComparison.Ordinal));
        Assert.Contains("D. Workforce, Accountable officer", workforce.QuerySelector(".og-source").Plain(), StringComparison.Ordinal);
        Assert.Contains("asOf=2017-08-10", workforce.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("main li"), item => item.Plain() == "On too many boards");
        Assert.Contains(page.QuerySelectorAll("main li"), item => item.Plain() == "No reporting line: The record has no reporting line from a post, too few to miss any.");
    }

    [Theory]
    [InlineData("severity=high", "19 findings that fit")]
    [InlineData("check=several-accountable", "4 findings that fit")]
    [InlineData("group=structure", "7 findings that fit, 1 of them only possible")]
    [InlineData("certainty=possibly", "1 finding that fits, 1 of them only possible")]
    [InlineData("about=person/amanda-coyle", "1 finding that fits")]
    [InlineData("name=slegg", "2 findings that fit")]
    [InlineData("state=open", "53 findings that fit, 1 of them only possible")]
    public async Task A_link_narrows_the_list(string query, string count) =>
        Assert.Equal(count, (await pages.Host.Page($"/findings?asOf=2017-08-10&{query}")).QuerySelector(".og-count").Plain());

    [Fact]
    public async Task Where_nothing_fits_the_page_says_so_and_leads_back()
    {
        var page = await pages.Host.Page("/findings?asOf=2017-08-10&state=resolved");
        Assert.Contains("None of the 53 findings on 10 August 2017 fits.", page.QuerySelector("main").Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_person_each_is_told_with_what_is_found_about_them()
    {
        var page = await pages.Host.Page("/findings?by=person&asOf=2017-08-10");
        var will = page.QuerySelectorAll(".og-group").Single(group => group.QuerySelector("h2").Plain() == "Will Tuckley");
        Assert.Equal(5, will.QuerySelectorAll(".og-hits > li").Length);
        Assert.Equal("About nobody by name", page.QuerySelectorAll(".og-group h2")[^1].Plain());
    }

    [Fact]
    public async Task Other_rules_find_other_things_and_their_links_keep_them()
    {
        var page = await pages.Host.Page("/findings?pack=raci&asOf=2017-08-10");
        Assert.Contains("“RACI”", page.QuerySelector("main").Plain(), StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll(".og-finding a"), link => Assert.Contains("pack=raci", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await pages.Host.Get("/findings?pack=nothing")).Status);
    }

    [Fact]
    public async Task What_a_check_looks_for_stands_with_its_thresholds_and_origin()
    {
        var page = await pages.Host.Page("/findings/checks");
        string section = page.QuerySelector("#over-boarded").Plain();
        Assert.Contains("mandate score is above the limit", section, StringComparison.Ordinal);
        Assert.Contains("ISS, United Kingdom and Ireland, 2016", section, StringComparison.Ordinal);
        Assert.Contains("A score above this is a finding. 5", section, StringComparison.Ordinal);
        Assert.Contains("Does not run", (await pages.Host.Page("/findings/checks?pack=raci")).QuerySelector("#over-boarded").Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_files_they_say_the_same()
    {
        string csv = await pages.Host.Client.GetStringAsync(new Uri("/findings?handler=csv&check=several-accountable&asOf=2017-08-10", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(5, csv.Trim().Split('\n').Length);
        Assert.Contains("\"Capital and Estates, David Slegg and Geoff Alltimes\"", csv, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(await pages.Host.Client.GetStringAsync(new Uri("/findings?handler=json&asOf=2017-08-10", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.Equal(53, json.RootElement.GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public async Task A_finding_shows_its_facts_each_with_its_source_and_what_the_check_means()
    {
        string path = await Matter("check=several-accountable", "Capital and Estates");
        var page = await pages.Host.Page(path);
        Assert.Equal("Several people accountable for one thing Capital and Estates, David Slegg and Geoff Alltimes", page.QuerySelector("h1").Plain());
        var facts = page.Table("The facts on which it rests");
        Assert.Equal(["David Slegg is accountable for Capital and Estates, since 10 August 2017 or earlier.", "Geoff Alltimes is accountable for Capital and Estates, since 10 August 2017 or earlier."], facts.Select(row => row[0]));
        Assert.All(facts, row => Assert.Contains("A. Capital and Estates, Accountable officers", row[2], StringComparison.Ordinal));
        Assert.Equal("Since 10 August 2017 or earlier", page.Summary("Together").Plain());
        Assert.Equal("2; the pack’s threshold is 1", page.Summary("Measured").Plain());
        Assert.Contains("if there are two, there are zero", page.QuerySelector("main").Plain(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("svg.diagram"));
    }

    [Fact]
    public async Task The_id_of_a_finding_leads_to_its_matter_and_an_unknown_one_to_nothing()
    {
        using var json = JsonDocument.Parse(await pages.Host.Client.GetStringAsync(new Uri("/findings?handler=json&asOf=2017-08-10", UriKind.Relative), TestContext.Current.CancellationToken));
        var first = json.RootElement.GetProperty("findings")[0];
        using var response = await pages.Host.Client.GetAsync(new Uri($"/findings/{first.GetProperty("id")}?asOf=2017-08-10", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal($"/findings/{first.GetProperty("matter")}?asOf=2017-08-10", response.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await pages.Host.Get("/findings/over-boarded-0000000000000000")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await pages.Host.Get("/findings/no-check-at-all")).Status);
    }

    [Theory]
    [InlineData("/people/amanda-coyle", "One person carries much of one role")]
    [InlineData("/boards/london-health-board", "Several boards oversee one thing")]
    [InlineData("/programmes/workforce", "Several people accountable for one thing")]
    [InlineData("/commitments/int1-case-for-change", "Deliverable without an owner")]
    public async Task Findings_stand_on_the_pages_of_those_they_are_about(string path, string check)
    {
        var page = await pages.Host.Page($"{path}?asOf=2017-08-10");
        Assert.Contains(page.QuerySelectorAll("h2"), heading => heading.Plain() == "Findings");
        Assert.Contains(page.QuerySelectorAll(".og-finding a"), link => link.Plain() == check);
    }

    [Fact]
    public async Task The_home_page_begins_with_what_matters_most()
    {
        var page = await pages.Host.Page("/?asOf=2017-08-10");
        Assert.Contains("Nobody accountable High 7 findings, such as Barking and Dagenham", page.QuerySelector("main").Plain(), StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("a"), link => link.Plain() == "All 53 findings");
    }

    private async Task<string> Matter(string query, string about) =>
        (await pages.Host.Page($"/findings?asOf=2017-08-10&{query}")).QuerySelectorAll(".og-finding a").First(link => link.Plain().StartsWith(about, StringComparison.Ordinal)).GetAttribute("href")!;
}
