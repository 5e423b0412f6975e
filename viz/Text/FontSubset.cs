using System.Buffers.Binary;
using System.Text;

namespace OrgGraph.Viz.Text;

/// <summary>
/// A TrueType font with the glyphs of some characters only (OpenType 1.9), for files that must look the same where the font is missing. Glyphs are
/// numbered anew; kerning and substitution are left out, because text is measured without them; the names, with the licence, stay.
/// </summary>
public static class FontSubset
{
    /// <summary>Flags of a component (glyf): arguments are words, more follow, one scale, two scales, a matrix.</summary>
    private const int Words = 0x0001, More = 0x0020, Scale = 0x0008, Scales = 0x0040, Matrix = 0x0080;

    /// <summary>The font for the characters that it has; others are left out.</summary>
    public static byte[] Of(FontFile font, IEnumerable<Rune> characters)
    {
        ArgumentNullException.ThrowIfNull(font);
        var map = new SortedDictionary<int, int>();
        foreach (var character in characters.Distinct())
        {
            if (font.Glyph(character.Value) is var glyph and > 0) map[character.Value] = glyph;
        }

        // The glyph for what is missing is the first of every font.
        var glyphs = new List<int> { 0 };
        glyphs.AddRange(map.Values.Distinct().Order());
        for (int i = 0; i < glyphs.Count; i++)
        {
            foreach (int at in Components(font.Outline(glyphs[i]).Span)) Include(glyphs, U16(font.Outline(glyphs[i]).Span, at));
        }

        var numbers = glyphs.Select((old, now) => (old, now)).ToDictionary(pair => pair.old, pair => pair.now);
        var (glyf, loca) = Outlines(font, glyphs, numbers);
        return TrueType.Join(new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["OS/2"] = font.Table("OS/2").ToArray(),
            ["cmap"] = CharacterMap(map.Select(pair => (pair.Key, numbers[pair.Value])).ToArray()),
            ["gasp"] = font.Table("gasp").ToArray(),
            ["glyf"] = glyf,
            // Long offsets, and a sum of the file that is written last.
            ["head"] = Changed(font.Table("head"), (8, 0), (10, 0), (50, 1)),
            ["hhea"] = Changed(font.Table("hhea"), (34, glyphs.Count)),
            ["hmtx"] = [.. glyphs.SelectMany(glyph => font.Metrics(glyph))],
            ["loca"] = loca,
            ["maxp"] = Changed(font.Table("maxp"), (4, glyphs.Count)),
            ["name"] = font.Table("name").ToArray(),
            // Version 3: no names of glyphs.
            ["post"] = Changed(font.Table("post")[..32], (0, 3), (2, 0)),
            ["prep"] = font.Table("prep").ToArray(),
        });
    }

    private static void Include(List<int> glyphs, int glyph)
    {
        if (!glyphs.Contains(glyph)) glyphs.Add(glyph);
    }

    /// <summary>Where in a composite glyph the numbers of its components stand.</summary>
    private static List<int> Components(ReadOnlySpan<byte> outline)
    {
        var places = new List<int>();
        if (outline.Length == 0 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0) return places;
        int at = 10, flags;
        do
        {
            flags = U16(outline, at);
            places.Add(at + 2);
            at += 4 + ((flags & Words) != 0 ? 4 : 2);
            at += (flags & Scale) != 0 ? 2 : (flags & Scales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0;
        }
        while ((flags & More) != 0);
        return places;
    }

    private static (byte[] Glyf, byte[] Loca) Outlines(FontFile font, List<int> glyphs, Dictionary<int, int> numbers)
    {
        using var outlines = new MemoryStream();
        byte[] places = new byte[(glyphs.Count + 1) * 4];
        for (int i = 0; i < glyphs.Count; i++)
        {
            byte[] outline = font.Outline(glyphs[i]).ToArray();
            foreach (int at in Components(outline)) BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(at), (ushort)numbers[U16(outline, at)]);
            outlines.Write(outline);
            while (outlines.Length % 4 != 0) outlines.WriteByte(0);
            BinaryPrimitives.WriteInt32BigEndian(places.AsSpan((i + 1) * 4), (int)outlines.Length);
        }

        return (outlines.ToArray(), places);
    }

    /// <summary>One table of format 12: groups of characters in a row.</summary>
    private static byte[] CharacterMap((int Character, int Glyph)[] map)
    {
        var groups = new List<(int First, int Last, int Glyph)>();
        foreach (var (character, glyph) in map)
        {
            if (groups.Count > 0 && groups[^1] is var (first, last, start) && character == last + 1 && glyph == start + character - first) groups[^1] = (first, character, start);
            else groups.Add((character, character, glyph));
        }

        byte[] table = new byte[28 + (groups.Count * 12)];
        int[] header = [0x00000001, 0x0003000A, 12, 0x000C0000, 16 + (groups.Count * 12), 0, groups.Count];
        int[] words = [.. header, .. groups.SelectMany(group => new[] { group.First, group.Last, group.Glyph })];
        for (int i = 0; i < words.Length; i++) BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(i * 4), words[i]);
        return table;
    }

    private static byte[] Changed(ReadOnlyMemory<byte> table, params ReadOnlySpan<(int At, int Value)> changes)
    {
        byte[] bytes = table.ToArray();
        foreach (var (at, value) in changes) BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at), (ushort)value);
        return bytes;
    }

    private static int U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);
}
