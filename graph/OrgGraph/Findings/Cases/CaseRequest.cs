namespace OrgGraph.Findings.Cases;

/// <summary>What somebody wants to do with a case.</summary>
/// <param name="Action">What.</param>
/// <param name="Who">Who: a person's or a program's name.</param>
/// <param name="When">When.</param>
public sealed record CaseRequest(CaseAction Action, string Who, DateTimeOffset When)
{
    /// <summary>From where the finding is looked at.</summary>
    public CaseView View { get; init; } = CaseView.Own;

    /// <summary>The comment, or the reason; a comment, an acceptance and a reopening want one.</summary>
    public string? Text { get; init; }

    /// <summary>To whom it is to be assigned; null for nobody any more.</summary>
    public string? Assignee { get; init; }

    /// <summary>When an accepted matter is to be looked at again.</summary>
    public DateOnly? ReviewOn { get; init; }
}
