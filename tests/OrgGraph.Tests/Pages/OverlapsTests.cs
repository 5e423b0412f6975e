using System.Net;

namespace OrgGraph.Tests.Pages;

/// <summary>The matrix of boards, two boards side by side, and paths, on the demonstration dataset.</summary>
public sealed class OverlapsTests(DemonstrationPages pages) : IClassFixture<DemonstrationPages>
{
    [Fact]
    public async Task The_matrix_is_a_table_with_a_heading_for_each_row_and_column_and_says_what_it_leaves_out()
    {
        var page = await pages.Host.Page("/overlaps");
        Assert.Equal("79 pairs of 37 boards", page.QuerySelector(".og-count").Plain());
        Assert.Contains("The matrix shows the 30 boards that share with most others, of 37.", page.QuerySelector("main").Plain(), StringComparison.Ordinal);
        string[] columns = [.. page.QuerySelectorAll(".og-matrix thead th").Skip(1).Select(head => head.QuerySelector(".nhsuk-u-visually-hidden").Plain())];
        string[] rows = [.. page.QuerySelectorAll(".og-matrix tbody th").Select(head => head.QuerySelector("a").Plain())];
        Assert.Equal(30, rows.Length);
        Assert.Equal(rows, columns);
        var cell = page.QuerySelectorAll(".og-matrix td a").First(link => link.Plain().StartsWith("Community Trust Board and Community Trust Quality Committee: 4", StringComparison.Ordinal));
        Assert.Contains("a=board%2F", cell.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("measure=overlap", "67%")]
    [InlineData("min=4", "4")]
    public async Task A_link_says_the_measure_and_the_least_number(string query, string expected)
    {
        var page = await pages.Host.Page($"/overlaps?{query}");
        var row = page.Table("Pairs of boards").Single(cells => cells[0] == "Mental Health Transformation Programme Board and Urgent Care Programme Board");
        Assert.Contains(expected, row);
        Assert.DoesNotContain(page.Table("Pairs of boards"), cells => query == "min=4" && cells[1] is "1" or "2" or "3" && query == "min=4");
    }

    [Fact]
    public async Task A_least_number_that_is_none_is_said_at_its_field()
    {
        var (status, page) = await pages.Host.Get("/overlaps?min=many");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("#min", page.QuerySelector(".nhsuk-error-summary a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Two_boards_side_by_side_tell_whom_they_share_since_when_and_as_what()
    {
        var page = await pages.Host.Page("/overlaps/pair?a=board/mental-health-board&b=board/urgent-care-board");
        var shared = page.Table("People on both boards");
        Assert.Equal(["Astrid Mukherjee", "Ibrahim Nightingale", "Nerys Entwistle", "Solomon Lacroix"], shared.Select(row => row[0]));
        Assert.Equal(["Member", "Member"], shared[0].Skip(1).Take(2));
        Assert.Equal("Since 13 July 2022", shared[0][3]);
        Assert.Contains("Register of members", shared[0][4], StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll(".og-halves li"), item => item.Plain().Contains("on both", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_part_of_a_name_leads_to_a_choice_and_a_whole_one_to_the_board()
    {
        var page = await pages.Host.Page("/overlaps/pair?a=finance");
        Assert.Contains(page.QuerySelectorAll(".og-pick li a"), link => link.GetAttribute("href")!.StartsWith("/overlaps/pair?a=board%2F", StringComparison.Ordinal));
        using var response = await pages.Host.Client.GetAsync(new Uri("/overlaps/pair?a=Clinical+Senate&b=data+working+group&asOf=2024-01-01", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("/overlaps/pair?a=board%2Fclinical-senate&b=board%2Fdata-working-group&asOf=2024-01-01", response.Headers.Location?.ToString());
        Assert.Equal("Nothing is called ‘zzzzqq’. Check the spelling, or type a part of the name", (await pages.Host.Page("/overlaps/pair?a=zzzzqq")).QuerySelector(".nhsuk-error-summary li").Plain());
        Assert.Equal("Choose another board than the first", (await pages.Host.Page("/overlaps/pair?a=board/clinical-senate&b=board/clinical-senate")).QuerySelector(".nhsuk-error-summary li").Plain());
    }

    [Fact]
    public async Task A_path_gives_the_reason_and_the_source_of_each_step()
    {
        var page = await pages.Host.Page("/path?from=person/amara-fazackerley&to=person/oriel-petrov");
        Assert.StartsWith("3 steps", page.QuerySelector(".og-count").Plain(), StringComparison.Ordinal);
        string[] reasons = [.. page.QuerySelectorAll(".og-steps > li").Select(step => step.QuerySelectorAll("p")[1].Plain())];
        Assert.Equal(
            [
                "Amara Fazackerley is a member of Data Working Group, since 10 August 2020.",
                "Data Working Group reports to Digital Transformation Programme Board (solid line), since 1 July 2022.",
                "Oriel Petrov is a member of Digital Transformation Programme Board, since 24 November 2019.",
            ],
            reasons);
        Assert.All(page.QuerySelectorAll(".og-steps > li"), step => Assert.NotNull(step.QuerySelector(".og-source a")));
        Assert.NotNull(page.QuerySelector("svg.diagram"));
    }

    [Fact]
    public async Task Where_there_is_no_path_the_page_says_so_and_what_to_try()
    {
        var page = await pages.Host.Page("/path?from=person/amara-fazackerley&to=board/clinical-senate&along=work");
        Assert.Contains("No path of at most 30 steps joins Amara Fazackerley and Clinical Senate on 31 March 2025 along these.", page.QuerySelector("main").Plain(), StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("a"), link => link.Plain() == "Look along everything");
    }
}
