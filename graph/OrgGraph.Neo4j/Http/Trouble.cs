namespace OrgGraph.Neo4j.Http;

/// <summary>Why a request came to nothing.</summary>
/// <param name="Fault">What to tell.</param>
/// <param name="TryAgain">Whether the same request may do better in a moment.</param>
internal sealed record Trouble(StoreException Fault, bool TryAgain);
