namespace OrgGraph.Agreements;

/// <summary>The id of an agreement: <c>agreement/</c> and its key.</summary>
/// <param name="Key">Lower-case letters, digits, dots and hyphens.</param>
public readonly record struct AgreementId(string Key)
{
    public static implicit operator NodeId(AgreementId id) => new(NodeKind.Agreement, id.Key);

    public static explicit operator AgreementId(NodeId id) => new(id.KeyOf(NodeKind.Agreement));

    public override string ToString() => ((NodeId)this).ToString();
}
