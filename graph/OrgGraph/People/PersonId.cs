namespace OrgGraph.People;

/// <summary>The id of a person: <c>person/</c> and its key.</summary>
/// <param name="Key">Lower-case letters, digits, dots and hyphens.</param>
public readonly record struct PersonId(string Key)
{
    public static implicit operator NodeId(PersonId id) => new(NodeKind.Person, id.Key);

    public static explicit operator PersonId(NodeId id) => new(id.KeyOf(NodeKind.Person));

    public override string ToString() => ((NodeId)this).ToString();
}
