namespace OrgGraph.Tests;

public sealed class KeysTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("a2-b.c", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("A", false)]
    [InlineData("é", false)]
    [InlineData("a_b", false)]
    [InlineData("a b", false)]
    [InlineData("a\n", false)]
    [InlineData("٣", false)]
    public void A_key_is_made_of_lower_case_letters_digits_dots_and_hyphens(string? key, bool valid) => Assert.Equal(valid, Keys.IsValid(key));

    [Fact]
    public void A_key_has_at_most_a_hundred_characters()
    {
        Assert.True(Keys.IsValid(new('a', 100)));
        Assert.False(Keys.IsValid(new('a', 101)));
        Assert.Throws<ArgumentException>(() => new NodeId(NodeKind.Board, new('a', 101)));
    }
}
