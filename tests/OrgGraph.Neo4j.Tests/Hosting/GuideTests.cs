using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using OrgGraph.Neo4j.Tests.Server;
using OrgGraph.TestKit;

namespace OrgGraph.Neo4j.Tests.Hosting;

/// <summary>The questions in Cypher that the guide shows, with the answers that stand below them.</summary>
[Collection(OneServer.Name)]
public sealed partial class GuideTests(Neo4jServer server, LondonInNeo4j london) : IClassFixture<LondonInNeo4j>
{
    private static readonly string Guide = File.ReadAllText(Repository.PathOf("docs", "neo4j.md"));

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Questions().Count(Guide))];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void There_are_ten() => Assert.Equal(10, Questions().Count(Guide));

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task A_question_answers_as_the_guide_says(int number)
    {
        await london.Served(server);
        var question = Questions().Matches(Guide)[number];
        string[] expected = question.Groups["answer"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, await Rows(question.Groups["cypher"].Value));
    }

    /// <summary>As Neo4j Browser would send it: with no parameters, and past the store.</summary>
    private async Task<IEnumerable<string>> Rows(string cypher)
    {
        using var client = new HttpClient { BaseAddress = server.Settings.Uri };
        if (server.Settings.User is { } user)
            client.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{user}:{server.Settings.Password}")));
        using var response = await client.PostAsJsonAsync($"/db/{server.Settings.Database}/query/v2", new { statement = cypher }, Cancellation);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data").GetProperty("values").EnumerateArray().Select(row => string.Join(" | ", row.EnumerateArray().Select(Cell)));
    }

    private static string Cell(JsonElement value) => value.ValueKind == JsonValueKind.Array ? string.Join(", ", value.EnumerateArray().Select(Cell)) : value.ToString();

    [GeneratedRegex("```cypher\n(?<cypher>.*?)```\n```text\n(?<answer>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Questions();
}
