using System.Text;

namespace OrgGraph.Viz.Text;

/// <summary>Text from outside as one line that every format can carry.</summary>
internal static class PlainText
{
    /// <summary>White space of every sort as spaces; what is no character, or none that may stand in a file, as U+FFFD.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '\t' or '\n' or '\r' or 0x85 or 0x2028 or 0x2029 => plain.Append(' '),
                < 0x20 or (>= 0x7F and < 0xA0) or 0xFFFE or 0xFFFF => plain.Append('\uFFFD'),
                _ => plain.Append(rune),
            };
        }

        return plain.ToString();
    }
}
