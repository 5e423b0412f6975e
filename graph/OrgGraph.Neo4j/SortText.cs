using System.Text;

namespace OrgGraph.Neo4j;

/// <summary>
/// A sort key as it stands in Neo4j. There an index sorts by code point, yet a comparison of what is stored with a parameter goes by UTF-16, where characters
/// beyond U+FFFF come too early. So each of those is written as U+FFFF and two characters below it: both orders are the same then, and that of
/// <see cref="Collation.Compare"/>.
/// </summary>
internal static class SortText
{
    private const char FirstSurrogate = '\uD800', LastSurrogate = '\uDFFF';
    private const char Beyond = '\uFFFF', Least = '\u1000';
    private const int Bits = 11;

    public static string Of(string sortKey)
    {
        if (!sortKey.AsSpan().ContainsAnyInRange(FirstSurrogate, LastSurrogate) && !sortKey.Contains(Beyond, StringComparison.Ordinal)) return sortKey;
        var text = new StringBuilder(sortKey.Length + 8);
        foreach (var rune in sortKey.EnumerateRunes())
        {
            if (rune.Value < Beyond) text.Append((char)rune.Value);
            else text.Append(Beyond).Append((char)(Least + (rune.Value >> Bits))).Append((char)(Least + (rune.Value & ((1 << Bits) - 1))));
        }

        return text.ToString();
    }
}
