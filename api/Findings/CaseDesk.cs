using OrgGraph.Findings;
using OrgGraph.Findings.Cases;

namespace OrgGraph.Api.Findings;

/// <summary>
/// Where cases are worked on, from pages and API alike. Whoever reads the cases of findings through it finds those reopened whose evidence has changed, or
/// whose day to look again has come.
/// </summary>
public sealed class CaseDesk(ICaseStore store, CurrentGraph graph, TimeProvider clock)
{
    // Of so many who write at once, each round lets one through.
    private const int Tries = 16;

    /// <summary>The cases of findings, in their order; null where nobody has done anything about the matter yet.</summary>
    /// <param name="report">The report that the findings are from.</param>
    /// <param name="findings">All of its findings, or some.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="StoreException">The store cannot be reached or read.</exception>
    public async Task<IReadOnlyList<Case?>> Of(FindingsReport report, IReadOnlyList<Finding> findings, CancellationToken cancellation = default)
    {
        if (findings.Count == 0) return [];
        var view = await View(report, cancellation).ConfigureAwait(false);
        Case?[] cases = [.. await store.Cases([.. findings.Select(finding => finding.Matter)], cancellation).ConfigureAwait(false)];
        for (int i = 0; i < cases.Length; i++)
        {
            if (cases[i] is { } current) cases[i] = await UpToDate(current, findings[i], view, cancellation).ConfigureAwait(false);
        }

        return cases;
    }

    /// <summary>Does something with the case of a finding; the first to do so opens it.</summary>
    /// <param name="report">The report that the finding is from.</param>
    /// <param name="finding">The finding that was looked at.</param>
    /// <param name="request">What is to be done; the desk says when, and from which view.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The case, or why not: a code of <see cref="CaseRules"/>, or <c>CASE_BUSY</c> when others were faster each time.</returns>
    /// <exception cref="StoreException">The store cannot be reached or read.</exception>
    public async Task<CaseOutcome> Do(FindingsReport report, Finding finding, CaseRequest request, CancellationToken cancellation = default)
    {
        var view = await View(report, cancellation).ConfigureAwait(false);
        for (int i = 0; i < Tries; i++)
        {
            var current = (await store.Cases([finding.Matter], cancellation).ConfigureAwait(false))[0];
            if (current is not null) current = await UpToDate(current, finding, view, cancellation).ConfigureAwait(false);
            var step = CaseRules.Next(current, finding, request with { When = clock.GetLocalNow(), View = view });
            if (step is CaseStep.Refused refused) return new CaseOutcome.Refused(refused.Refusal);
            var entry = ((CaseStep.Entry)step).Event;
            if (await store.Append(entry, cancellation).ConfigureAwait(false)) return new CaseOutcome.Done(Case.Of([.. current?.History ?? [], entry]));
        }

        return new CaseOutcome.Refused(new("CASE_BUSY", "Others are changing this case at the same time. Look at it again, then try once more.", finding.Matter.Text));
    }

    /// <summary>The case after it has reopened, where it must.</summary>
    private async Task<Case> UpToDate(Case current, Finding finding, CaseView view, CancellationToken cancellation)
    {
        for (int i = 0; i < Tries; i++)
        {
            if (CaseRules.Reopening(current, finding, clock.GetLocalNow(), view) is not { } entry) return current;
            if (await store.Append(entry, cancellation).ConfigureAwait(false)) return Case.Of([.. current.History, entry]);
            current = (await store.Cases([finding.Matter], cancellation).ConfigureAwait(false))[0]!;
        }

        return current;
    }

    private async Task<CaseView> View(FindingsReport report, CancellationToken cancellation)
    {
        var dataset = (await graph.Of(cancellation).ConfigureAwait(false)).State.Dataset;
        var own = dataset?.DayToAnswerFor(clock) ?? DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        return new(report.AsOf == own ? null : report.AsOf, report.Pack.Name);
    }
}
