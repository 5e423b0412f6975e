namespace OrgGraph.Store;

/// <summary>A page of nodes with what hangs on them.</summary>
/// <param name="Nodes">Which nodes, and as of which day everything is read.</param>
/// <param name="Below">Which edges at them.</param>
public sealed record NestedQuery(NodeQuery Nodes, IReadOnlyList<NestedExpansion> Below);
