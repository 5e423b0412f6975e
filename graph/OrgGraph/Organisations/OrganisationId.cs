namespace OrgGraph.Organisations;

/// <summary>The id of an organisation: <c>organisation/</c> and its key.</summary>
/// <param name="Key">Lower-case letters, digits, dots and hyphens.</param>
public readonly record struct OrganisationId(string Key)
{
    public static implicit operator NodeId(OrganisationId id) => new(NodeKind.Organisation, id.Key);

    public static explicit operator OrganisationId(NodeId id) => new(id.KeyOf(NodeKind.Organisation));

    public override string ToString() => ((NodeId)this).ToString();
}
