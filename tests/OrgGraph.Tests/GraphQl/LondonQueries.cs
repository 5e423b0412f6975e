using System.Text.Json.Nodes;
using OrgGraph.TestKit;

namespace OrgGraph.Tests.GraphQl;

/// <summary>The queries in the folder beside, with the answers that the London dataset gives.</summary>
public sealed class LondonQueries(LondonServer london) : IClassFixture<LondonServer>
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "OrgGraph.Tests", "GraphQl", "Queries");

    public static TheoryData<string> All => [.. Directory.GetFiles(Folder, "*.graphql").Order().Select(file => Path.GetFileNameWithoutExtension(file))];

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_query_answers_as_its_file_says(string name)
    {
        string query = await File.ReadAllTextAsync(Path.Combine(Folder, name + ".graphql"), TestContext.Current.CancellationToken);
        var expected = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, name + ".json"), TestContext.Current.CancellationToken));
        var actual = JsonNode.Parse((await london.Server.Data(query)).GetRawText());
        Assert.True(JsonNode.DeepEquals(expected, actual), actual!.ToJsonString());
    }
}
