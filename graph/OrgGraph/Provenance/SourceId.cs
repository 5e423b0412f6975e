namespace OrgGraph.Provenance;

/// <summary>The id of a source: <c>source/</c> and its key.</summary>
/// <param name="Key">Lower-case letters, digits, dots and hyphens.</param>
public readonly record struct SourceId(string Key)
{
    public static implicit operator NodeId(SourceId id) => new(NodeKind.Source, id.Key);

    public static explicit operator SourceId(NodeId id) => new(id.KeyOf(NodeKind.Source));

    public override string ToString() => ((NodeId)this).ToString();
}
