namespace OrgGraph.Commitments;

/// <summary>The id of a commitment: <c>commitment/</c> and its key.</summary>
/// <param name="Key">Lower-case letters, digits, dots and hyphens.</param>
public readonly record struct CommitmentId(string Key)
{
    public static implicit operator NodeId(CommitmentId id) => new(NodeKind.Commitment, id.Key);

    public static explicit operator CommitmentId(NodeId id) => new(id.KeyOf(NodeKind.Commitment));

    public override string ToString() => ((NodeId)this).ToString();
}
