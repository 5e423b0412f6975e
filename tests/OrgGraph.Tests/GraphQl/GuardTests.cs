using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OrgGraph.Api.GraphQl;
using OrgGraph.TestKit;

namespace OrgGraph.Tests.GraphQl;

/// <summary>Queries made to hurt are refused with a code before they can.</summary>
public sealed class GuardTests(InventedServer town) : IClassFixture<InventedServer>
{
    private const int MostMilliseconds = 100;
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "OrgGraph.Tests", "GraphQl", "Hostile");

    public static TheoryData<string> Hostile => [.. Directory.GetFiles(Folder, "*.graphql").Order().Select(file => Path.GetFileNameWithoutExtension(file))];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_query_is_refused_with_its_code_in_under_100_ms(string name)
    {
        string query = await File.ReadAllTextAsync(Path.Combine(Folder, name + ".graphql"), TestContext.Current.CancellationToken);
        string code = query[1..query.IndexOf('\n', StringComparison.Ordinal)].Trim();
        var runner = town.Server.Services.GetRequiredService<QueryRunner>();
        double best = double.MaxValue;
        for (int i = 0; i < 5; i++)
        {
            long start = Stopwatch.GetTimestamp();
            var result = await runner.Run(new(query, null, null), queriesOnly: false, TestContext.Current.CancellationToken);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            Assert.False(result.Executed);
            Assert.Equal([code], result.Errors!.Select(error => error.Code));
        }

        Assert.True(best < MostMilliseconds, $"It took {best:0.0} ms at best.");
    }

    [Fact]
    public void The_hostile_queries_try_every_limit_of_shape() => Assert.Superset(
        new HashSet<string> { "TOO_MANY_ALIASES", "TOO_MANY_DIRECTIVES", "TOO_MANY_FIELDS", "TOO_MANY_FRAGMENTS", "TOO_MANY_REPEATS", "TOO_DEEP", "FRAGMENT_CYCLE", "QUERY_TOO_EXPENSIVE" },
        Directory.GetFiles(Folder, "*.graphql").Select(file => File.ReadLines(file).First()[1..].Trim()).ToHashSet());

    [Fact]
    public async Task A_query_that_is_too_long_is_told_the_limit()
    {
        var answer = await town.Server.Ask("{ answeredFor } #" + new string('x', 30_000));
        Assert.Equal("QUERY_TOO_LONG", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains("20,000 are allowed", answer.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_of_too_many_tokens_is_refused() => Assert.Equal("TOO_MANY_TOKENS", await town.Server.Code("{ " + string.Concat(Enumerable.Repeat("a b ", 2_000)) + "}"));

    [Fact]
    public async Task Variables_of_too_many_values_are_refused() => Assert.Equal(
        "TOO_MANY_VALUES",
        await town.Server.Code("query($names: [String]) { people(where: { name: { in: $names } }) { totalCount } }", new { names = Enumerable.Repeat("x", 5_000) }));

    [Fact]
    public async Task Variables_that_nest_too_deep_are_no_request()
    {
        string deep = "{\"query\":\"{ answeredFor }\",\"variables\":{\"a\":" + new string('[', 500) + new string(']', 500) + "}}";
        using var body = new StringContent(deep, Encoding.UTF8, "application/json");
        using var response = await town.Server.Client.PostAsync("", body, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task The_price_counts_the_variables_of_this_request_also_when_the_query_is_known()
    {
        const string Query = "query($n: Int = 1) { people(first: $n) { nodes { memberships(first: $n) { nodes { person { name } } } } } }";
        for (int i = 0; i < 2; i++)
        {
            await town.Server.Data(Query);
            await town.Server.Data(Query, new { n = 2 });
            var answer = await town.Server.Ask(Query, new { n = 900 });
            Assert.Equal("QUERY_TOO_EXPENSIVE", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
            Assert.Contains("500,000 is allowed", answer.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Each_operation_of_a_query_is_validated_and_priced_by_itself()
    {
        const string Query = """
            query Cheap { answeredFor }
            query Wrong($id: ID!) { person(id: $id) { name } }
            query Dear { people(first: 1000) { nodes { memberships(first: 1000) { nodes { id } } } } }
            """;
        async Task<JsonElement> Run(string operationName)
        {
            using var response = await town.Server.Post(new { query = Query, operationName });
            return JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }

        Assert.True((await Run("Cheap")).TryGetProperty("data", out _));
        Assert.True((await Run("Cheap")).TryGetProperty("data", out _));
        Assert.True((await Run("Wrong")).TryGetProperty("errors", out _));
        Assert.Equal("QUERY_TOO_EXPENSIVE", (await Run("Dear")).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task The_whole_schema_can_be_introspected()
    {
        string query = await NodeScript.Run("introspection-query.mjs");
        var data = await town.Server.Data(query);
        Assert.True(data.GetProperty("__schema").GetProperty("types").GetArrayLength() > 50);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_told_the_limit()
    {
        using var response = await town.Server.Post(new { query = "{ answeredFor }", variables = new { a = new string('x', 300_000) } });
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains("256 KiB", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
