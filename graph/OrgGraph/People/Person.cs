namespace OrgGraph.People;

/// <summary>A human being; never a placeholder such as "TBC" or "Vacant". Its validity is from birth to death.</summary>
public sealed record Person : Node
{
    /// <inheritdoc cref="Node.NodeId"/>
    public required PersonId Id { get; init; }

    /// <inheritdoc/>
    public override NodeId NodeId => Id;
}
