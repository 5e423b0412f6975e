namespace OrgGraph.Exchange.Csv;

/// <summary>Something in a file that stands in the way of importing it.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Row">The line of the file on which the row begins, counted from 1 with the header; null when it is about the whole file.</param>
/// <param name="Column">The column, where one is to blame.</param>
/// <param name="What">What is wrong, as a sentence.</param>
/// <param name="Remedy">What to do about it, as a sentence.</param>
public sealed record CsvProblem(string File, int? Row, string? Column, string What, string Remedy)
{
    /// <summary>As one line: <c>people.csv, row 7, start: …</c></summary>
    public override string ToString() =>
        $"{File}{(Row is { } row ? $", row {row}" : "")}{(Column is null ? "" : $", {Column}")}: {What} {Remedy}";
}
