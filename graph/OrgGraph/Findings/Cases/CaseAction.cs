namespace OrgGraph.Findings.Cases;

/// <summary>What can happen to a case.</summary>
public enum CaseAction
{
    Acknowledge,
    Assign,
    Comment,
    Accept,
    Resolve,
    Reopen,
}
