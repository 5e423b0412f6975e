namespace OrgGraph.Posts;

/// <summary>A position that exists whether or not someone holds it; holders come and go (W3C ORG's Post). One that nobody holds is a vacancy.</summary>
public sealed record Post : Node
{
    /// <inheritdoc cref="Node.NodeId"/>
    public required PostId Id { get; init; }

    /// <inheritdoc/>
    public override NodeId NodeId => Id;
}
