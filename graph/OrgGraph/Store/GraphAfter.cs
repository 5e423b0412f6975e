namespace OrgGraph.Store;

/// <summary>What would be there if a change set were applied.</summary>
internal sealed class GraphAfter
{
    private readonly Func<NodeId, bool> isThere;
    private readonly Dictionary<NodeId, bool> known;
    private readonly HashSet<NodeId> changedNodes;
    private readonly HashSet<EdgeId> changedEdges;

    public GraphAfter(ChangeSet changes, AdmissionView current)
    {
        isThere = current.HasNode;
        known = new(changes.PutNodes.Count + changes.RemoveNodes.Count);
        foreach (var node in changes.PutNodes) known[node.NodeId] = true;
        foreach (var id in changes.RemoveNodes) known[id] = false;
        changedNodes = [.. known.Keys];
        changedEdges = [.. changes.PutEdges.Select(e => e.Id), .. changes.RemoveEdges];
    }

    /// <summary>Whether a node would be there. The store is asked about each at most once.</summary>
    public bool HasNode(NodeId id)
    {
        if (!known.TryGetValue(id, out bool there)) known[id] = there = isThere(id);
        return there;
    }

    /// <summary>Whether an edge that is there now stays as it is.</summary>
    public bool Stays(EdgeId id) => !changedEdges.Contains(id);

    /// <summary>Whether a node that is there now stays as it is.</summary>
    public bool Stays(NodeId id) => !changedNodes.Contains(id);
}
