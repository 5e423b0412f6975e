namespace OrgGraph.Findings.Cases;

/// <summary>How far people have come with a matter.</summary>
public enum CaseState
{
    /// <summary>Nobody has looked at it yet, or it was reopened.</summary>
    Open,

    /// <summary>Somebody has seen it.</summary>
    Acknowledged,

    /// <summary>It is as it should be, or will be borne with, for a reason, until a date.</summary>
    Accepted,

    /// <summary>It has been dealt with.</summary>
    Resolved,
}
