namespace OrgGraph.Relationships;

/// <summary>A post belongs to an organisation or a board.</summary>
public sealed record Placement : Edge
{
    /// <inheritdoc/>
    public override EdgeKind Kind => EdgeKind.PostIn;
}
