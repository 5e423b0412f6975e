namespace OrgGraph.Exchange.Copying;

/// <summary>How far a copy has come.</summary>
/// <param name="Nodes">How many nodes are written.</param>
/// <param name="Edges">How many edges are written.</param>
/// <param name="Of">What there is to write.</param>
public sealed record CopyProgress(int Nodes, int Edges, StoreState Of);
