namespace OrgGraph.Neo4j;

/// <summary>How far a load has come.</summary>
/// <param name="Done">How many things are in: nodes, edges, and entries of the change log.</param>
/// <param name="All">How many there are.</param>
public sealed record LoadProgress(int Done, int All);
