using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OrgGraph.Api.Findings;
using OrgGraph.Api.Pages.Shared;
using OrgGraph.Findings;
using OrgGraph.Findings.Cases;

namespace OrgGraph.Api.Pages.Cases;

/// <summary>The work list: cases by state, by who works on them, and by whether they are due. It lists all of them, whatever the day; the day decides only whether a matter is still found.</summary>
public sealed class IndexModel(Links links, PageHead head, AskedDay asked, DayFindings findings, RulePacks packs, CaseDesk desk, ICaseStore cases, TimeProvider clock) : PageModel
{
    private const int Size = 25;

    /// <summary>How far people have come, as a word.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    /// <summary>Who works on them, to the letter.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Assignee { get; set; }

    /// <summary>By when accepted ones are to be looked at again: week, month or quarter.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Due { get; set; }

    /// <summary>After which cursor the page begins.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    /// <summary>Before which cursor the page ends.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    /// <summary>The cases.</summary>
    public Page<Case> Rows { get; private set; } = new([], false, false, 0);

    /// <summary>What each matter reads, and where; by matter.</summary>
    public IReadOnlyDictionary<MatterId, Sighting> Seen { get; private set; } = new Dictionary<MatterId, Sighting>();

    /// <summary>The name under which the reader works on cases; empty when it is not known.</summary>
    public string Me => Named.By(Request);

    /// <summary>Today.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    /// <summary>Whether any filter is set.</summary>
    public bool IsFiltered => Filters.Any(filter => !string.IsNullOrEmpty(filter.Value)) || !string.IsNullOrWhiteSpace(Assignee);

    /// <summary>The filters besides the name.</summary>
    public IReadOnlyList<Choice> Filters =>
    [
        new("state", "State", Option.Of<CaseState>("Any"), State),
        new("due", "To be looked at again", [new("", "Whenever"), new("week", "Within a week"), new("month", "Within a month"), new("quarter", "Within three months")], Due),
    ];

    /// <summary>The address of the page before; null when this is the first.</summary>
    public string? Previous => Rows.HasPrevious && Rows.Rows.Count > 0 ? Address(("before", Rows.Rows[0].Cursor)) : null;

    /// <summary>The address of the page after; null when this is the last.</summary>
    public string? Next => Rows.HasNext && Rows.Rows.Count > 0 ? Address(("after", Rows.Rows[^1].Cursor)) : null;

    private DateOnly? DueBy => Due switch
    {
        "week" => Today.AddDays(7),
        "month" => Today.AddMonths(1),
        "quarter" => Today.AddMonths(3),
        _ => null,
    };

    /// <summary>The page.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        head.Title = "Cases";
        head.Trail = [("Home", "/"), ("Findings", "/findings")];
        // Whoever reads the cases of the record's own day finds those reopened that must be, so that the list says so.
        if (await findings.Report(asked.Usual, RulePack.Default, DayFindings.Patience, cancellation) is { } own) await desk.Of(own, own.Findings, cancellation);
        var page = Before is null ? new PageRequest { First = Size, After = After, CountTotal = true } : new PageRequest { Last = Size, Before = Before, CountTotal = true };
        Rows = await cases.Cases(
            new CaseQuery
            {
                States = Filters[0].Value is { Length: > 0 } word && Words.TryParse(word, out CaseState state) ? [state] : [],
                Assignee = string.IsNullOrWhiteSpace(Assignee) ? null : Assignee.Trim(),
                DueBy = DueBy,
                Page = page,
            },
            cancellation);
        await See(cancellation);
    }

    /// <summary>Looks for each matter on the day of the page, else from where it was looked at last.</summary>
    private async Task See(CancellationToken cancellation)
    {
        var seen = new Dictionary<MatterId, Sighting>();
        foreach (var known in Rows.Items)
        {
            var today = await findings.Report(RulePack.Default, DayFindings.Patience, cancellation);
            if (Find(today, known.Matter) is { } finding)
            {
                seen[known.Matter] = new(finding, true, links.To(FindingWords.Path(known.Matter)));
                continue;
            }

            var day = known.View.AsOf ?? asked.Usual;
            if (packs.Find(known.View.Pack) is not { } rules || Find(await findings.Report(day, rules, DayFindings.Patience, cancellation), known.Matter) is not { } then) continue;
            seen[known.Matter] = new(then, false, links.To($"{FindingWords.Path(known.Matter)}?asOf={day:yyyy-MM-dd}", ("pack", rules == RulePack.Default ? null : rules.Name)));
        }

        Seen = seen;
    }

    private static Finding? Find(FindingsReport? report, MatterId matter) => report?.Findings.FirstOrDefault(finding => finding.Matter == matter);

    private string Address((string, string?) cursor) => links.To("/cases", ("state", State), ("assignee", Assignee), ("due", Due), cursor);
}
