using System.Runtime.CompilerServices;

namespace OrgGraph.Neo4j.Reading;

/// <summary>Every edge of some kinds, a large piece at a time; each piece tells its version, so that nobody gets parts of two.</summary>
internal static class EdgeStream
{
    private const int Piece = 10_000;

    public static async IAsyncEnumerable<Edge> Of(Questions questions, IReadOnlyList<EdgeKind> kinds, [EnumeratorCancellation] CancellationToken cancellation)
    {
        long? version = null;
        foreach (var kind in kinds.Distinct().Order())
        {
            string statement = CypherText.Of("edges", ("type", Labels.Of(kind)));
            for (string? after = ""; after is not null;)
            {
                var answer = await questions.AskOne(statement, new() { ["after"] = after, ["size"] = Piece }, cancellation).ConfigureAwait(false);
                version ??= answer[0].GetInt64();
                if (answer[0].GetInt64() != version) throw new StoreException("The record was changed while its edges were read, so that they would be of two versions. Read them again.");
                after = null;
                foreach (var record in answer[1].EnumerateArray())
                {
                    var edge = Json.Edge(record);
                    yield return edge;
                    after = edge.Key;
                }

                if (answer[1].GetArrayLength() < Piece) break;
            }
        }
    }
}
