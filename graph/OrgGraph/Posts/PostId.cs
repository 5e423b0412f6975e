namespace OrgGraph.Posts;

/// <summary>The id of a post: <c>post/</c> and its key.</summary>
/// <param name="Key">Lower-case letters, digits, dots and hyphens.</param>
public readonly record struct PostId(string Key)
{
    public static implicit operator NodeId(PostId id) => new(NodeKind.Post, id.Key);

    public static explicit operator PostId(NodeId id) => new(id.KeyOf(NodeKind.Post));

    public override string ToString() => ((NodeId)this).ToString();
}
