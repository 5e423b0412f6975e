using System.Text;

namespace OrgGraph.Exchange.Csv;

/// <summary>Writes one file of a folder: RFC 4180, UTF-8, line feeds.</summary>
internal static class CsvFileWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the header and a row for each item. It goes over the items twice.</summary>
    public static void Write<T>(string folder, CsvFile<T> file, IEnumerable<T> items, SourceDays sources)
    {
        var rows = items as IReadOnlyCollection<T> ?? [.. items];
        CsvColumn<T>[] columns = [.. file.Columns.Where(c => !c.MayBeMissing || rows.Any(item => !string.IsNullOrEmpty(c.Write(item, sources))))];
        using var stream = new FileStream(Path.Combine(folder, file.Name), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
        using var text = new StreamWriter(stream, Utf8);
        text.Write(string.Join(',', columns.Select(c => c.Name)));
        text.Write('\n');
        foreach (var item in rows) CsvText.WriteRow(text, columns.Select(column => column.Write(item, sources)));
        text.Flush();
        stream.Flush(flushToDisk: true);
    }
}
