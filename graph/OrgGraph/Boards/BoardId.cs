namespace OrgGraph.Boards;

/// <summary>The id of a board: <c>board/</c> and its key.</summary>
/// <param name="Key">Lower-case letters, digits, dots and hyphens.</param>
public readonly record struct BoardId(string Key)
{
    public static implicit operator NodeId(BoardId id) => new(NodeKind.Board, id.Key);

    public static explicit operator BoardId(NodeId id) => new(id.KeyOf(NodeKind.Board));

    public override string ToString() => ((NodeId)this).ToString();
}
