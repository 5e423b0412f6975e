namespace OrgGraph.Exchange.Csv;

/// <summary>How much is read from a folder before it is refused.</summary>
public sealed record CsvLimits
{
    /// <summary>The most bytes in one file.</summary>
    public long FileBytes { get; init; } = 2L << 30;

    /// <summary>The most characters in one cell.</summary>
    public int CellCharacters { get; init; } = 100_000;

    /// <summary>How many problems are reported one by one; the rest are counted.</summary>
    public int ProblemsKept { get; init; } = 100;
}
