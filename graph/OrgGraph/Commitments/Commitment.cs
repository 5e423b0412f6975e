namespace OrgGraph.Commitments;

/// <summary>Something promised, with sub-commitments below it. A deliverable is a commitment of that kind.</summary>
public sealed record Commitment : Node
{
    /// <inheritdoc cref="Node.NodeId"/>
    public required CommitmentId Id { get; init; }

    /// <summary>Whether it is a commitment or a deliverable.</summary>
    public CommitmentKind Kind { get; init; }

    /// <summary>How far it has come; null when not stated.</summary>
    public CommitmentStatus? Status { get; init; }

    /// <summary>The heading under which its source puts it.</summary>
    public string? Heading { get; init; }

    /// <summary>Its place in the order of its source, such as A2a. Commitments are listed by it.</summary>
    public string? Position { get; init; }

    /// <inheritdoc/>
    public override NodeId NodeId => Id;
}
