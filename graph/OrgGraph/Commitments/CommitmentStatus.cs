namespace OrgGraph.Commitments;

/// <summary>How far a commitment has come.</summary>
public enum CommitmentStatus
{
    Proposed,
    Draft,
    Agreed,
    Done,
    Dropped,
}
