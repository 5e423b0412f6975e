namespace OrgGraph.Commitments;

/// <summary>A promise, or a thing to be handed over.</summary>
public enum CommitmentKind
{
    Commitment,
    Deliverable,
}
