namespace OrgGraph.Exchange.Csv;

/// <summary>What came of reading a folder: a dataset, or the problems that stand in its way; never half of each.</summary>
public sealed record CsvReading
{
    /// <summary>What the record as a whole is; null when there are problems.</summary>
    public Dataset? Dataset { get; init; }

    /// <summary>Its nodes, file by file in the order of their rows, sources first; empty when there are problems.</summary>
    public IReadOnlyList<Node> Nodes { get; init; } = [];

    /// <summary>Its edges, file by file in the order of their rows; empty when there are problems.</summary>
    public IReadOnlyList<Edge> Edges { get; init; } = [];

    /// <summary>What is wrong, by file and row: the first <see cref="CsvLimits.ProblemsKept"/>.</summary>
    public IReadOnlyList<CsvProblem> Problems { get; init; } = [];

    /// <summary>How many problems there are beyond those.</summary>
    public int FurtherProblems { get; init; }

    /// <summary>Whether the dataset can be imported.</summary>
    public bool IsGood => Problems.Count == 0;
}
