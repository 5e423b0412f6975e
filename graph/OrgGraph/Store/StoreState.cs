namespace OrgGraph.Store;

/// <summary>What a store holds.</summary>
/// <param name="Version">How many change sets have been applied; 0 for an empty store.</param>
/// <param name="Dataset">What the record as a whole is; null while nobody has said.</param>
/// <param name="Counts">How many nodes there are of each kind, over all time.</param>
/// <param name="Edges">How many edges there are, over all time.</param>
public sealed record StoreState(long Version, Dataset? Dataset, IReadOnlyDictionary<NodeKind, int> Counts, int Edges);
