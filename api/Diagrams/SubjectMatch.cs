namespace OrgGraph.Api.Diagrams;

/// <summary>What a name stands for.</summary>
/// <param name="Id">The thing; null when that is not certain.</param>
/// <param name="Candidates">What may be meant, best first, where it is not certain.</param>
/// <param name="Refusal">Why there is no id; null when there is one.</param>
public sealed record SubjectMatch(NodeId? Id, IReadOnlyList<Node> Candidates, Refusal? Refusal);
