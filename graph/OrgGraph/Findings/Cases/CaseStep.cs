namespace OrgGraph.Findings.Cases;

/// <summary>What came of wanting to do something with a case.</summary>
public abstract record CaseStep
{
    private CaseStep()
    {
    }

    /// <summary>The next entry of its history.</summary>
    public sealed record Entry(CaseEvent Event) : CaseStep;

    /// <summary>It may not be done.</summary>
    public sealed record Refused(Refusal Refusal) : CaseStep;
}
