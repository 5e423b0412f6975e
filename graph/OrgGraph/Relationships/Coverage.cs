namespace OrgGraph.Relationships;

/// <summary>A programme or an organisation covers a place.</summary>
public sealed record Coverage : Edge
{
    /// <inheritdoc/>
    public override EdgeKind Kind => EdgeKind.Covers;
}
