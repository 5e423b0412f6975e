using System.Text;

namespace OrgGraph.Exchange.Csv;

/// <summary>
/// How values stand in a cell. Several are separated by <c>|</c>; a backslash before <c>|</c>, another backslash or white space takes it literally.
/// What a spreadsheet would run as a formula gets an apostrophe in front, which reading takes away again.
/// </summary>
internal static class CsvCells
{
    private const string Separator = " | ";

    /// <summary>With an apostrophe in front, if a spreadsheet would take it for a formula, or if it looks as if it already had one.</summary>
    public static string Defuse(string cell) => IsFormula(cell.AsSpan().TrimStart('\'')) ? "'" + cell : cell;

    /// <summary>Without the apostrophe that <see cref="Defuse"/> puts in front.</summary>
    public static string Undefuse(string cell) => cell.StartsWith('\'') && IsFormula(cell.AsSpan().TrimStart('\'')) ? cell[1..] : cell;

    /// <summary>Several values as one cell.</summary>
    public static string Join(IEnumerable<string> values) => string.Join(Separator, values);

    /// <summary>The values of a cell, each still as <see cref="Escape"/> wrote it. Blank ones are left out.</summary>
    public static IReadOnlyList<string> Split(string cell)
    {
        var values = new List<string>();
        int start = 0;
        for (int i = 0; i < cell.Length; i++)
        {
            if (cell[i] == '\\') i++;
            else if (cell[i] == '|')
            {
                values.Add(TrimUnescaped(cell[start..i]));
                start = i + 1;
            }
        }

        values.Add(TrimUnescaped(cell[start..]));
        values.RemoveAll(v => v.Length == 0);
        return values;
    }

    /// <summary>One of several values, so that neither its bars nor its outer spaces are lost.</summary>
    public static string Escape(string value)
    {
        if (value.Length == 0 || (value.AsSpan().IndexOfAny('\\', '|') < 0 && !char.IsWhiteSpace(value[0]) && !char.IsWhiteSpace(value[^1]))) return value;
        var escaped = new StringBuilder(value.Length + 4);
        for (int i = 0; i < value.Length; i++)
        {
            if (value[i] is '\\' or '|' || ((i == 0 || i == value.Length - 1) && char.IsWhiteSpace(value[i]))) escaped.Append('\\');
            escaped.Append(value[i]);
        }

        return escaped.ToString();
    }

    /// <summary>The value that <see cref="Escape"/> wrote.</summary>
    public static string Unescape(string escaped)
    {
        string trimmed = TrimUnescaped(escaped);
        if (!trimmed.Contains('\\', StringComparison.Ordinal)) return trimmed;
        var value = new StringBuilder(trimmed.Length);
        for (int i = 0; i < trimmed.Length; i++)
        {
            if (trimmed[i] == '\\' && i + 1 < trimmed.Length && (trimmed[i + 1] is '\\' or '|' || char.IsWhiteSpace(trimmed[i + 1]))) i++;
            value.Append(trimmed[i]);
        }

        return value.ToString();
    }

    private static string TrimUnescaped(string text)
    {
        string from = text.TrimStart(), trimmed = from.TrimEnd();
        int backslashes = trimmed.Length - trimmed.TrimEnd('\\').Length;
        return trimmed.Length < from.Length && backslashes % 2 == 1 ? from[..(trimmed.Length + 1)] : trimmed;
    }

    private static bool IsFormula(ReadOnlySpan<char> text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n';
}
