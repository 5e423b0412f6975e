using System.Net;
using Microsoft.Extensions.Configuration;
using OrgGraph.Api.Setup;
using OrgGraph.Tests.Pages;

namespace OrgGraph.Tests.Diagrams;

/// <summary>A diagram alone, in a frame of another page.</summary>
public sealed class EmbedTests(LondonPages pages, WessmerePages wessmere) : IClassFixture<LondonPages>, IClassFixture<WessmerePages>
{
    public static TheoryData<string> Diagrams => [.. AskedDiagrams.All];

    [Theory]
    [MemberData(nameof(Diagrams))]
    public async Task It_shows_the_diagram_with_its_date_and_leads_to_the_whole_page(string diagram)
    {
        var page = await wessmere.Host.Page(AskedDiagrams.Embed(diagram));
        Assert.NotNull(page.QuerySelector("svg.diagram"));
        Assert.Contains("1 October 2024", page.Title, StringComparison.Ordinal);
        Assert.Contains("Sources:", page.QuerySelector("svg.diagram").Plain(), StringComparison.Ordinal);
        Assert.Equal("_top", page.QuerySelector("base")!.GetAttribute("target"));
        Assert.Empty(page.QuerySelectorAll("script, nav, form"));
        Assert.NotNull((await wessmere.Host.Page(page.QuerySelector(".og-embed__line a")!.GetAttribute("href")!)).QuerySelector("svg.diagram"));
    }

    [Fact]
    public async Task A_name_is_as_good_as_an_id_and_one_of_several_is_refused_with_what_it_may_mean()
    {
        var page = await pages.Host.Page("/embed/surroundings?of=London+Health+Board");
        Assert.NotNull(page.QuerySelector("svg.diagram a[data-id='board/london-health-board']"));
        Assert.Equal("/diagrams/surroundings?of=board%2Flondon-health-board", page.QuerySelector(".og-embed__line a")!.GetAttribute("href"));
        var (status, unclear) = await pages.Host.Get("/embed/surroundings?of=board");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        string said = unclear.QuerySelector("main").Plain();
        Assert.Contains("'board' may be several. Give the id of one. There are board/", said, StringComparison.Ordinal);
        Assert.Contains("board/london-health-board (London Health Board)", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_may_be_framed_by_this_site_and_no_other_page_by_any()
    {
        using var embed = await Get("/embed/reporting-lines");
        Assert.Contains("frame-ancestors 'self'", embed.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.False(embed.Headers.Contains("X-Frame-Options"));
        using var whole = await Get("/diagrams/reporting-lines");
        Assert.Contains("frame-ancestors 'none'", whole.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("DENY", whole.Headers.GetValues("X-Frame-Options").Single());
    }

    [Theory]
    [InlineData("/embed/nonsense", HttpStatusCode.NotFound, "There is no diagram 'nonsense'.")]
    [InlineData("/embed/surroundings", HttpStatusCode.BadRequest, "needs 'of'")]
    [InlineData("/embed/surroundings?of=board/nowhere", HttpStatusCode.NotFound, "which is not there")]
    [InlineData("/embed/reporting-lines?asOf=soon", HttpStatusCode.BadRequest, "Date must be written like 2017-08-10")]
    public async Task What_it_cannot_show_it_says_in_the_frame(string path, HttpStatusCode status, string message)
    {
        var (answered, page) = await pages.Host.Get(path);
        Assert.Equal(status, answered);
        Assert.Contains(message, page.QuerySelector("main").Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_to_embed_it_is_on_its_page_and_leads_here()
    {
        var page = await pages.Host.Page("/diagrams/surroundings?of=board/london-health-board&asOf=2017-08-10");
        string code = page.QuerySelector("#embed-code")!.TextContent;
        Assert.StartsWith($"<iframe src=\"{pages.Host.Client.BaseAddress}embed/surroundings?of=", code, StringComparison.Ordinal);
        Assert.Contains("&amp;asOf=2017-08-10\"", code, StringComparison.Ordinal);
        var frame = Assert.Single(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(code).QuerySelectorAll("iframe"));
        Assert.Equal(page.Title!.Split(" – ")[0], frame.GetAttribute("title"));
        var shown = await pages.Host.Page(new Uri(frame.GetAttribute("src")!).PathAndQuery);
        Assert.NotNull(shown.QuerySelector("svg.diagram"));
        Assert.Contains("10 August 2017", shown.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "'self'")]
    [InlineData("none", "'none'")]
    [InlineData("self https://intranet.example.org", "'self' https://intranet.example.org")]
    [InlineData("https://*.example.org, http://localhost:3000", "https://*.example.org http://localhost:3000")]
    public void Sites_are_named_by_configuration(string? setting, string ancestors)
    {
        var framing = new Framing(Configuration(setting));
        Assert.Equal(ancestors, framing.Ancestors);
        Assert.EndsWith($"frame-ancestors {ancestors}", framing.Policy, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'self';", framing.Policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("intranet.example.org")]
    [InlineData("https://intranet.example.org/page")]
    [InlineData("https://a.example.org\r\nSet-Cookie:x")]
    [InlineData("javascript:alert(1)")]
    [InlineData("'unsafe-inline'")]
    public void What_is_no_site_is_refused_with_the_remedy(string setting) =>
        Assert.Contains("Write sites such as https://intranet.example.org", Assert.Throws<SetupException>(() => new Framing(Configuration(setting))).Message, StringComparison.Ordinal);

    private Task<HttpResponseMessage> Get(string path) => pages.Host.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    private static IConfiguration Configuration(string? setting) => new ConfigurationBuilder().AddInMemoryCollection([new(Framing.Setting, setting)]).Build();
}
