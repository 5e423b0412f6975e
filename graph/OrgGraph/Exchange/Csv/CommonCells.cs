using System.Globalization;

namespace OrgGraph.Exchange.Csv;

/// <summary>What every node and every edge has, and the columns in which it stands: start, end, standing, citations, note.</summary>
internal readonly record struct CommonCells(Validity Validity, Standing Standing, IReadOnlyList<Citation> Citations, string? Note)
{
    /// <summary>The columns at the end of each file.</summary>
    /// <param name="of">Where a node or an edge has these.</param>
    /// <param name="alwaysWhenBlank">Whether a blank start means always; else it means the date of the earliest source.</param>
    /// <param name="mayBeMissing">Whether a file may do without them.</param>
    public static CsvColumn<T>[] Columns<T>(Func<T, CommonCells> of, Func<T, bool> alwaysWhenBlank, bool mayBeMissing = false) =>
    [
        new("start", (item, sources) => of(item).StartCell(alwaysWhenBlank(item), sources), mayBeMissing),
        new("end", (item, _) => of(item).Validity.LastDay?.ToString(), mayBeMissing),
        new("standing", (item, _) => of(item).Standing == Standing.Confirmed ? null : Words.Of(of(item).Standing), mayBeMissing),
        new("citations", (item, _) => CsvCells.Join(of(item).Citations.Select(c => $"{c.Source.Key}: {CsvCells.Escape(c.Place)}")), mayBeMissing),
        new("note", (item, _) => of(item).Note, mayBeMissing),
    ];

    /// <summary>A yes or no that may be unstated.</summary>
    public static string? Cell(bool? flag) => flag is { } known ? known ? "true" : "false" : null;

    /// <summary>A number that may be unstated.</summary>
    public static string? Cell(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>What a start is when its cell is blank.</summary>
    public static PossibleDay BlankStart(bool alwaysWhenBlank, IReadOnlyList<Citation> citations, SourceDays sources) =>
        alwaysWhenBlank ? Validity.Always.Start : sources.ImpliedStart(citations);

    private string? StartCell(bool alwaysWhenBlank, SourceDays sources) =>
        Validity.Start == BlankStart(alwaysWhenBlank, Citations, sources) ? null : Validity.Start.ToString();
}
