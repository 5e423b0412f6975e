namespace OrgGraph.Relationships;

/// <summary>A board oversees a programme or a commitment.</summary>
public sealed record Oversight : Edge
{
    /// <inheritdoc/>
    public override EdgeKind Kind => EdgeKind.Oversees;
}
