using System.Text;
using OrgGraph.Viz.Text;
using SkiaSharp;

namespace OrgGraph.Tests.Viz;

/// <summary>A part of a font draws its characters as the whole does.</summary>
public sealed class FontSubsetTests
{
    private const string Text = "Café “Naïve” – Ångström ffi Łódź 50% (Mayor) ½";

    [Fact]
    public void A_part_is_as_wide_and_has_nothing_else()
    {
        var part = new FontFile(FontSubset.Of(Fonts.Regular, Text.EnumerateRunes()));
        Assert.Equal(Fonts.Regular.Width(Text, 12), part.Width(Text, 12));
        Assert.All(Text.EnumerateRunes(), character => Assert.True(part.Has(character), $"{character} is missing."));
        Assert.False(part.Has(new Rune('Q')));
        Assert.InRange(part.Bytes.Length, 1, 40_000);
    }

    [Fact]
    public void Another_reader_draws_the_same_outlines_from_it()
    {
        using SKTypeface whole = Load(Fonts.Bold.Bytes.ToArray()), part = Load(FontSubset.Of(Fonts.Bold, Text.EnumerateRunes()));
        using SKFont large = new(whole, 100), small = new(part, 100);
        foreach (var character in Text.EnumerateRunes())
        {
            using SKPath one = large.GetTextPath(character.ToString(), new SKPoint(0, 0)), other = small.GetTextPath(character.ToString(), new SKPoint(0, 0));
            Assert.Equal(one.ToSvgPathData(), other.ToSvgPathData());
        }
    }

    [Fact]
    public void Characters_that_the_font_lacks_are_left_out() =>
        Assert.False(new FontFile(FontSubset.Of(Fonts.Regular, "a漢🏥".EnumerateRunes())).Has(new Rune(0x6F22)));

    [Fact]
    public void The_licence_goes_with_it() =>
        Assert.True(FontSubset.Of(Fonts.Regular, "a".EnumerateRunes()).AsSpan().IndexOf(Fonts.Regular.Table("name").Span) > 0);

    private static SKTypeface Load(byte[] font) => SKTypeface.FromData(SKData.CreateCopy(font)) ?? throw new InvalidDataException("Skia reads no font in it.");
}
