namespace OrgGraph.Exchange.Json;

/// <summary>What every node has, for a store that keeps it in columns beside the JSON of the rest.</summary>
public readonly record struct NodeColumns(NodeId Id, string Name, Validity Validity, Standing Standing);
