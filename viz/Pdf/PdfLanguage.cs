using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OrgGraph.Viz.Pdf;

/// <summary>
/// States the language of a document, which Skia does not: readers that speak choose a voice by it (WCAG 2.2, 3.1.1). It appends the
/// catalogue once more with an entry for the language, as an incremental update (ISO 32000-1, 7.5.6).
/// </summary>
internal static partial class PdfLanguage
{
    /// <summary>The document with its language.</summary>
    public static byte[] Add(byte[] document, string language)
    {
        // One character for one byte, so that places in the text are places in the file.
        string text = Encoding.Latin1.GetString(document);
        var ending = Ending().Match(text);
        string number = ending.Groups["root"].Value;
        int begins = text.LastIndexOf($"\n{number} 0 obj\n<<", StringComparison.Ordinal) + 1, ends = text.IndexOf("\nendobj", begins, StringComparison.Ordinal);
        if (!ending.Success || begins == 0 || ends < 0) throw new InvalidOperationException("The document is not built as Skia builds them.");
        string head = $"{number} 0 obj\n<<", catalogue = $"{head}/Lang ({language})\n{text[(begins + head.Length)..ends]}\nendobj\n";
        string update = string.Create(CultureInfo.InvariantCulture, $"""
            {catalogue}xref
            {number} 1
            {document.Length:0000000000} 00000 n{' '}
            trailer
            <<{ending.Groups["entries"].Value}
            /Prev {ending.Groups["start"].Value}>>
            startxref
            {document.Length + catalogue.Length}
            %%EOF

            """).ReplaceLineEndings("\n");
        return [.. document, .. Encoding.Latin1.GetBytes(update)];
    }

    /// <summary>The trailer at the end of a document.</summary>
    [GeneratedRegex(@"trailer\n<<(?<entries>[^>]*/Root (?<root>\d+) 0 R[^>]*)>>\nstartxref\n(?<start>\d+)\n%%EOF\s*$", RegexOptions.RightToLeft)]
    private static partial Regex Ending();
}
