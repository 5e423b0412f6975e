using OrgGraph.Viz.Text;

namespace OrgGraph.Tests.Viz;

public sealed class TextTests
{
    // Arial's advance widths in thousandths of an em, as its own tables and the PDF standard's Helvetica have them.
    [Theory]
    [InlineData("i", 222)]
    [InlineData("W", 944)]
    [InlineData("0", 556)]
    [InlineData("London", 556 + 556 + 556 + 556 + 556 + 556)]
    [InlineData("é", 556)]
    public void Widths_are_those_of_Arial(string text, int thousandths) => Assert.Equal(thousandths / 1000.0, Fonts.Regular.Width(text, 1), 0.002);

    [Fact]
    public void Bold_is_wider() => Assert.True(new TextStyle(12, Bold: true).Width("Board") > new TextStyle(12).Width("Board"));

    [Fact]
    public void Lines_fit_and_nothing_is_lost()
    {
        const string text = "North Riding Health and Care Strategic Partnership Board – Sub-committee on Estates/Capital";
        var lines = Wrapping.Wrap(text, new(13), 120);
        Assert.All(lines, line => Assert.True(new TextStyle(13).Width(line) <= 120));
        Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Board – B")]
    [InlineData("Capital / Estates")]
    [InlineData("Sub - committee")]
    [InlineData("North-west/south")]
    public void What_fits_on_a_line_stands_as_it_is_written(string text) => Assert.Equal([text], Wrapping.Wrap(text, new(13), 300));

    [Theory]
    [InlineData(62, "Board re-cast", "Board", "re-cast")]
    [InlineData(62, "Plans follow-up", "Plans", "follow-up")]
    [InlineData(92, "Health cross-boundary", "Health cross-", "boundary")]
    [InlineData(62, "Self-governance", "Self-", "governanc", "e")]
    public void A_word_of_short_parts_stays_whole_where_a_line_has_room_for_it(double width, string text, params string[] lines) => Assert.Equal(lines, Wrapping.Wrap(text, new(13), width));

    [Fact]
    public void A_word_wider_than_a_line_is_broken_between_characters_as_readers_see_them()
    {
        var lines = Wrapping.Wrap(string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 12)), new(13), 60);
        Assert.All(lines, line => Assert.StartsWith("👩", line, StringComparison.Ordinal));
        Assert.Equal(12, lines.Sum(line => System.Globalization.StringInfo.ParseCombiningCharacters(line).Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void Nothing_wraps_to_nothing(string text) => Assert.Empty(Wrapping.Wrap(text, new(13), 60));
}
