using System.Text;
using FsCheck.Xunit;

namespace OrgGraph.Tests.Store;

public sealed class CollationTests
{
    [Theory]
    [InlineData("  Zoë O’Hara ", "zoe o'hara")]
    [InlineData("ÉCOLE", "ecole")]
    [InlineData("Łódź", "łodz")]
    [InlineData("", "")]
    public void Folding_takes_away_case_accents_and_outer_space(string text, string folded) => Assert.Equal(folded, Collation.Fold(text));

    [Theory]
    [InlineData("A1", "A2", "A2a", "A10", "B1")]
    public void Numbers_are_ordered_by_their_value(params string[] ordered) => Assert.Equal(
        ordered,
        ordered.Reverse().OrderBy(Collation.SortKey, Comparer<string>.Create(Collation.Compare)));

    [Property]
    public void Text_is_compared_as_its_UTF_8_would_be(string? one, string? other)
    {
        byte[] Bytes(string? text) => Encoding.UTF8.GetBytes(string.Concat((text ?? "").EnumerateRunes()));
        int expected = Bytes(one).AsSpan().SequenceCompareTo(Bytes(other));
        int actual = Collation.Compare(Encoding.UTF8.GetString(Bytes(one)), Encoding.UTF8.GetString(Bytes(other)));
        Assert.Equal(Math.Sign(expected), Math.Sign(actual));
    }

    [Theory]
    [InlineData("\uFFFD", "😀")]
    [InlineData("a", "😀")]
    [InlineData("😀", "😁")]
    public void A_pair_of_surrogates_comes_after_every_single_character(string first, string second)
    {
        Assert.True(Collation.Compare(first, second) < 0);
        Assert.True(Collation.Compare(second, first) > 0);
    }

    [Fact]
    public void Half_a_pair_of_surrogates_is_folded_like_any_unknown_character() => Assert.Equal("a\uFFFDb", Collation.Fold("A\uD800B"));

    [Property]
    public void Folded_text_stays_as_it_is(string? text)
    {
        string folded = Collation.Fold(text ?? "");
        Assert.Equal(Collation.Fold(folded), folded);
    }
}
