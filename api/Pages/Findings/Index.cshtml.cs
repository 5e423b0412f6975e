using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OrgGraph.Api.Findings;
using OrgGraph.Api.Pages.Shared;
using OrgGraph.Findings;
using OrgGraph.Findings.Cases;

namespace OrgGraph.Api.Pages.Findings;

/// <summary>What the checks find on the day, narrowed and grouped as the link says; as files too.</summary>
public sealed class IndexModel(Reader reader, Links links, PageHead head, DayFindings findings, RulePacks packs, CaseDesk desk) : PageModel
{
    private const int Size = 100;

    /// <summary>Which are wanted.</summary>
    public FindingFilter Filter { get; private set; } = new();

    /// <summary>By what they are grouped, as a word: check, person or board.</summary>
    [BindProperty(SupportsGet = true, Name = "by")]
    public string? By { get; set; }

    /// <summary>The rule pack, by name.</summary>
    [BindProperty(SupportsGet = true, Name = "pack")]
    public string? Pack { get; set; }

    /// <summary>Which page of them, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "n")]
    public string? Number { get; set; }

    /// <summary>What was found; null while the checks are still running.</summary>
    public FindingsReport? Report { get; private set; }

    /// <summary>The rules.</summary>
    public RulePack Rules { get; private set; } = RulePack.Default;

    /// <summary>The findings that are wanted.</summary>
    public IReadOnlyList<Noted> Rows { get; private set; } = [];

    /// <summary>Those of this page in their groups.</summary>
    public IReadOnlyList<FindingGroup> Groups { get; private set; } = [];

    /// <summary>All groups, before they are cut into pages.</summary>
    public IReadOnlyList<FindingGroup> All { get; private set; } = [];

    /// <summary>Whether there are more findings than a page holds.</summary>
    public bool IsCut => Told > Size;

    /// <summary>By what they are grouped.</summary>
    public Grouping Grouped => Words.TryParse(By, out Grouping by) ? by : Grouping.Check;

    /// <summary>The node to which the list is narrowed; null for all.</summary>
    public Node? Subject { get; private set; }

    /// <summary>The checks that ran and found nothing.</summary>
    public IReadOnlyList<Check> Silent => [.. Report!.Checks.Where(check => Report.Findings.All(finding => finding.Check != check.Id))];

    /// <summary>The fields by which the list is narrowed and grouped.</summary>
    public IReadOnlyList<Choice> Choices =>
    [
        new("by", "Group by", [new("", "Check"), new("person", "Person"), new("board", "Board")], By),
        new("check", "Check", [new("", "All checks"), .. CheckList.All.Where(check => Rules.RuleOf(check.Id).Enabled).Select(check => new Option(check.Id, check.Title))], Filter.Check),
        new("severity", "Severity, at least", [new("", "Any"), new("medium", "Medium"), new("high", "High")], Filter.Severity),
        new("group", "What it looks at", Option.Of<CheckGroup>("Everything"), Filter.Group),
        new("certainty", "Certainty", [new("", "Sure and possible"), new("definitely", "Sure"), new("possibly", "Possible")], Filter.Certainty),
        new("state", "State of the case", Option.Of<CaseState>("Any"), Filter.State),
        new("pack", "Rule pack", [.. packs.All.Select(pack => new Option(pack == RulePack.Default ? "" : pack.Name, pack.Title))], Pack),
    ];

    /// <summary>The address of the page before; null when this is the first.</summary>
    public string? Previous => Current > 1 ? Address(Current - 1) : null;

    /// <summary>The address of the page after; null when this is the last.</summary>
    public string? Next => Current * Size < Told ? Address(Current + 1) : null;

    private int Current => int.TryParse(Number, NumberStyles.None, CultureInfo.InvariantCulture, out int page) ? Math.Clamp(page, 1, Math.Max(1, (Told + Size - 1) / Size)) : 1;

    /// <summary>How many rows there are with those that stand in several groups.</summary>
    private int Told => All.Sum(group => group.Rows.Count);

    /// <summary>The address of the findings as a file.</summary>
    public string File(string format) => links.To("/findings", [("handler", format), .. Filter.Query, ("pack", Pack)]);

    /// <summary>The page.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        head.Title = "Findings";
        head.Trail = [("Home", "/")];
        if (!await Read(cancellation)) return NotFound();
        if (Report is null) return Page();
        All = FindingGroup.Of(Rows, Grouped);
        Groups = Cut(All, (Current - 1) * Size);
        return Page();
    }

    /// <summary>The findings as CSV.</summary>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellation) =>
        await Read(cancellation) && Report is not null ? File(FindingsFile.Csv(Rows, reader), "text/csv; charset=utf-8", FileName("csv")) : NotFound();

    /// <summary>The findings as JSON.</summary>
    public async Task<IActionResult> OnGetJsonAsync(CancellationToken cancellation) =>
        await Read(cancellation) && Report is not null ? File(FindingsFile.Json(Rows, Report, reader), "application/json", FileName("json")) : NotFound();

    private string FileName(string ending) => $"findings-{reader.Day:yyyy-MM-dd}.{ending}";

    private string Address(int page) =>
        links.To("/findings", [("by", By), .. Filter.Query, ("pack", Pack), ("n", page == 1 ? null : page.ToString(CultureInfo.InvariantCulture))]);

    /// <returns>False when there is no such pack, or no such node.</returns>
    private async Task<bool> Read(CancellationToken cancellation)
    {
        Filter = FindingFilter.Of(Request.Query);
        if (packs.Find(string.IsNullOrEmpty(Pack) ? RulePack.Default.Name : Pack) is not { } rules) return false;
        Rules = rules;
        if (Filter.Subject is { } subject && (Subject = await reader.Node(subject, cancellation)) is null) return false;
        Report = await findings.Report(rules, DayFindings.Patience, cancellation);
        if (Report is null) return true;
        var cases = await desk.Of(Report, Report.Findings, cancellation);
        Rows = [.. Report.Findings.Zip(cases, (finding, known) => new Noted(finding, known)).Where(Filter.Lets)];
        foreach (var row in Rows) reader.Remember(row.Finding.Evidence.SelectMany(evidence => evidence.Citations));
        await reader.FetchSources(cancellation);
        return true;
    }

    /// <summary>The groups from the n-th finding on, as many findings as a page holds.</summary>
    private static List<FindingGroup> Cut(IReadOnlyList<FindingGroup> groups, int skip)
    {
        var cut = new List<FindingGroup>();
        int room = Size;
        foreach (var group in groups)
        {
            var rows = group.Rows.Skip(skip).Take(room).ToList();
            skip = Math.Max(0, skip - group.Rows.Count);
            room -= rows.Count;
            if (rows.Count > 0) cut.Add(group with { Rows = rows });
        }

        return cut;
    }
}
