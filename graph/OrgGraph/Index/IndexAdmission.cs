namespace OrgGraph.Index;

/// <summary>What <see cref="Admission"/> asks, answered by an index.</summary>
public static class IndexAdmission
{
    /// <summary>The view of an index. What is seldom asked (who speaks for an organisation, what cites a source) is gathered once, when it is asked first.</summary>
    public static AdmissionView ForAdmission(this GraphIndex index)
    {
        var spokenFor = new Lazy<ILookup<NodeId, EdgeId>>(() => Edges(index)
            .Where(edge => edge.OnBehalfOf() is not null)
            .ToLookup(edge => (NodeId)edge.OnBehalfOf()!.Value, edge => edge.Id));
        var citedByNodes = new Lazy<ILookup<SourceId, NodeId>>(() => Cited(index.Nodes.All, node => node.Citations, node => node.NodeId));
        var citedByEdges = new Lazy<ILookup<SourceId, EdgeId>>(() => Cited(Edges(index), edge => edge.Citations, edge => edge.Id));
        return new()
        {
            HasNode = id => index.Nodes.Find(id) >= 0,
            HasEdge = id => index.Edges.Find(id) >= 0,
            EdgesAt = id => id.Kind == NodeKind.Organisation ? index.EdgesAt(id).Concat(spokenFor.Value[id]) : index.EdgesAt(id),
            NodesCiting = source => citedByNodes.Value[source],
            EdgesCiting = source => citedByEdges.Value[source],
            WholesOf = id => index.Nodes.Find(id) is >= 0 and var node
                ? [.. index.Outgoing.Of(node, EdgeKind.PartOf).ToArray().Select(index.Edges.Make)]
                : [],
        };
    }

    private static IEnumerable<Edge> Edges(GraphIndex index) => index.Edges.All();

    private static ILookup<SourceId, TId> Cited<T, TId>(IEnumerable<T> all, Func<T, IReadOnlyList<Citation>> citations, Func<T, TId> id) => all
        .SelectMany(item => citations(item).Select(citation => (citation.Source, Id: id(item))))
        .ToLookup(pair => pair.Source, pair => pair.Id);
}
