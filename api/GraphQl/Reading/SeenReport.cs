using OrgGraph.Api.Findings;
using OrgGraph.Findings;
using OrgGraph.Findings.Cases;

namespace OrgGraph.Api.GraphQl.Reading;

/// <summary>What the checks found on a day by a pack, and the day that was asked about.</summary>
internal sealed record SeenReport(FindingsReport Report, Scope Scope, CaseDesk Desk)
{
    /// <summary>A finding of it.</summary>
    public SeenFinding See(Finding finding) => new(finding, this);

    /// <summary>The cases of its findings, in their order.</summary>
    public async ValueTask<IReadOnlyList<Case?>> Cases(IReadOnlyList<Finding> findings, CancellationToken cancellation) =>
        await Desk.Of(Report, findings, cancellation).ConfigureAwait(false);
}
