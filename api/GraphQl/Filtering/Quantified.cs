namespace OrgGraph.Api.GraphQl.Filtering;

/// <summary>A demand on a node's edges that waits to be told along which.</summary>
internal delegate Filter Quantified(EdgeKind kind, Direction direction);
