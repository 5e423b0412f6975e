namespace OrgGraph.Places;

/// <summary>A part of the country that programmes and organisations cover.</summary>
public sealed record Place : Node
{
    /// <inheritdoc cref="Node.NodeId"/>
    public required PlaceId Id { get; init; }

    /// <summary>What sort of place.</summary>
    public PlaceKind Kind { get; init; }

    /// <inheritdoc/>
    public override NodeId NodeId => Id;
}
