using System.Buffers.Binary;
using System.Text;

namespace OrgGraph.Viz.Text;

/// <summary>
/// The widths of a TrueType font's characters, read from its tables (OpenType 1.9: cmap formats 4 and 12, hhea, hmtx, head).
/// </summary>
public sealed class FontFile
{
    private readonly byte[] bytes;
    private readonly Dictionary<string, (int At, int Length)> tables = new(StringComparer.Ordinal);
    private readonly int format;
    private readonly int cmap;
    private readonly int hmtx;
    private readonly int metrics;
    private readonly int unitsPerEm;

    /// <summary>A font from the bytes of its file.</summary>
    /// <exception cref="InvalidDataException">It is not a TrueType font with a Unicode character map.</exception>
    public FontFile(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        this.bytes = bytes;
        for (int i = 0; i < U16(4); i++) tables[Encoding.ASCII.GetString(bytes, 12 + (i * 16), 4)] = (I32(12 + (i * 16) + 8), I32(12 + (i * 16) + 12));
        (unitsPerEm, metrics, hmtx) = (U16(tables["head"].At + 18), U16(tables["hhea"].At + 34), tables["hmtx"].At);
        int map = tables["cmap"].At;
        for (int i = 0; i < U16(map + 2); i++)
        {
            int at = map + I32(map + 4 + (i * 8) + 4), found = U16(at);
            if (found is 4 or 12 && found > format) (format, cmap) = (found, at);
        }

        if (format == 0) throw new InvalidDataException("The font has no Unicode character map of format 4 or 12.");
    }

    /// <summary>The file itself.</summary>
    public ReadOnlyMemory<byte> Bytes => bytes;

    /// <summary>Whether the font can draw a character.</summary>
    public bool Has(Rune character) => Glyph(character.Value) != 0;

    /// <summary>How wide a text is at a size, both in pixels. A character that the font lacks counts as one em: no fallback font is wider.</summary>
    public double Width(string text, double size)
    {
        long units = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            int glyph = Glyph(rune.Value);
            units += glyph == 0 ? unitsPerEm : U16(hmtx + (Math.Min(glyph, metrics - 1) * 4));
        }

        return units * size / unitsPerEm;
    }

    /// <summary>The bytes of a table; empty when the font has none of that name.</summary>
    internal ReadOnlyMemory<byte> Table(string name) => tables.TryGetValue(name, out var table) ? bytes.AsMemory(table.At, table.Length) : default;

    /// <summary>The outline of a glyph (glyf), empty for a blank one.</summary>
    internal ReadOnlyMemory<byte> Outline(int glyph)
    {
        int loca = tables["loca"].At;
        bool isLong = U16(tables["head"].At + 50) == 1;
        int begins = isLong ? I32(loca + (glyph * 4)) : U16(loca + (glyph * 2)) * 2, ends = isLong ? I32(loca + (glyph * 4) + 4) : U16(loca + (glyph * 2) + 2) * 2;
        return Table("glyf")[begins..ends];
    }

    /// <summary>How far a glyph reaches and where it begins (hmtx): two numbers of two bytes.</summary>
    internal byte[] Metrics(int glyph)
    {
        int side = glyph < metrics ? hmtx + (glyph * 4) + 2 : hmtx + (metrics * 4) + ((glyph - metrics) * 2);
        return [.. bytes.AsSpan(hmtx + (Math.Min(glyph, metrics - 1) * 4), 2), .. bytes.AsSpan(side, 2)];
    }

    /// <summary>The number of a character's glyph; 0 when the font cannot draw it.</summary>
    internal int Glyph(int character) => format == 12 ? FromGroups(character) : FromSegments(character);

    private int FromGroups(int character)
    {
        int low = 0, high = I32(cmap + 12) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2, group = cmap + 16 + (middle * 12);
            if (character < I32(group)) high = middle - 1;
            else if (character > I32(group + 4)) low = middle + 1;
            else return I32(group + 8) + character - I32(group);
        }

        return 0;
    }

    private int FromSegments(int character)
    {
        if (character > char.MaxValue) return 0;
        int count = U16(cmap + 6) / 2, ends = cmap + 14, starts = ends + (count * 2) + 2, deltas = starts + (count * 2), offsets = deltas
            + (count * 2);
        int segment = 0;
        while (segment < count && U16(ends + (segment * 2)) < character) segment++;
        int start = segment < count ? U16(starts + (segment * 2)) : int.MaxValue;
        if (start > character) return 0;
        int offset = U16(offsets + (segment * 2)), delta = U16(deltas + (segment * 2));
        if (offset == 0) return (character + delta) & 0xFFFF;
        int glyph = U16(offsets + (segment * 2) + offset + ((character - start) * 2));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    private int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at));

    private int I32(int at) => BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
}
