using System.Net.Http.Headers;
using System.Text.Json;
using OrgGraph.Neo4j.Http;

namespace OrgGraph.Neo4j.Tests.Plans;

/// <summary>How Neo4j ran a statement: its operators, and how often they looked into the store.</summary>
/// <param name="Operators">Each with its details, such as the index that it used.</param>
/// <param name="Hits">All looks together.</param>
internal sealed record Profile(IReadOnlyList<string> Operators, long Hits)
{
    public static async Task<Profile> Of(Neo4jSettings settings, string statement, Parameters parameters)
    {
        using var client = new HttpClient();
        using var body = new MemoryStream();
        await using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteString("statement", "PROFILE " + statement);
            json.WritePropertyName("parameters");
            parameters.WriteTo(json);
            json.WriteEndObject();
        }

        using var content = new ByteArrayContent(body.ToArray());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.neo4j.query");
        client.DefaultRequestHeaders.Accept.Add(new("application/json"));
        using var response = await client.PostAsync(new Uri(settings.Uri, $"db/{settings.Database}/query/v2"), content);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var operators = new List<string>();
        long hits = 0;
        Walk(answer.RootElement.GetProperty("profiledQueryPlan"));
        return new(operators, hits);

        void Walk(JsonElement plan)
        {
            string details = plan.TryGetProperty("arguments", out var arguments) && arguments.TryGetProperty("Details", out var told) ? told.ToString() : "";
            operators.Add($"{plan.GetProperty("operatorType").GetString()!.Split('@')[0]} {details}: {plan.GetProperty("dbHits")}");
            hits += plan.GetProperty("dbHits").GetInt64();
            if (!plan.TryGetProperty("children", out var children)) return;
            foreach (var child in children.EnumerateArray()) Walk(child);
        }
    }

    /// <summary>Whether it looked at all nodes of a kind.</summary>
    public bool ScansPeople => Operators.Any(name => name.Contains("Scan", StringComparison.Ordinal) && (name.Contains("Person", StringComparison.Ordinal) || name.StartsWith("AllNodesScan", StringComparison.Ordinal)));
}
