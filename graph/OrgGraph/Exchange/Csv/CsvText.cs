using System.Buffers;
using System.Text;

namespace OrgGraph.Exchange.Csv;

/// <summary>Rows of CSV (RFC 4180): quoted where need be, and what a spreadsheet would run as a formula with an apostrophe in front.</summary>
public static class CsvText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    /// <summary>One row with its line end, carriage return and line feed; null is an empty cell.</summary>
    public static string Row(params IEnumerable<string?> cells) => Joined(cells) + "\r\n";

    /// <summary>Writes one row, ended by a line feed; null is an empty cell.</summary>
    public static void WriteRow(TextWriter text, IEnumerable<string?> cells)
    {
        text.Write(Joined(cells));
        text.Write('\n');
    }

    private static string Joined(IEnumerable<string?> cells) => string.Join(',', cells.Select(cell => Cell(CsvCells.Defuse(cell ?? ""))));

    /// <summary>A cell, in quotes where it would be misread without.</summary>
    private static string Cell(string cell)
    {
        if (cell.Length == 0 || (!cell.AsSpan().ContainsAny(Special) && !char.IsWhiteSpace(cell[0]) && !char.IsWhiteSpace(cell[^1]))) return cell;
        return new StringBuilder(cell.Length + 4).Append('"').Append(cell).Replace("\"", "\"\"", 1, cell.Length).Append('"').ToString();
    }
}
