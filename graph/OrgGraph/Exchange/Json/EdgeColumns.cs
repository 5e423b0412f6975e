namespace OrgGraph.Exchange.Json;

/// <summary>What every edge has, for a store that keeps it in columns beside the JSON of the rest.</summary>
public readonly record struct EdgeColumns(EdgeId Id, NodeId From, NodeId To, Validity Validity, Standing Standing);
