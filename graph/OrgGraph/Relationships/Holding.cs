namespace OrgGraph.Relationships;

/// <summary>A person holds a post.</summary>
public sealed record Holding : Edge
{
    /// <inheritdoc/>
    public override EdgeKind Kind => EdgeKind.Holds;

    /// <summary>How the person holds it.</summary>
    public Tenure Tenure { get; init; }
}
