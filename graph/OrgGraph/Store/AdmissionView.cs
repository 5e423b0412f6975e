namespace OrgGraph.Store;

/// <summary>What <see cref="Admission"/> asks about the graph as it stands before a change. Each store supplies it from what it has at hand.</summary>
public sealed record AdmissionView
{
    /// <summary>Whether a node is there.</summary>
    public required Func<NodeId, bool> HasNode { get; init; }

    /// <summary>Whether an edge is there.</summary>
    public required Func<EdgeId, bool> HasEdge { get; init; }

    /// <summary>The edges that leave a node, reach it, or speak on its behalf; asked only for nodes that are to be removed.</summary>
    public required Func<NodeId, IEnumerable<EdgeId>> EdgesAt { get; init; }

    /// <summary>The nodes that cite a source; asked only for sources that are to be removed.</summary>
    public required Func<SourceId, IEnumerable<NodeId>> NodesCiting { get; init; }

    /// <summary>The edges that cite a source; asked only for sources that are to be removed.</summary>
    public required Func<SourceId, IEnumerable<EdgeId>> EdgesCiting { get; init; }

    /// <summary>The edges of kind <see cref="EdgeKind.PartOf"/> that leave a node; asked for what is put into a whole and for what lies above it.</summary>
    public required Func<NodeId, IEnumerable<Edge>> WholesOf { get; init; }

    /// <summary>A graph with nothing in it.</summary>
    public static AdmissionView Empty { get; } = new()
    {
        HasNode = _ => false,
        HasEdge = _ => false,
        EdgesAt = _ => [],
        NodesCiting = _ => [],
        EdgesCiting = _ => [],
        WholesOf = _ => [],
    };
}
