namespace OrgGraph.Relationships;

/// <summary>An organisation or a board follows its predecessor.</summary>
public sealed record Succession : Edge
{
    /// <inheritdoc/>
    public override EdgeKind Kind => EdgeKind.Succeeds;

    /// <summary>How it came about.</summary>
    public SuccessionKind How { get; init; }
}
