namespace OrgGraph.Boards;

/// <summary>A body that meets and decides, advises or delivers.</summary>
public sealed record Board : Node
{
    /// <inheritdoc cref="Node.NodeId"/>
    public required BoardId Id { get; init; }

    /// <summary>What the board is for.</summary>
    public BoardKind Kind { get; init; }

    /// <summary>Whether everybody of a larger body sits on it, so that a seat says little; null when not stated.</summary>
    public bool? Plenary { get; init; }

    /// <summary>How many seats it has by its terms of reference; null when not stated.</summary>
    public int? Seats { get; init; }

    /// <summary>How many members must be present for it to decide; null when not stated.</summary>
    public int? Quorum { get; init; }

    /// <inheritdoc/>
    public override NodeId NodeId => Id;
}
