namespace OrgGraph.Exchange.Csv;

/// <summary>A column of a file: its name, and what of a node or an edge stands in it.</summary>
/// <param name="Name">As the header has it.</param>
/// <param name="Write">The cell's text, before quoting; null for a blank cell.</param>
/// <param name="MayBeMissing">Whether a file may do without it. Such a column is written only when something stands in it.</param>
internal sealed record CsvColumn<T>(string Name, Func<T, SourceDays, string?> Write, bool MayBeMissing = false);
