using OrgGraph.Findings.Cases;

namespace OrgGraph.Api.Findings;

/// <summary>What came of doing something with a case.</summary>
public abstract record CaseOutcome
{
    private CaseOutcome()
    {
    }

    /// <summary>It was done.</summary>
    /// <param name="Case">The case as it is now.</param>
    public sealed record Done(Case Case) : CaseOutcome;

    /// <summary>It may not be done.</summary>
    public sealed record Refused(Refusal Refusal) : CaseOutcome;
}
