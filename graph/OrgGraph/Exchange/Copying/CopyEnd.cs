namespace OrgGraph.Exchange.Copying;

/// <summary>One end of a copy: a store with its cases.</summary>
/// <param name="Graph">The graph.</param>
/// <param name="Cases">The cases of the same store.</param>
/// <param name="Place">Where it lies, for people.</param>
public sealed record CopyEnd(IGraphStore Graph, ICaseStore Cases, string Place);
