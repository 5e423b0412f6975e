namespace OrgGraph.Store;

/// <summary>What a <see cref="NestedQuery"/> brings.</summary>
/// <param name="Page">The nodes.</param>
/// <param name="Below">For each expansion, the page of edges of each node that it came to; a node without edges may be left out.</param>
public sealed record NestedPage(Page<Listed> Page, IReadOnlyDictionary<NestedExpansion, IReadOnlyDictionary<NodeId, Page<Link>>> Below);
