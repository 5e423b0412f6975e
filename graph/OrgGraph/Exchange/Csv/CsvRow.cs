using System.Globalization;

namespace OrgGraph.Exchange.Csv;

/// <summary>
/// A row as values. What cannot be read is reported with its column, and something harmless stands in for it, so that the rest of the row is still checked;
/// <see cref="IsGood"/> says whether what came out may be used.
/// </summary>
internal sealed class CsvRow(string file, IReadOnlyDictionary<string, int> columns, CsvGathering gathering)
{
    /// <summary>Stands in for a key that cannot be read.</summary>
    public const string NoKey = "-";

    private IReadOnlyList<string> cells = [];

    /// <summary>The line on which it begins.</summary>
    public int Line { get; private set; }

    /// <summary>Whether nothing of it was found wrong so far.</summary>
    public bool IsGood { get; private set; }

    /// <summary>Goes on to another row of the same file.</summary>
    public void Take(int line, IReadOnlyList<string> content)
    {
        (Line, cells, IsGood) = (line, content, true);
    }

    /// <summary>The key of its id.</summary>
    public string Key()
    {
        string key = Raw("id");
        if (Keys.IsValid(key)) return key;
        if (key.Length == 0) Wrong("id", "It is blank.", "Give the row a key of its own, which it keeps.");
        else Wrong("id", Keys.Rule(Excerpt(key)), () => Slug(key) is { } slug ? $"Write {slug}, here and wherever it is named." : "Change it, here and wherever it is named.");
        return NoKey;
    }

    /// <summary>Text, or null when blank.</summary>
    public string? Text(string column) => Raw(column) is { Length: > 0 } text ? text : null;

    /// <summary>Text that must be there.</summary>
    public string Required(string column)
    {
        string text = Raw(column);
        if (string.IsNullOrWhiteSpace(text)) Wrong(column, "It is blank.", "Fill it in.");
        return text;
    }

    /// <summary>Values separated by bars.</summary>
    public IReadOnlyList<string> List(string column)
    {
        string cell = Raw(column);
        return cell.Length == 0 ? [] : [.. CsvCells.Split(cell).Select(CsvCells.Unescape)];
    }

    /// <summary>A word that must be there.</summary>
    public T Word<T>(string column)
        where T : struct, Enum
    {
        if (WordOrBlank<T>(column) is { } value) return value;
        if (Raw(column).Length == 0) Wrong(column, "It is blank.", $"Write one of: {Allowed<T>()}.");
        return default;
    }

    /// <summary>A word, or null when blank.</summary>
    public T? WordOrBlank<T>(string column)
        where T : struct, Enum
    {
        string word = Raw(column);
        if (word.Length == 0) return null;
        if (Words.TryParse(word, out T value)) return value;
        Wrong(column, $"'{Excerpt(word)}' is not a word that can stand here.", $"Write one of: {Allowed<T>()}.");
        return null;
    }

    /// <summary>Yes or no, or null when blank.</summary>
    public bool? Flag(string column)
    {
        string word = Raw(column);
        switch (word.ToLowerInvariant())
        {
            case "":
                return null;
            case "true" or "yes":
                return true;
            case "false" or "no":
                return false;
            default:
                Wrong(column, $"'{Excerpt(word)}' is neither true nor false.", "Write true or false, or leave it blank if it is not stated.");
                return null;
        }
    }

    /// <summary>A whole number from 0, or null when blank.</summary>
    public int? Number(string column)
    {
        string text = Raw(column);
        if (text.Length == 0) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)) return number;
        Wrong(column, $"'{Excerpt(text)}' is not a whole number.", "Write digits only, or leave it blank if it is not stated.");
        return null;
    }

    /// <summary>A day that must be there.</summary>
    public PossibleDay RequiredDay(string column)
    {
        if (Raw(column).Length == 0) Wrong(column, "It is blank.", "Write a date such as 2016, 2016-05 or 2016-05-09, or [..] if nothing is known of it.");
        return Day(column) ?? default;
    }

    /// <summary>A node of one of these kinds that is among those read; null when it is not.</summary>
    public NodeId? Node(string column, IReadOnlyList<NodeKind> kinds)
    {
        string text = Raw(column);
        string Wanted() => string.Join(" or ", kinds.Select(k => $"{Words.Of(k)}/…"));
        if (text.Length == 0)
        {
            Wrong(column, "It is blank.", $"Write {Wanted()}.");
            return null;
        }

        if (!NodeId.TryParse(text, out var id))
        {
            Wrong(column, $"'{Excerpt(text)}' does not point at anything.", () => Suggest($"{Words.Of(kinds[0])}/{text}", kinds) ?? $"Write {Wanted()}.");
            return null;
        }

        if (!kinds.Contains(id.Kind))
        {
            Wrong(column, $"A {Words.Of(id.Kind)} cannot stand here.", () => Suggest(text, kinds) ?? $"Write {Wanted()}.");
            return null;
        }

        if (!gathering.MayBeThere(id))
        {
            Wrong(column, $"There is no {id}.", () => Suggest(text, kinds) ?? $"Add it to {NodeFiles.All[id.Kind].Name}, or correct the reference.");
            return null;
        }

        return id;
    }

    /// <summary>An organisation that is among those read, or null when blank.</summary>
    public OrganisationId? Organisation(string column) =>
        Raw(column).Length > 0 && Node(column, [NodeKind.Organisation]) is { } id ? (OrganisationId)id : null;

    /// <summary>What every node and every edge has.</summary>
    public CommonCells Common(bool alwaysWhenBlank)
    {
        var citations = Citations();
        return new(Validity(alwaysWhenBlank, citations), WordOrBlank<Standing>("standing") ?? Standing.Confirmed, citations, Text("note"));
    }

    /// <summary>Reports something about the row.</summary>
    public void Wrong(string? column, string what, Func<string> remedy)
    {
        IsGood = false;
        gathering.Problems.Add(file, Line, column, what, remedy);
    }

    /// <summary>What of a cell is shown in a message.</summary>
    private static string Excerpt(string text) => text.Length <= 80 ? text : text[..79] + "…";

    /// <summary>The key that someone may have meant; null when there is none.</summary>
    private static string? Slug(string text)
    {
        string last = text[(text.LastIndexOf('/') + 1)..];
        string slug = string.Join('-', string.Concat(Collation.Fold(last).Select(c => Keys.IsValid(c.ToString()) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return Keys.IsValid(slug) ? slug : null;
    }

    private static string Allowed<T>()
        where T : struct, Enum => string.Join(", ", Words.All<T>());

    private void Wrong(string? column, string what, string remedy) => Wrong(column, what, () => remedy);

    private string? Suggest(string text, IReadOnlyList<NodeKind> kinds) => gathering.Nearest(text, kinds) is { } near ? $"Did you mean {near}?" : null;

    private Validity Validity(bool alwaysWhenBlank, IReadOnlyList<Citation> citations)
    {
        bool isBlank = Raw("start").Length == 0;
        var start = isBlank ? CommonCells.BlankStart(alwaysWhenBlank, citations, gathering.Sources) : Day("start") ?? default;
        var end = Day("end");
        if (end is { IsExact: true, Latest: { } last } && last == DateOnly.MaxValue)
        {
            Wrong("end", $"{last:yyyy-MM-dd} is no real end.", "Leave it blank if none is recorded.");
            return default;
        }

        if (end is { Latest: { } latest } && start.Earliest is { } earliest && latest < earliest)
        {
            Wrong("end", $"It ends, {end}, before it starts, {start}.", "Correct one of the two; both are days on which it still holds.");
            return default;
        }

        return Time.Validity.FromTo(start, end);
    }

    private PossibleDay? Day(string column)
    {
        string text = Raw(column);
        if (text.Length == 0) return null;
        if (PossibleDay.TryParse(text, out var day)) return day;
        Wrong(column, $"'{Excerpt(text)}' is not a date.", "Write 2016, 2016-05, 2016-05-09, [..2016-05-09] (on or before), [2016-05..] (on or after) or [2016-05..2016-07] (in between).");
        return null;
    }

    private List<Citation> Citations()
    {
        string cell = Raw("citations");
        if (cell.Length == 0) return [];
        var citations = new List<Citation>();
        foreach (string value in CsvCells.Split(cell))
        {
            int colon = value.IndexOf(':', StringComparison.Ordinal);
            string key = (colon < 0 ? value : value[..colon]).Trim();
            if (!Keys.IsValid(key))
                Wrong("citations", $"'{Excerpt(value)}' does not begin with the id of a source.", "Write source-id: place, and ' | ' between two of them.");
            else if (!gathering.MayBeThere(new(NodeKind.Source, key)))
                Wrong("citations", $"There is no source {key}.", () => Suggest($"source/{key}", [NodeKind.Source]) ?? "Add it to sources.csv, or correct the citation.");
            else
                citations.Add(new(new(key), colon < 0 ? "" : CsvCells.Unescape(value[(colon + 1)..])));
        }

        return citations;
    }

    private string Raw(string column) => columns.TryGetValue(column, out int at) && at < cells.Count ? CsvCells.Undefuse(cells[at]) : "";
}
