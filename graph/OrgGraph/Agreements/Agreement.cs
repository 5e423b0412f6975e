namespace OrgGraph.Agreements;

/// <summary>The instrument that creates commitments.</summary>
public sealed record Agreement : Node
{
    /// <inheritdoc cref="Node.NodeId"/>
    public required AgreementId Id { get; init; }

    /// <summary>What sort of instrument.</summary>
    public AgreementKind Kind { get; init; }

    /// <inheritdoc/>
    public override NodeId NodeId => Id;
}
