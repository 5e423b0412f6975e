using OrgGraph.Exchange.Json;

namespace OrgGraph.Store;

/// <summary>What a change set changes, thing by thing, as every store writes it into its change log.</summary>
public static class ChangedItems
{
    /// <summary>The subject under which a change of the <see cref="Dataset"/> stands.</summary>
    public const string DatasetSubject = "dataset";

    /// <summary>Before and after, in the order of the change set: the dataset, what is put, what is removed. What stays as it was is left out.</summary>
    /// <param name="changes">The change set.</param>
    /// <param name="dataset">What the record as a whole was before.</param>
    /// <param name="node">A node as it was before; null when it was not there.</param>
    /// <param name="edge">An edge as it was before; null when it was not there.</param>
    public static IEnumerable<ChangedItem> Of(ChangeSet changes, Dataset? dataset, Func<NodeId, Node?> node, Func<EdgeId, Edge?> edge) =>
        All(changes, dataset, node, edge).Where(item => item.Before != item.After);

    private static IEnumerable<ChangedItem> All(ChangeSet changes, Dataset? dataset, Func<NodeId, Node?> node, Func<EdgeId, Edge?> edge)
    {
        string? Node(NodeId id) => node(id) is { } before ? RecordJson.Write(before) : null;
        string? Edge(EdgeId id) => edge(id) is { } before ? RecordJson.Write(before) : null;

        if (changes.Dataset is { } after) yield return new(DatasetSubject, dataset is null ? null : RecordJson.Write(dataset), RecordJson.Write(after));
        foreach (var put in changes.PutNodes) yield return new(put.NodeId.ToString(), Node(put.NodeId), RecordJson.Write(put));
        foreach (var put in changes.PutEdges) yield return new(put.Id.ToString(), Edge(put.Id), RecordJson.Write(put));
        foreach (var removed in changes.RemoveEdges) yield return new(removed.ToString(), Edge(removed), null);
        foreach (var removed in changes.RemoveNodes) yield return new(removed.ToString(), Node(removed), null);
    }
}
