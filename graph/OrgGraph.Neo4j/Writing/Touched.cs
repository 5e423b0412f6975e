using System.Text.Json;
using OrgGraph.Neo4j.Reading;

namespace OrgGraph.Neo4j.Writing;

/// <summary>All that a change set touches, as it is in Neo4j at one version: enough to check the change and to log what it changes.</summary>
internal sealed class Touched
{
    private readonly Dictionary<NodeId, Node> nodes;
    private readonly HashSet<NodeId> named;
    private readonly Dictionary<EdgeId, Edge> edges;
    private readonly ILookup<NodeId, EdgeId> joined;
    private readonly ILookup<NodeId, Edge> wholes;
    private readonly ILookup<NodeId, NodeId> nodesCiting;
    private readonly ILookup<NodeId, EdgeId> edgesCiting;

    private Touched(JsonElement answer)
    {
        Version = answer[0].GetInt64();
        Dataset = Counts.Dataset(answer[1]);
        EarlierVersion = answer[2].ValueKind == JsonValueKind.Null ? null : answer[2].GetInt64();
        nodes = Json.Nodes(answer[3]);
        named = [.. answer[4].EnumerateArray().Select(id => NodeId.Parse(id.GetString()!))];
        edges = answer[5].EnumerateArray().Select(Json.Edge).ToDictionary(edge => edge.Id);
        joined = answer[6].EnumerateArray().ToLookup(pair => NodeId.Parse(pair[0].GetString()!), pair => Id(pair[1]));
        wholes = answer[7].EnumerateArray().Select(Json.Edge).ToLookup(edge => edge.From);
        var citing = answer[8].EnumerateArray().ToLookup(row => row[2].GetBoolean());
        nodesCiting = citing[true].ToLookup(row => NodeId.Parse(row[0].GetString()!), row => NodeId.Parse(row[1].GetString()!));
        edgesCiting = citing[false].ToLookup(row => NodeId.Parse(row[0].GetString()!), row => Id(row[1]));
    }

    /// <summary>The version of all this.</summary>
    public long Version { get; }

    /// <summary>What the record as a whole is.</summary>
    public Dataset? Dataset { get; }

    /// <summary>The version that the change set made, if it has been applied already.</summary>
    public long? EarlierVersion { get; }

    private Touched(IReadOnlyList<Touched> parts)
    {
        (Version, Dataset) = (parts[0].Version, parts[0].Dataset);
        nodes = parts.SelectMany(part => part.nodes.Values).DistinctBy(node => node.NodeId).ToDictionary(node => node.NodeId);
        named = [.. parts.SelectMany(part => part.named)];
        edges = parts.SelectMany(part => part.edges.Values).DistinctBy(edge => edge.Id).ToDictionary(edge => edge.Id);
        joined = Together(parts, part => part.joined);
        wholes = Together(parts, part => part.wholes);
        nodesCiting = Together(parts, part => part.nodesCiting);
        edgesCiting = Together(parts, part => part.edgesCiting);
    }

    /// <summary>Asks for what a large change set touches, so many things at a time; null when the version changed meanwhile.</summary>
    public static async Task<Touched?> Read(Questions questions, ChangeSet changes, int pieceSize, CancellationToken cancellation)
    {
        var bare = changes with { PutNodes = [], PutEdges = [], RemoveNodes = [], RemoveEdges = [] };
        var pieces = changes.PutNodes.Chunk(pieceSize).Select(nodes => bare with { PutNodes = nodes })
            .Concat(changes.PutEdges.Chunk(pieceSize).Select(edges => bare with { PutEdges = edges }))
            .Concat(changes.RemoveEdges.Chunk(pieceSize).Select(ids => bare with { RemoveEdges = ids }))
            .Concat(changes.RemoveNodes.Chunk(pieceSize).Select(ids => bare with { RemoveNodes = ids }))
            .DefaultIfEmpty(bare);
        var parts = new List<Touched>();
        foreach (var piece in pieces)
        {
            parts.Add(await Read(questions, piece, cancellation).ConfigureAwait(false));
            if (parts[^1].Version != parts[0].Version) return null;
        }

        return new(parts);
    }

    /// <summary>Asks for what a change set touches.</summary>
    public static async Task<Touched> Read(Questions questions, ChangeSet changes, CancellationToken cancellation)
    {
        var changed = changes.PutNodes.Select(node => node.NodeId).Concat(changes.RemoveNodes).ToHashSet();
        var parts = changes.PutEdges.Where(edge => edge.Kind == EdgeKind.PartOf).ToList();
        var parameters = new Parameters
        {
            ["change"] = changes.Id.ToString("D"),
            ["nodes"] = Texts(changed),
            ["named"] = Texts(NamedBy(changes).Distinct().Where(id => !changed.Contains(id))),
            ["removed"] = Texts(changes.RemoveNodes),
            ["parts"] = Texts(parts.Select(edge => edge.From).Concat(parts.Select(edge => edge.To)).Distinct()),
        };
        var kinds = changes.PutEdges.Select(edge => edge.Id).Concat(changes.RemoveEdges).Distinct().GroupBy(id => id.Kind).OrderBy(kind => kind.Key).Select(kind =>
            $"MATCH ()-[r:{Labels.Of(kind.Key)}]->() WHERE r.key IN {parameters.Take(kind.Select(id => id.Key).ToList())} RETURN collect(r.record) AS found").ToList();
        string statement = CypherText.Of(
            "touched",
            ("edges", kinds.Count == 0 ? "RETURN [] AS edges" : $"CALL () {{\n{string.Join("\nUNION ALL\n", kinds)}\n}}\nUNWIND found AS edge\nRETURN collect(edge) AS edges"),
            ("cited", changes.RemoveNodes.Any(id => id.Kind == NodeKind.Source) ? CypherText.Of("citing") : "WITH *, [] AS citing"),
            ("types", Labels.AllTypes));
        return new(await questions.AskOne(statement, parameters, cancellation).ConfigureAwait(false));
    }

    /// <summary>The node as it is; null when it is not there. Known for what is put or removed.</summary>
    public Node? Node(NodeId id) => nodes.GetValueOrDefault(id);

    /// <summary>The edge as it is; null when it is not there.</summary>
    public Edge? Edge(EdgeId id) => edges.GetValueOrDefault(id);

    /// <summary>What the rules of admission ask.</summary>
    public AdmissionView ForAdmission() => new()
    {
        HasNode = id => nodes.ContainsKey(id) || named.Contains(id),
        HasEdge = edges.ContainsKey,
        EdgesAt = id => joined[id],
        NodesCiting = id => nodesCiting[id],
        EdgesCiting = id => edgesCiting[id],
        WholesOf = id => wholes[id],
    };

    private static ILookup<NodeId, T> Together<T>(IReadOnlyList<Touched> parts, Func<Touched, ILookup<NodeId, T>> lookup) =>
        parts.SelectMany(part => lookup(part)).SelectMany(group => group.Select(item => (group.Key, Item: item))).Distinct().ToLookup(pair => pair.Key, pair => pair.Item);

    /// <summary>Every node that something put names.</summary>
    private static IEnumerable<NodeId> NamedBy(ChangeSet changes)
    {
        foreach (var node in changes.PutNodes)
        {
            foreach (var citation in node.Citations) yield return citation.Source;
        }

        foreach (var edge in changes.PutEdges)
        {
            yield return edge.From;
            yield return edge.To;
            if (edge.OnBehalfOf() is { } organisation) yield return organisation;
            foreach (var citation in edge.Citations) yield return citation.Source;
        }
    }

    private static List<string> Texts(IEnumerable<NodeId> ids) => [.. ids.Select(id => id.ToString())];

    private static EdgeId Id(JsonElement json) => EdgeId.TryParse(json.GetString(), out var id) ? id : throw new StoreException($"'{json.GetString()}' in Neo4j is no id of an edge. It was changed by something else; restore the database from a backup.");
}
