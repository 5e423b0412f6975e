using System.Buffers;

namespace OrgGraph.Exchange.Csv;

/// <summary>Rows of CSV by RFC 4180, ended by a line feed. What a spreadsheet would run as a formula gets an apostrophe in front.</summary>
public static class CsvText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    /// <summary>Writes one row; null is an empty cell.</summary>
    public static void WriteRow(TextWriter text, IEnumerable<string?> cells)
    {
        bool first = true;
        foreach (string? cell in cells)
        {
            if (!first) text.Write(',');
            first = false;
            WriteCell(text, CsvCells.Defuse(cell ?? ""));
        }

        text.Write('\n');
    }

    private static void WriteCell(TextWriter text, string cell)
    {
        if (cell.Length > 0 && (cell.AsSpan().ContainsAny(Special) || char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1])))
        {
            text.Write('"');
            text.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
            text.Write('"');
        }
        else
        {
            text.Write(cell);
        }
    }
}
