using OrgGraph.Search;

namespace OrgGraph.Exchange.Csv;

/// <summary>What has been read of a folder so far, by which rows that come later are checked.</summary>
internal sealed class CsvGathering(CsvLimits limits)
{
    /// <summary>Past this number a near miss is not looked for: it would take longer than the reading.</summary>
    private const int MostToCompare = 50_000;

    private readonly Dictionary<NodeId, int> nodeLines = [];
    private readonly Dictionary<EdgeId, int> edgeLines = [];
    private readonly HashSet<NodeId> announced = [];
    private readonly HashSet<NodeKind> incomplete = [];

    /// <summary>How much is read.</summary>
    public CsvLimits Limits { get; } = limits;

    /// <summary>What is wrong.</summary>
    public CsvProblems Problems { get; } = new(limits.ProblemsKept);

    /// <summary>How old the sources are.</summary>
    public SourceDays Sources { get; } = new();

    /// <summary>The nodes read.</summary>
    public List<Node> Nodes { get; } = [];

    /// <summary>The edges read.</summary>
    public List<Edge> Edges { get; } = [];

    /// <summary>Lets a node be named by rows that come before its own.</summary>
    public void Announce(NodeId id) => announced.Add(id);

    /// <summary>Some rows of a kind could not even be told apart, so that a reference to one is given the benefit of the doubt.</summary>
    public void Incomplete(NodeKind kind) => incomplete.Add(kind);

    /// <summary>Keeps the node of a row; or only its id, if something else in the row is wrong.</summary>
    public void Add(Node node, CsvRow row)
    {
        if (!nodeLines.TryAdd(node.NodeId, row.Line)) SameId(row, node.NodeId.Key, nodeLines[node.NodeId]);
        if (!row.IsGood) return;
        Nodes.Add(node);
        if (node is Source source) Sources.Add(source);
    }

    /// <summary>Keeps the edge of a row, if nothing in the row is wrong.</summary>
    public void Add(Edge edge, CsvRow row)
    {
        if (!edgeLines.TryAdd(edge.Id, row.Line)) SameId(row, edge.Key, edgeLines[edge.Id]);
        if (row.IsGood) Edges.Add(edge);
    }

    /// <summary>Whether a node is among those read, or cannot be ruled out.</summary>
    public bool MayBeThere(NodeId id) => nodeLines.ContainsKey(id) || announced.Contains(id) || incomplete.Contains(id.Kind);

    /// <summary>The file and the line of a node or an edge, by its id as text.</summary>
    public (string File, int? Line) PlaceOf(string? subject)
    {
        if (NodeId.TryParse(subject, out var node) && nodeLines.TryGetValue(node, out int nodeLine)) return (NodeFiles.All[node.Kind].Name, nodeLine);
        if (EdgeId.TryParse(subject, out var edge) && edgeLines.TryGetValue(edge, out int edgeLine)) return (EdgeFiles.All[edge.Kind].Name, edgeLine);
        return (DatasetFile.Name, null);
    }

    /// <summary>The id of one of these kinds that someone may have meant; null when none is near.</summary>
    public NodeId? Nearest(string text, IReadOnlyList<NodeKind> kinds)
    {
        string key = text[(text.LastIndexOf('/') + 1)..].Trim().ToLowerInvariant();
        if (Keys.IsValid(key))
        {
            foreach (var kind in kinds)
            {
                if (nodeLines.ContainsKey(new(kind, key))) return new(kind, key);
            }
        }

        if (nodeLines.Count > MostToCompare) return null;
        NodeId? nearest = null;
        int least = 1 + Math.Min(3, key.Length / 4);
        foreach (var id in nodeLines.Keys.Where(id => kinds.Contains(id.Kind)))
        {
            int slips = Slips.Between(key, id.Key, least - 1);
            if (slips >= least) continue;
            (nearest, least) = (id, slips);
            if (least == 0) break;
        }

        return nearest;
    }

    private static void SameId(CsvRow row, string key, int first)
    {
        if (key != CsvRow.NoKey) row.Wrong("id", $"'{key}' is the id of row {first} already.", () => "Give one of the two another id, or remove it.");
    }
}
