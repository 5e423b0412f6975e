using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace OrgGraph.Tests.GraphQl;

/// <summary>Errors have a code that does not change, a message for people, and never a stack trace.</summary>
public sealed class ErrorTests(InventedServer town) : IClassFixture<InventedServer>, IDisposable
{
    public void Dispose() => town.Calls.Fault = null;

    [Fact]
    public async Task A_store_out_of_reach_is_said_with_503_and_when_to_try_again()
    {
        town.Calls.Fault = new StoreException("secret path /var/data");
        using var response = await town.Server.Post(new { query = "{ people { nodes { name } } }" });
        string body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
        Assert.Contains("STORE_UNAVAILABLE", body, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_takes_too_long_is_given_up()
    {
        var slow = new CountingStore(town.Calls) { Wait = TimeSpan.FromMinutes(10) };
        await using var server = await GraphQlServer.Start(slow, new() { Time = TimeSpan.FromMilliseconds(50) });
        using var response = await server.Post(new { query = "{ people { nodes { name } } }" });
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("TIMEOUT", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_our_own_tells_nothing_of_itself()
    {
        town.Calls.Fault = new InvalidOperationException("secret");
        var error = (await town.Server.Ask("{ people { nodes { name } } }")).GetProperty("errors")[0];
        Assert.Equal("INTERNAL_ERROR", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.DoesNotContain("secret", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_of_the_store_keeps_its_code_and_where_it_arose()
    {
        town.Calls.Fault = new RefusedException(new("SOME_RULE", "Not like this."));
        var error = (await town.Server.Ask("{ all: people { nodes { name } } }")).GetProperty("errors")[0];
        Assert.Equal(("SOME_RULE", "Not like this.", "[\"all\"]"), (error.GetProperty("extensions").GetProperty("code").GetString(), error.GetProperty("message").GetString(), error.GetProperty("path").ToString()));
    }

    [Theory]
    [InlineData("{ people {", "SYNTAX_ERROR")]
    [InlineData("{ nobody }", "FIELDS_ON_CORRECT_TYPE")]
    [InlineData("{ people(where: { age: { eq: 3 } }) { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("{ boards(where: { kind: { eq: SECRET } }) { totalCount } }", "ARGUMENTS_OF_CORRECT_TYPE")]
    [InlineData("query A { answeredFor } query B { answeredFor }", "NO_OPERATION_NAME")]
    [InlineData("subscription { answeredFor }", "INVALID_OPERATION")]
    [InlineData("{ accountability(kinds: [PERSON]) { totalCount } }", "BAD_KIND")]
    public async Task What_cannot_be_run_has_a_code(string query, string code) => Assert.Equal(code, await town.Server.Code(query));

    [Theory]
    [InlineData("application/json", HttpStatusCode.OK, "application/json")]
    [InlineData("application/graphql-response+json", HttpStatusCode.BadRequest, "application/graphql-response+json")]
    [InlineData("application/graphql-response+json, application/json;q=0.9", HttpStatusCode.BadRequest, "application/graphql-response+json")]
    [InlineData("*/*", HttpStatusCode.OK, "application/json")]
    [InlineData("image/png", HttpStatusCode.NotAcceptable, null)]
    public async Task The_status_of_a_bad_query_depends_on_the_kind_of_answer(string accept, HttpStatusCode status, string? type)
    {
        using var response = await town.Server.Post(new { query = "{ nobody }" }, accept);
        Assert.Equal((status, type), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
    }

    [Theory]
    [InlineData("{\"query\": \"{ answeredFor }\"", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("{}", HttpStatusCode.BadRequest)]
    [InlineData("{\"query\": 1}", HttpStatusCode.BadRequest)]
    [InlineData("{\"query\": \"{ answeredFor }\", \"variables\": []}", HttpStatusCode.BadRequest)]
    [InlineData("{\"query\": \"{ answeredFor }\", \"operationName\": 1}", HttpStatusCode.BadRequest)]
    [InlineData("{\"query\": \"\\ud800\"}", HttpStatusCode.BadRequest)]
    [InlineData("[{\"query\": \"{ answeredFor }\"}]", HttpStatusCode.BadRequest)]
    public async Task What_is_no_request_is_refused(string body, HttpStatusCode status)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await town.Server.Client.PostAsync("", content, TestContext.Current.CancellationToken);
        Assert.Equal(status, response.StatusCode);
        Assert.True((await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).TryGetProperty("errors", out _));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    [InlineData("application/json; charset=utf-16")]
    public async Task What_a_page_of_another_site_could_send_unasked_is_refused(string type)
    {
        using var content = new ByteArrayContent("{\"query\": \"{ answeredFor }\"}"u8.ToArray());
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        using var response = await town.Server.Client.PostAsync("", content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task By_get_only_queries_are_answered()
    {
        using var query = await town.Server.Client.GetAsync(new Uri("?query={answeredFor}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, query.StatusCode);
        using var mutation = await town.Server.Client.GetAsync(new Uri("?query=mutation{answeredFor}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, mutation.StatusCode);
        using var other = await town.Server.Client.DeleteAsync("", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, other.StatusCode);
        Assert.Equal(["GET", "POST"], other.Content.Headers.Allow);
    }
}
