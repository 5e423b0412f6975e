namespace OrgGraph.Store;

/// <summary>Something that a search found.</summary>
/// <param name="Node">What.</param>
/// <param name="MatchedName">The name or other name that matched best.</param>
/// <param name="Score">How well it matched: 1 to the letter, down to 0.</param>
/// <param name="Certainty">How sure it is that it existed on the day of the question.</param>
public sealed record Hit(Node Node, string MatchedName, double Score, Certainty Certainty);
