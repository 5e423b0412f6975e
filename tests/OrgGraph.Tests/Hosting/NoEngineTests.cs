using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OrgGraph.Tests.Pages;

namespace OrgGraph.Tests.Hosting;

/// <summary>Where no engine can be had that lays diagrams out, the program says so, shows them in words, and does all else.</summary>
public sealed class NoEngineTests(NoEngineHost host) : IClassFixture<NoEngineHost>
{
    private const string Message = "The diagram cannot be drawn. On this computer none can be, because no V8 engine is available for it. The same stands below in words.";

    [Theory]
    [InlineData("/diagrams/reporting-lines?asOf=2017-08-10", "London Workforce Board reports to London Health and Care Strategic Partnership Board")]
    [InlineData("/diagrams/surroundings?of=board/london-health-board&asOf=2017-08-10", "Sadiq Khan")]
    [InlineData("/diagrams/surroundings?of=board/london-health-board&depth=2&asOf=2017-08-10", "Sadiq Khan")]
    [InlineData("/diagrams/accountability", "Nobody accountable")]
    [InlineData("/boards/london-health-board?asOf=2017-08-10", "Sadiq Khan")]
    [InlineData("/path?from=person/amanda-coyle&to=person/sadiq-khan&asOf=2017-08-10", "Amanda Coyle is partner lead for")]
    public async Task A_page_with_a_diagram_says_so_and_has_it_in_words(string path, string words)
    {
        var page = await host.Page(path);
        Assert.Null(page.QuerySelector("svg.diagram"));
        Assert.Contains(Message, page.QuerySelector("main").Plain(), StringComparison.Ordinal);
        Assert.Contains(words, page.QuerySelector(".outline").Plain(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_diagram_that_needs_no_engine_is_drawn() => Assert.NotNull((await host.Page("/diagrams/posts")).QuerySelector("svg.diagram"));

    [Theory]
    [InlineData("/")]
    [InlineData("/people/amanda-coyle")]
    [InlineData("/findings")]
    [InlineData("/search?q=london")]
    [InlineData("/diagrams")]
    public async Task Other_pages_are_there(string path) => Assert.NotNull((await host.Page(path)).QuerySelector("main h1"));

    [Fact]
    public async Task Pictures_are_refused_with_what_can_be_had_and_data_is_there()
    {
        using var picture = await host.Client.GetAsync(new Uri("/diagrams/reporting-lines.svg", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, picture.StatusCode);
        Assert.StartsWith(
            "NOT_DRAWN: The diagram cannot be drawn. On this computer none can be, because no V8 engine is available for it. As data and in words it can be had: .csv,",
            await picture.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        string words = await host.Client.GetStringAsync(new Uri("/diagrams/reporting-lines.txt", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.StartsWith("Reporting lines of boards and programmes\n", words, StringComparison.Ordinal);
        var embedded = await host.Page("/embed/reporting-lines");
        Assert.Contains("On this computer none can be", embedded.QuerySelector("main").Plain(), StringComparison.Ordinal);
        Assert.NotEmpty(embedded.QuerySelectorAll(".outline li"));
    }

    [Fact]
    public async Task The_API_tells_the_reason_with_the_words()
    {
        using var response = await host.Client.PostAsJsonAsync("/graphql", new { query = "{ diagram(kind: REPORTING_LINES) { svg problem { kind message } outline boxes { name area { x } } } }" }, TestContext.Current.CancellationToken);
        var diagram = (await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("data").GetProperty("diagram");
        Assert.Equal("NO_ENGINE", diagram.GetProperty("problem").GetProperty("kind").GetString());
        Assert.Equal(JsonValueKind.Null, diagram.GetProperty("svg").ValueKind);
        Assert.Equal(JsonValueKind.Null, diagram.GetProperty("boxes")[0].GetProperty("area").ValueKind);
        Assert.StartsWith("Reporting lines of boards", diagram.GetProperty("outline").GetString(), StringComparison.Ordinal);
    }
}
