namespace OrgGraph.Programmes;

/// <summary>The id of a programme: <c>programme/</c> and its key.</summary>
/// <param name="Key">Lower-case letters, digits, dots and hyphens.</param>
public readonly record struct ProgrammeId(string Key)
{
    public static implicit operator NodeId(ProgrammeId id) => new(NodeKind.Programme, id.Key);

    public static explicit operator ProgrammeId(NodeId id) => new(id.KeyOf(NodeKind.Programme));

    public override string ToString() => ((NodeId)this).ToString();
}
