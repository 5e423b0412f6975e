using System.Text;

namespace OrgGraph.Viz.Text;

/// <summary>Text from outside as XML 1.0 can carry it.</summary>
internal static class XmlText
{
    /// <summary>For text and for attributes in double quotes.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var rune in PlainText.Of(text).EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(rune),
            };
        }

        return escaped.ToString();
    }
}
