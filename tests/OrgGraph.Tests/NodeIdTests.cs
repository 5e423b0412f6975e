namespace OrgGraph.Tests;

public sealed class NodeIdTests
{
    [Theory]
    [InlineData("board/london-health-board", NodeKind.Board, "london-health-board")]
    [InlineData("Person/a.b-1", NodeKind.Person, "a.b-1")]
    public void It_is_read_as_kind_and_key(string text, NodeKind kind, string key)
    {
        Assert.True(NodeId.TryParse(text, out var id));
        Assert.Equal(new NodeId(kind, key), id);
        Assert.Equal(id, NodeId.Parse(id.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("board")]
    [InlineData("board/")]
    [InlineData("/key")]
    [InlineData("ship/key")]
    [InlineData("board/Key")]
    [InlineData("board/a/b")]
    [InlineData("board/a b")]
    public void What_is_no_id_is_refused(string? text)
    {
        Assert.False(NodeId.TryParse(text, out _));
        if (text is not null) Assert.Throws<FormatException>(() => NodeId.Parse(text));
    }

    [Fact]
    public void A_typed_id_is_the_id_of_its_kind_and_of_no_other()
    {
        NodeId id = new PostId("clerk");
        Assert.Equal("post/clerk", id.ToString());
        Assert.Equal(new PostId("clerk"), (PostId)id);
        Assert.Throws<InvalidCastException>(() => (PersonId)id);
    }

    [Fact]
    public void Ids_are_ordered_by_kind_then_ordinally_by_key()
    {
        NodeId[] ordered = [new PersonId("a-b"), new PersonId("a.b"), new PersonId("ab"), new BoardId("a")];
        Assert.Equal(ordered, ordered.Reverse().Order());
        Assert.True(ordered[0] < ordered[1] && ordered[3] > ordered[2]);
    }
}
