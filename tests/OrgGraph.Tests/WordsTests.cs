namespace OrgGraph.Tests;

public sealed class WordsTests
{
    [Fact]
    public void A_word_is_the_name_in_lower_case_with_hyphens()
    {
        Assert.Equal("delivery-unit", Words.Of(BoardKind.DeliveryUnit));
        Assert.Equal("member-of", Words.Of(EdgeKind.MemberOf));
        Assert.Equal("stp-area", Words.Of(PlaceKind.StpArea));
    }

    [Theory]
    [InlineData("not-invited")]
    [InlineData("Not invited")]
    [InlineData(" NOT_INVITED ")]
    public void Case_spaces_and_underscores_do_not_matter(string word)
    {
        Assert.True(Words.TryParse(word, out PartyRole role));
        Assert.Equal(PartyRole.NotInvited, role);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("notinvited")]
    public void Other_words_and_numbers_are_refused(string? word) => Assert.False(Words.TryParse<PartyRole>(word, out _));

    [Fact]
    public void Every_value_is_read_back_from_its_word() => Assert.All(
        Enum.GetValues<Responsibility>(),
        value => Assert.True(Words.TryParse(Words.Of(value), out Responsibility again) && again == value));

    [Fact]
    public void All_words_come_in_the_order_of_the_values() => Assert.Equal(["solid", "dotted", "proposed"], Words.All<LineKind>());
}
