namespace OrgGraph.Provenance;

/// <summary>A document or data file that facts cite.</summary>
public sealed record Source : Node
{
    /// <inheritdoc cref="Node.NodeId"/>
    public required SourceId Id { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it was made or last changed. A start that it leaves out is on or before this day.</summary>
    public required PossibleDay Dated { get; init; }

    /// <summary>Where it is kept: an address or a file.</summary>
    public string? Locator { get; init; }

    /// <inheritdoc/>
    public override NodeId NodeId => Id;
}
