namespace OrgGraph.Relationships;

/// <summary>A person, or whoever holds a post, answers for a programme or a commitment. Carried by a post that nobody holds, it is a vacancy.</summary>
public sealed record Accountability : Edge
{
    /// <inheritdoc/>
    public override EdgeKind Kind => EdgeKind.AccountableFor;

    /// <summary>What for.</summary>
    public Responsibility Responsibility { get; init; }

    /// <summary>The organisation that is represented.</summary>
    public OrganisationId? OnBehalfOf { get; init; }
}
