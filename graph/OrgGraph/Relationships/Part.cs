namespace OrgGraph.Relationships;

/// <summary>An organisation, board, commitment or programme is part of a larger one.</summary>
public sealed record Part : Edge
{
    /// <inheritdoc/>
    public override EdgeKind Kind => EdgeKind.PartOf;
}
