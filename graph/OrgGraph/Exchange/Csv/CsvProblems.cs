namespace OrgGraph.Exchange.Csv;

/// <summary>Collects problems: the first of them whole, the rest as a number, so that a file of nothing but faults cannot fill the memory.</summary>
internal sealed class CsvProblems(int kept)
{
    private readonly List<CsvProblem> first = [];

    /// <summary>The first of them, in the order of files and rows.</summary>
    public IReadOnlyList<CsvProblem> First => first;

    /// <summary>How many more there are.</summary>
    public int Further { get; private set; }

    /// <summary>Whether there is none.</summary>
    public bool None => first.Count == 0;

    /// <summary>Adds one. The remedy is worked out only for those that are kept.</summary>
    public void Add(string file, int? row, string? column, string what, Func<string> remedy)
    {
        if (first.Count < kept) first.Add(new(file, row, column, what, remedy()));
        else Further++;
    }

    /// <inheritdoc cref="Add(string, int?, string?, string, Func{string})"/>
    public void Add(string file, int? row, string? column, string what, string remedy) => Add(file, row, column, what, () => remedy);
}
