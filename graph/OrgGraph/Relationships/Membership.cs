namespace OrgGraph.Relationships;

/// <summary>A seat on a board, or membership of an organisation, of a person or a post. A post's seat belongs to whoever holds the post on the date.</summary>
public sealed record Membership : Edge
{
    /// <inheritdoc/>
    public override EdgeKind Kind => EdgeKind.MemberOf;

    /// <summary>In which role.</summary>
    public MemberRole Role { get; init; } = MemberRole.Member;

    /// <summary>Whether the member votes; null when not stated.</summary>
    public bool? Voting { get; init; }

    /// <summary>Whether the seat comes with an office; null when not stated.</summary>
    public bool? ExOfficio { get; init; }

    /// <summary>The organisation that the member speaks for.</summary>
    public OrganisationId? OnBehalfOf { get; init; }
}
