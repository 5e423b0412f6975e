using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OrgGraph.Api.Findings;
using OrgGraph.Api.Pages.Shared;
using OrgGraph.Findings;
using OrgGraph.Findings.Cases;

namespace OrgGraph.Api.Pages.Findings;

/// <summary>
/// One matter: the finding on the day with its evidence, and its case, which is worked on here. A matter that is not found on the day any more still has its case.
/// </summary>
public sealed class DetailModel(
    Reader reader, Links links, PageHead head, DayFindings findings, RulePacks packs, CaseDesk desk, ICaseStore cases, Pictures pictures, AskedDay asked, TimeProvider clock) : PageModel
{
    /// <summary>The rule pack, by name.</summary>
    [BindProperty(SupportsGet = true, Name = "pack")]
    public string? Pack { get; set; }

    /// <summary>What somebody filled in.</summary>
    public CaseForm Form { get; private set; } = new();

    /// <summary>The matter.</summary>
    public MatterId Matter { get; private set; }

    /// <summary>The rules.</summary>
    public RulePack Rules { get; private set; } = RulePack.Default;

    /// <summary>The finding; null when it is not found on the day.</summary>
    public Finding? Finding { get; private set; }

    /// <summary>The finding as it is found from where its case was looked at last, when it is not found on the day.</summary>
    public Finding? Elsewhere { get; private set; }

    /// <summary>The address of that.</summary>
    public string? ElsewhereAddress { get; private set; }

    /// <summary>The check.</summary>
    public Check Check { get; private set; } = null!;

    /// <summary>The case; null where nobody has done anything about it.</summary>
    public Case? Case { get; private set; }

    /// <summary>Whether the checks are still running.</summary>
    public bool IsRunning { get; private set; }

    /// <summary>What can be done with the case as it is.</summary>
    public IReadOnlyList<CaseAction> Possible { get; private set; } = [];

    /// <summary>The diagram; null when there is nothing to draw.</summary>
    public Picture? Picture { get; private set; }

    /// <summary>What was done a moment ago; null when nothing was.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>The page's address, to which the form is sent.</summary>
    public string Address => links.To(FindingWords.Path(Matter), ("pack", Pack));

    /// <summary>The page.</summary>
    public async Task<IActionResult> OnGetAsync(string matter, CancellationToken cancellation)
    {
        if (await Read(matter, cancellation) is { } other) return other;
        Form = Form with { Who = Named.By(Request) };
        return Page();
    }

    /// <summary>Does something with the case, and leads back to the page; or says what is to be corrected.</summary>
    public async Task<IActionResult> OnPostAsync(string matter, CancellationToken cancellation)
    {
        if (await Read(matter, cancellation) is { } other) return other;
        Form = CaseForm.Of(Request.Form);
        if (IsRunning) return Page();
        if (Form.Read() is { } request)
        {
            var report = await findings.Report(Rules, DayFindings.Patience, cancellation);
            var outcome = await desk.Do(report!, Finding ?? Left(Case!), request, cancellation);
            if (outcome is CaseOutcome.Done done)
            {
                Named.Remember(Response, Form.Who);
                Done = CaseWords.Done(done.Case.History[^1]);
                return Redirect(Address + "#case");
            }

            Form.Refuse(((CaseOutcome.Refused)outcome).Refusal);
        }

        head.Faults.AddRange(Form.Faults);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    /// <returns>Another answer than the page; null when it is the page.</returns>
    private async Task<IActionResult?> Read(string text, CancellationToken cancellation)
    {
        if (!MatterId.TryParse(text, out var matter) || packs.Find(string.IsNullOrEmpty(Pack) ? RulePack.Default.Name : Pack) is not { } rules) return NotFound();
        (Matter, Rules) = (matter, rules);
        var report = await findings.Report(rules, DayFindings.Patience, cancellation);
        IsRunning = report is null;
        Finding = report?.Findings.FirstOrDefault(finding => finding.Matter == matter);
        if (Finding is null && report?.Findings.FirstOrDefault(finding => finding.Id.Text == text) is { } byId)
        {
            Matter = byId.Matter;
            return Redirect(Address);
        }

        Case = Finding is null ? (await cases.Cases([matter], cancellation))[0] : (await desk.Of(report!, [Finding], cancellation))[0];
        if (FindingWords.CheckOf(matter) is not { } check || (Finding is null && Case is null && !IsRunning)) return NotFound();
        Check = check;
        if (Finding is null && Case is not null && !IsRunning) await LookElsewhere(cancellation);
        Possible = Finding is null && Case is null ? [] : CaseForm.Possible(Case, Finding ?? Left(Case!), clock);
        var told = Finding ?? Elsewhere;
        head.Title = told is null ? $"{check.Title}, case {matter.Text[(check.Id.Length + 1)..]}" : FindingWords.Title(told);
        head.Trail = [("Home", "/"), ("Findings", links.To("/findings", ("pack", Pack)))];
        reader.Remember(Finding?.Evidence.SelectMany(evidence => evidence.Citations) ?? []);
        if (Finding is not null) Picture = await pictures.Of(Finding, cancellation);
        return null;
    }

    private async Task LookElsewhere(CancellationToken cancellation)
    {
        var view = Case!.View;
        var day = view.AsOf ?? asked.Usual;
        if (packs.Find(view.Pack) is not { } rules || (day == reader.Day && rules == Rules)) return;
        Elsewhere = (await findings.Report(day, rules, DayFindings.Patience, cancellation))?.Findings.FirstOrDefault(finding => finding.Matter == Matter);
        if (Elsewhere is not null) ElsewhereAddress = links.To($"{FindingWords.Path(Matter)}?asOf={day:yyyy-MM-dd}", ("pack", rules == RulePack.Default ? null : rules.Name));
    }

    /// <summary>What is left of a finding that is not found any more: its identity, so that its case can be closed.</summary>
    private static Finding Left(Case known) => new()
    {
        Id = known.Finding,
        Matter = known.Matter,
        Fingerprint = known.Fingerprint,
        Check = FindingWords.CheckOf(known.Matter)?.Id ?? "",
        Severity = Severity.Low,
        Subjects = [],
        Text = "",
        Evidence = [],
        EvidenceCount = 0,
        Certainty = Certainty.No,
    };
}
