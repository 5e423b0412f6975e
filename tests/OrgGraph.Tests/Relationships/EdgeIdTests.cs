namespace OrgGraph.Tests.Relationships;

public sealed class EdgeIdTests
{
    [Fact]
    public void It_is_read_as_kind_and_key()
    {
        Assert.True(EdgeId.TryParse("member-of/lhb-chair", out var id));
        Assert.Equal(new EdgeId(EdgeKind.MemberOf, "lhb-chair"), id);
        Assert.Equal("member-of/lhb-chair", id.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("board/lhb")]
    [InlineData("member-of/")]
    [InlineData("member-of/LHB")]
    [InlineData("member-of")]
    public void What_is_no_id_is_refused(string? text) => Assert.False(EdgeId.TryParse(text, out _));

    [Fact]
    public void An_edge_has_the_id_of_its_kind_and_key() =>
        Assert.Equal("reports-to/a", new ReportingLine { Key = "a", From = new BoardId("b"), To = new BoardId("c") }.Id.ToString());

    [Fact]
    public void A_bad_key_is_refused() => Assert.Throws<ArgumentException>(() => new EdgeId(EdgeKind.Holds, "A b"));

    [Fact]
    public void Ids_are_ordered_by_kind_then_ordinally_by_key()
    {
        EdgeId[] ordered = [new(EdgeKind.MemberOf, "a"), new(EdgeKind.MemberOf, "b"), new(EdgeKind.Succeeds, "a")];
        Assert.Equal(ordered, ordered.Reverse().Order());
        Assert.True(ordered[0] < ordered[1] && ordered[2] >= ordered[1]);
    }
}
