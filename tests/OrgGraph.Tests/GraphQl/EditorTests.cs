using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace OrgGraph.Tests.GraphQl;

/// <summary>The editor for queries comes whole from this program.</summary>
public sealed partial class EditorTests(InventedServer town) : IClassFixture<InventedServer>
{
    [Fact]
    public async Task A_browser_gets_the_editor_and_everything_that_it_loads_from_here()
    {
        using var response = await Get("", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("default-src 'self';", string.Join(' ', response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);

        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        string[] loaded = [.. page.QuerySelectorAll("[src], link[href]").Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!).Where(address => address != "data:,")];
        Assert.Equal(["/dist/graphiql/graphiql.css", "/dist/graphiql/graphiql.js"], loaded);
        Assert.Empty(page.QuerySelectorAll("script:not([src]), style, [style], [onclick]"));
        foreach (string address in loaded)
        {
            using var file = await Get(address, "*/*");
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
            if (address.EndsWith(".css", StringComparison.Ordinal)) Assert.All(Addresses().Matches(await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), match => Assert.StartsWith("data:", match.Groups[1].Value, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_program_that_names_json_gets_json()
    {
        using var response = await Get("?query={answeredFor}", "application/json, text/html;q=0.5");
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
    }

    private Task<HttpResponseMessage> Get(string address, string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept", accept);
        return town.Server.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("""url\(["']?([^)"']{0,40})""")]
    private static partial Regex Addresses();
}
