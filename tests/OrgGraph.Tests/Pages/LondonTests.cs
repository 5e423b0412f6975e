
namespace OrgGraph.Tests.Pages;

/// <summary>The answers that are known from the documents, as a reader finds them.</summary>
public sealed class LondonTests(LondonPages pages) : IClassFixture<LondonPages>
{
    private const string Day = "?asOf=2017-08-10";

    [Fact]
    public async Task Amanda_Coyle_represents_the_GLA_in_all_five_workstreams_and_is_a_delivery_lead_besides()
    {
        var rows = (await pages.Host.Page($"/people/amanda-coyle{Day}")).Table("Responsibilities");
        Assert.Equal(
            ["Capital and Estates", "Governance", "Integration", "Prevention", "Workforce"],
            rows.Where(row => row[1] == "Partner lead" && row[2] == "Greater London Authority").Select(row => row[0]));
        Assert.Equal(["Governance"], rows.Where(row => row[1] == "Delivery lead").Select(row => row[0]));
    }

    [Fact]
    public async Task Yvonne_Doyle_is_accountable_for_Prevention_and_leads_for_PHE_in_three()
    {
        var rows = (await pages.Host.Page($"/people/yvonne-doyle{Day}")).Table("Responsibilities");
        Assert.Equal(["Prevention"], rows.Where(row => row[1] == "Accountable").Select(row => row[0]));
        Assert.Equal(["Governance", "Integration", "Prevention"], rows.Where(row => row[1] == "Partner lead" && row[2] == "Public Health England").Select(row => row[0]));
    }

    [Theory]
    [InlineData("will-tuckley")]
    [InlineData("anne-rainsberry")]
    public async Task Two_people_are_each_accountable_twice_and_partner_lead_twice(string key)
    {
        var rows = (await pages.Host.Page($"/people/{key}{Day}")).Table("Responsibilities");
        Assert.Equal(2, rows.Count(row => row[1] == "Accountable"));
        Assert.Equal(2, rows.Count(row => row[1] == "Partner lead"));
    }

    [Fact]
    public async Task David_Slegg_is_accountable_for_Estates_and_leads_for_NHS_England_in_it()
    {
        var rows = (await pages.Host.Page($"/people/david-slegg{Day}")).Table("Responsibilities");
        Assert.Equal(["Capital and Estates"], rows.Where(row => row[1] == "Accountable").Select(row => row[0]));
        Assert.Equal(["Capital and Estates"], rows.Where(row => row[1] == "Partner lead" && row[2] == "NHS England").Select(row => row[0]));
    }

    [Theory]
    [InlineData("capital-and-estates", false, "David Slegg", "Geoff Alltimes")]
    [InlineData("integration", false, "Anne Rainsberry", "Will Tuckley")]
    [InlineData("governance", false, "Anne Rainsberry", "Will Tuckley")]
    [InlineData("workforce", true, "Aurea Jones", "Matthew Kendall")]
    public async Task Four_workstreams_have_two_accountable_officers(string key, bool provisional, params string[] names)
    {
        var owners = (await pages.Host.Page($"/programmes/{key}{Day}")).Summary("Accountable officers");
        Assert.Equal(names, owners.People());
        Assert.Contains("Shared", owners.Plain(), StringComparison.Ordinal);
        Assert.Equal(provisional ? 2 : 0, owners.QuerySelectorAll(".nhsuk-tag").Count(tag => tag.Plain() == "To be confirmed"));
    }

    [Theory]
    [InlineData("2015-12-20", "Boris Johnson")]
    [InlineData("2017-08-10", "Sadiq Khan")]
    public async Task The_chair_of_the_London_Health_Board_depends_on_the_day(string day, string chair) =>
        Assert.Equal([chair], (await pages.Host.Page($"/boards/london-health-board?asOf={day}")).Summary("Chair").People());

    [Fact]
    public async Task A_TBC_without_a_name_is_a_vacancy()
    {
        var workforce = await pages.Host.Page($"/programmes/workforce{Day}");
        Assert.Contains("Vacant", workforce.Summary("Delivery lead").Plain(), StringComparison.Ordinal);
        Assert.Contains("Vacant", workforce.Summary("Team").Plain(), StringComparison.Ordinal);
        var estates = (await pages.Host.Page($"/programmes/capital-and-estates{Day}")).Table("Partner leads");
        Assert.Contains(estates, row => row[0] == "NHS Improvement" && row[1].Contains("Vacant", StringComparison.Ordinal));
        var posts = await pages.Host.Page($"/posts{Day}&held=no");
        Assert.Contains(posts.Table("Posts"), row => row[0].Contains("NHS Improvement", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_is_called_TBC()
    {
        var found = await pages.Host.Page("/people?name=tbc");
        Assert.Contains("None of the 28 people", found.Body.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prevention_has_nine_commitments_under_three_headings()
    {
        var page = await pages.Host.Page($"/programmes/prevention{Day}");
        Assert.Contains(page.QuerySelectorAll("h2"), heading => heading.Plain() == "Commitments (9)");
        Assert.Equal(
            ["Tackling Obesity", "Creating Healthier Environments", "Forging links between good health and employment"],
            page.QuerySelectorAll("h3").Select(heading => heading.Plain()).Take(3));
        Assert.Equal(5, page.QuerySelectorAll(".og-tree > li").Length);
    }

    [Fact]
    public async Task A_proposed_line_is_marked_as_proposed()
    {
        var reports = (await pages.Host.Page($"/programmes/health-and-care-integration-programme{Day}")).Summary("Reports to");
        var proposed = reports.QuerySelectorAll("div").Single(line => line.Plain().Contains("Partnership Commissioning Board", StringComparison.Ordinal));
        Assert.Contains("Proposed", proposed.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_who_were_not_invited_are_shown_as_such()
    {
        var rows = (await pages.Host.Page("/agreements/london-health-devolution-agreement")).Table("Not invited");
        Assert.Equal("Londonwide LMCs Not invited", Assert.Single(rows)[0]);
    }

    [Fact]
    public async Task Haringey_is_in_two_pilots()
    {
        var rows = (await pages.Host.Page("/places/haringey")).Table("Programmes");
        Assert.Equal(["Haringey prevention pilot", "North Central London estates pilot"], rows.Select(row => row[0]));
    }

    [Fact]
    public async Task An_organisation_says_who_speaks_for_it_and_what_is_vacant()
    {
        var rows = (await pages.Host.Page($"/organisations/nhs-improvement{Day}")).Table("Who speaks for it");
        Assert.Equal(2, rows.Count(row => row[0] == "Steve Russell"));
        Assert.Contains(rows, row => row[0].Contains("Vacant", StringComparison.Ordinal) && row[1] == "Capital and Estates");
    }

    [Fact]
    public async Task Who_sits_where_puts_the_heaviest_first_and_takes_a_threshold()
    {
        var all = (await pages.Host.Page($"/board-load{Day}")).Table("People by load");
        Assert.Equal(["Amanda Coyle", "6", "0", "6", "5"], all[0].Take(5));
        var chairs = (await pages.Host.Page($"/board-load{Day}&minSeats=1")).Table("People by load");
        Assert.Equal("Sadiq Khan", Assert.Single(chairs)[0]);
    }

    [Fact]
    public async Task Accountability_can_be_narrowed_to_what_is_shared_vacant_or_without_an_owner()
    {
        Assert.Equal(4, (await pages.Host.Page($"/accountability{Day}&show=shared")).Table("Who is accountable").Count);
        Assert.Equal(["Capital and Estates", "Workforce"], (await Names("vacant")).Where(name => name is "Capital and Estates" or "Workforce"));
        Assert.DoesNotContain("Prevention", await Names("none"));

        async Task<IEnumerable<string>> Names(string show) =>
            (await pages.Host.Page($"/accountability{Day}&show={show}")).QuerySelectorAll("tbody th a[href^='/programmes/']").Select(link => link.Plain());
    }

    [Theory]
    [InlineData("PHE", "Public Health England")]
    [InlineData("coile", "Amanda Coyle")]
    [InlineData("londn health board", "London Health Board")]
    public async Task Search_finds_other_names_and_near_spellings(string text, string name)
    {
        var page = await pages.Host.Page($"/search?q={Uri.EscapeDataString(text)}");
        Assert.Contains(page.QuerySelectorAll(".og-hits a").Take(3), link => link.Plain() == name);
    }

    [Fact]
    public async Task A_fact_leads_to_its_source_and_the_place_in_it()
    {
        var page = await pages.Host.Page($"/programmes/workforce{Day}");
        var note = page.Summary("Delivery lead").QuerySelector("details.og-source")!;
        Assert.Equal($"/sources/hlp-spb-2017{Day}", note.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("D. Workforce, Delivery lead", note.Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_lists_the_facts_that_cite_it()
    {
        var rows = (await pages.Host.Page("/sources/pulse-gps-2015")).Table("Facts that cite");
        Assert.Contains(rows, row => row[0] == "Londonwide LMCs was not invited to London Health Devolution Agreement");
    }
}
