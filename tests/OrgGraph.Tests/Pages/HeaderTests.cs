namespace OrgGraph.Tests.Pages;

/// <summary>What answers say about themselves.</summary>
public sealed class HeaderTests(LondonPages pages) : IClassFixture<LondonPages>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/nothing-here")]
    [InlineData("/people?asOf=x")]
    [InlineData("/diagrams/reporting-lines.svg")]
    [InlineData("/health/live")]
    public async Task Every_answer_forbids_what_is_not_this_programs_own(string path)
    {
        using var response = await pages.Host.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        string policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Styles_and_scripts_have_their_content_in_their_address_and_are_kept()
    {
        var page = await pages.Host.Page("/");
        string[] files = [.. page.QuerySelectorAll("link[rel=stylesheet], script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)];
        Assert.Equal(3, files.Length);
        foreach (string file in files)
        {
            Assert.Matches(@"^/dist/\w+\.\w{8,}\.(css|js)$", file);
            using var response = await pages.Host.Client.GetAsync(new Uri(file, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(response.IsSuccessStatusCode);
            Assert.Contains("immutable", response.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
            string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotMatch(@"url\(\s*['""]?https?:", text);
        }
    }

    [Fact]
    public async Task Pages_are_compressed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/commitments");
        using var plain = new HttpClient { BaseAddress = pages.Host.Client.BaseAddress };
        request.Headers.Add("Accept-Encoding", "br");
        using var response = await plain.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task A_request_under_a_name_that_is_not_this_machines_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "record.example.org" } };
        using var response = await pages.Host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, response.StatusCode);
    }
}
