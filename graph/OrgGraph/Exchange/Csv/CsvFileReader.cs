using System.Runtime.InteropServices;
using System.Text;
using OrgGraph.Search;

namespace OrgGraph.Exchange.Csv;

/// <summary>Reads one file of a folder, row by row.</summary>
internal sealed class CsvFileReader(string folder, CsvGathering gathering)
{
    private const char ByteOrderMark = '\uFEFF';
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Hands on each row that has its cells in order. A file that is not there has none.</summary>
    /// <returns>Whether every row was handed on.</returns>
    public bool Rows<T>(CsvFile<T> file, Action<CsvRow> take)
    {
        string path = Path.Combine(folder, file.Name);
        if (!File.Exists(path)) return true;
        try
        {
            if (!IsReadable(file.Name, path)) return false;
            using var text = new StreamReader(path, Utf8, detectEncodingFromByteOrderMarks: false, 1 << 16);
            if (text.Peek() == ByteOrderMark) text.Read();
            return Rows(file, new CsvScanner(text, gathering.Limits.CellCharacters), take);
        }
        catch (DecoderFallbackException)
        {
            gathering.Problems.Add(file.Name, LineOfBadBytes(path), null, "It is not in UTF-8.", "Save it as 'CSV UTF-8'.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            gathering.Problems.Add(file.Name, null, null, $"It cannot be read: {e.Message}", "See that the file may be read and that no other program holds it.");
        }

        return false;
    }

    private bool Rows<T>(CsvFile<T> file, CsvScanner scanner, Action<CsvRow> take)
    {
        if (!scanner.Next())
        {
            gathering.Problems.Add(file.Name, null, null, "It is empty.", $"Give it the header {Header(file)}, or remove it.");
            return false;
        }

        if (Columns(file, scanner) is not { } columns) return false;
        int width = scanner.Cells.Count;
        var row = new CsvRow(file.Name, columns, gathering);
        bool whole = true;
        while (scanner.Next())
        {
            if (Fault(scanner, width) is { } fault)
            {
                gathering.Problems.Add(file.Name, scanner.Line, null, fault.What, fault.Remedy);
                whole = false;
                continue;
            }

            row.Take(scanner.Line, scanner.Cells);
            take(row);
        }

        return whole;
    }

    /// <summary>One comma too many moves every later cell, blank or not, into the wrong column.</summary>
    private static (string What, string Remedy)? Fault(CsvScanner scanner, int width) =>
        scanner.Fault ?? (scanner.Cells.Count == width ? null : (
            $"It has {scanner.Cells.Count} cells, and the header has {width}.",
            scanner.Cells.Count < width ? "Add the commas that are missing." : "Put a cell that contains a comma within quotation marks."));

    /// <summary>Where each column stands; null when the header is not as it should be.</summary>
    private Dictionary<string, int>? Columns<T>(CsvFile<T> file, CsvScanner scanner)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var found = new List<(string? Column, string What, string Remedy)>();
        if (scanner.Fault is { } fault) found.Add((null, fault.What, fault.Remedy));
        for (int i = 0; i < scanner.Cells.Count; i++)
        {
            string name = scanner.Cells[i].Trim();
            if (name.Length == 0) found.Add((null, $"Column {i + 1} has no name.", "Name it, or remove it."));
            else if (!file.Columns.Any(c => Same(c.Name, name))) found.Add((name, "There is no such column in this file.", Near(file, name)));
            else if (!columns.TryAdd(name, i)) found.Add((name, "The column is there twice.", "Remove one of the two."));
        }

        foreach (var column in file.Columns.Where(c => !c.MayBeMissing && !columns.ContainsKey(c.Name)))
            found.Add((column.Name, "The column is missing.", "Add it; its cells may be blank where nothing is known."));
        foreach (var (column, what, remedy) in found) gathering.Problems.Add(file.Name, scanner.Line, column, what, remedy);
        return found.Count == 0 ? columns : null;
    }

    private static string Near<T>(CsvFile<T> file, string name)
    {
        var near = file.Columns.Select(c => (c.Name, Slips: Slips.Between(name.ToLowerInvariant(), c.Name, 2))).MinBy(c => c.Slips);
        return near.Slips <= 2 ? $"Did you mean {near.Name}?" : $"Its columns are {Header(file)}.";
    }

    private static string Header<T>(CsvFile<T> file) => string.Join(',', file.Columns.Select(c => c.Name));

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private bool IsReadable(string name, string path)
    {
        long length = new FileInfo(path).Length;
        if (length > gathering.Limits.FileBytes)
        {
            gathering.Problems.Add(name, null, null, $"It has {length:N0} bytes; the limit is {gathering.Limits.FileBytes:N0}.", "Split the dataset.");
            return false;
        }

        Span<byte> start = stackalloc byte[4];
        using var stream = File.OpenRead(path);
        int read = stream.ReadAtLeast(start, 4, throwOnEndOfStream: false);
        if (read < 2 || (start[..2] is not [0xFF, 0xFE] and not [0xFE, 0xFF] && !start[..read].Contains((byte)0))) return true;
        gathering.Problems.Add(name, null, null, "It is in UTF-16 or not text at all.", "Save it as 'CSV UTF-8'.");
        return false;
    }

    private static int LineOfBadBytes(string path)
    {
        using var stream = new BufferedStream(File.OpenRead(path), 1 << 16);
        var bytes = new List<byte>();
        for (int line = 1; ; line++)
        {
            int next;
            bytes.Clear();
            while ((next = stream.ReadByte()) >= 0 && next != '\n') bytes.Add((byte)next);
            if (next < 0 || !System.Text.Unicode.Utf8.IsValid(CollectionsMarshal.AsSpan(bytes))) return line;
        }
    }
}
