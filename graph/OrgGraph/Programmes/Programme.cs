namespace OrgGraph.Programmes;

/// <summary>A workstream, pilot or collaborative programme that groups commitments.</summary>
public sealed record Programme : Node
{
    /// <inheritdoc cref="Node.NodeId"/>
    public required ProgrammeId Id { get; init; }

    /// <summary>Which of these it is.</summary>
    public ProgrammeKind Kind { get; init; }

    /// <inheritdoc/>
    public override NodeId NodeId => Id;
}
