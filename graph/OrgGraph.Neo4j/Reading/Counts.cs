using System.Text.Json;
using OrgGraph.Exchange.Json;

namespace OrgGraph.Neo4j.Reading;

/// <summary>What is in the store?</summary>
internal static class Counts
{
    private static readonly string Statement = CypherText.Of(
        "state",
        ("nodes", string.Join(", ", Enum.GetValues<NodeKind>().Select(kind => $"COUNT {{ (:{Labels.Of(kind)}) }}"))),
        ("edges", string.Join(", ", Enum.GetValues<EdgeKind>().Select(kind => $"COUNT {{ ()-[:{Labels.Of(kind)}]->() }}"))));

    public static async ValueTask<StoreState> Of(Questions questions, CancellationToken cancellation)
    {
        var answer = await questions.AskOne(Statement, [], cancellation).ConfigureAwait(false);
        return new(
            answer[0].GetInt64(),
            Dataset(answer[1]),
            Enum.GetValues<NodeKind>().ToDictionary(kind => kind, kind => answer[2][(int)kind].GetInt32()),
            answer[3].EnumerateArray().Sum(count => count.GetInt32()));
    }

    public static Dataset? Dataset(JsonElement json) => Json.Text(json) is { } text ? RecordJson.ReadDataset(text) : null;
}
