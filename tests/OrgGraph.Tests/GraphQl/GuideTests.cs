using System.Text.RegularExpressions;
using OrgGraph.Api.GraphQl.Guard;
using OrgGraph.TestKit;

namespace OrgGraph.Tests.GraphQl;

/// <summary>What the guide shows works, and the limits that it names are the limits.</summary>
public sealed partial class GuideTests(LondonServer london) : IClassFixture<LondonServer>
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "graphql.md"));

    public static TheoryData<string> Examples => [.. Fences().Matches(Guide).Select(match => match.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_of_the_guide_runs_and_finds_something(string query)
    {
        string answer = (await london.Server.Data(query)).ToString();
        Assert.DoesNotContain("nodes\":[]", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("{\"person\":null}", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_query_that_the_editor_starts_with_runs()
    {
        string editor = await File.ReadAllTextAsync(Repository.PathOf("api", "GraphQl", "Editor", "graphiql.mjs"), TestContext.Current.CancellationToken);
        var data = await london.Server.Data(Example().Match(editor).Groups[1].Value);
        Assert.Equal(5, data.GetProperty("programmes").GetProperty("nodes").GetArrayLength());
    }

    [Fact]
    public void The_guide_names_the_limits()
    {
        var limits = new QueryLimits();
        string[] named =
        [
            $"over {limits.Price:#,0}", $"{limits.Characters:N0} characters, {limits.Tokens:N0} tokens", $"{limits.Depth} levels; {limits.Fields:N0} fields", $"{limits.Repeats} repeats",
            $"{limits.Aliases}, {limits.Directives}, {limits.Fragments} of them", $"{limits.Values:N0} values in variables, {limits.BodyBytes / 1024} KiB", $"{PageRequest.MaxSize:N0} at most",
        ];
        Assert.All(named, limit => Assert.Contains(limit, Guide, StringComparison.Ordinal));
    }

    [GeneratedRegex("const example = `(.*?)`;", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("```graphql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fences();
}
