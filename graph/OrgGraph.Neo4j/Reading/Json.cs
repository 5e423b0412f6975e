using System.Text.Json;
using OrgGraph.Exchange.Json;
using OrgGraph.Index;

namespace OrgGraph.Neo4j.Reading;

/// <summary>Reads what stands in answers.</summary>
internal static class Json
{
    public static string? Text(JsonElement json) => json.ValueKind == JsonValueKind.Null ? null : json.GetString();

    public static int? Number(JsonElement json) => json.ValueKind == JsonValueKind.Null ? null : json.GetInt32();

    public static IEnumerable<string> Texts(JsonElement json) => json.ValueKind == JsonValueKind.Null ? [] : json.EnumerateArray().Select(text => text.GetString()!);

    /// <summary>The values by which a row sorts, as a cursor has them.</summary>
    public static object?[] Keys(JsonElement json) => [.. json.EnumerateArray().Select(Key)];

    public static Node Node(string record) => Record(record, RecordJson.ReadNode);

    public static Node Node(JsonElement record) => Node(record.GetString()!);

    public static Edge Edge(JsonElement record) => Record(record.GetString()!, RecordJson.ReadEdge);

    public static Dictionary<NodeId, Node> Nodes(JsonElement records)
    {
        var nodes = new Dictionary<NodeId, Node>();
        foreach (var record in records.EnumerateArray())
        {
            var node = Node(record);
            nodes[node.NodeId] = node;
        }

        return nodes;
    }

    /// <summary>A part of the graph, as <c>part-of-the-graph.cypher</c> tells it.</summary>
    public static GraphIndex Part(JsonElement edges, JsonElement nodes) => GraphIndex.Build(0, null, Nodes(nodes).Values, [.. edges.EnumerateArray().Select(Edge)]);

    private static object? Key(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Number => json.GetInt64(),
        _ => json.GetString(),
    };

    private static T Record<T>(string record, Func<string, T> read)
    {
        try
        {
            return read(record);
        }
        catch (FormatException fault)
        {
            throw new StoreException($"A record in Neo4j cannot be read: {fault.Message} It was changed by something else; put it in again, or restore the database from a backup.", fault);
        }
    }
}
