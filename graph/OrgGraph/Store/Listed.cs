namespace OrgGraph.Store;

/// <summary>A node in a list, and how sure it is that it existed on the day of the question.</summary>
public sealed record Listed(Node Node, Certainty Certainty);
