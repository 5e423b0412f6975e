namespace OrgGraph.Analysis;

/// <summary>How much somebody, or a board, lies between others.</summary>
/// <param name="Node">A person or a board.</param>
/// <param name="Score">Over all pairs of others, the share of shortest ways that lead through it, added up; not normalised.</param>
public sealed record Between(Node Node, double Score);
