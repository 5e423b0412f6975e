namespace OrgGraph.Relationships;

/// <summary>How an organisation stands to an agreement or a programme.</summary>
public sealed record Participation : Edge
{
    /// <inheritdoc/>
    public override EdgeKind Kind => EdgeKind.PartyTo;

    /// <summary>In which role.</summary>
    public PartyRole Role { get; init; }
}
