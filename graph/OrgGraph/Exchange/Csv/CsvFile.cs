namespace OrgGraph.Exchange.Csv;

/// <summary>One of the files of a dataset: its columns, and how a row becomes a node or an edge and back.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Columns">Its columns, in order.</param>
/// <param name="Read">Makes the node or the edge of a row. Faults are reported through the row.</param>
internal sealed record CsvFile<T>(string Name, IReadOnlyList<CsvColumn<T>> Columns, Func<CsvRow, T> Read);
