using OrgGraph.Findings;
using OrgGraph.Findings.Cases;

namespace OrgGraph.Api.Pages.Shared;

/// <summary>A finding, and the case of its matter; null where nobody has done anything about it yet.</summary>
public sealed record Noted(Finding Finding, Case? Case)
{
    /// <summary>How far people have come with it.</summary>
    public CaseState State => Case?.State ?? CaseState.Open;
}
