namespace OrgGraph.Places;

/// <summary>The id of a place: <c>place/</c> and its key.</summary>
/// <param name="Key">Lower-case letters, digits, dots and hyphens.</param>
public readonly record struct PlaceId(string Key)
{
    public static implicit operator NodeId(PlaceId id) => new(NodeKind.Place, id.Key);

    public static explicit operator PlaceId(NodeId id) => new(id.KeyOf(NodeKind.Place));

    public override string ToString() => ((NodeId)this).ToString();
}
