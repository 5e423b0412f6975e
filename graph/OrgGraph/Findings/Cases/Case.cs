namespace OrgGraph.Findings.Cases;

/// <summary>A matter that people work through: what its history makes of it.</summary>
public sealed record Case
{
    private Case(IReadOnlyList<CaseEvent> history) => (History, Looked) = (history, history[0]);

    /// <summary>What it is about.</summary>
    public MatterId Matter => History[0].Matter;

    /// <summary>How far it has come.</summary>
    public CaseState State { get; private init; }

    /// <summary>Who works on it; null for nobody.</summary>
    public string? Assignee { get; private init; }

    /// <summary>Why it was accepted; null when it is not.</summary>
    public string? Reason { get; private init; }

    /// <summary>When it is to be looked at again; null when it is not accepted.</summary>
    public DateOnly? ReviewOn { get; private init; }

    /// <summary>Whether it is accepted or resolved.</summary>
    public bool IsSettled => State is CaseState.Accepted or CaseState.Resolved;

    /// <summary>The finding as it was when somebody last looked at it; of a settled case, when it was settled, whatever was said about it since.</summary>
    public FindingId Finding => Looked.Finding;

    /// <summary>Its evidence then.</summary>
    public string Fingerprint => Looked.Fingerprint;

    /// <summary>From where it was looked at then.</summary>
    public CaseView View => Looked.View;

    /// <summary>All that happened, oldest first.</summary>
    public IReadOnlyList<CaseEvent> History { get; }

    /// <summary>How many entries the history has; whoever adds one says on how many it is based.</summary>
    public int Version => History.Count;

    /// <summary>When something last happened.</summary>
    public DateTimeOffset ChangedAt => History[^1].When;

    private CaseEvent Looked { get; init; }

    /// <summary>The case that a history makes.</summary>
    /// <exception cref="ArgumentException">The history is empty, has a gap, or is about several matters.</exception>
    public static Case Of(IReadOnlyList<CaseEvent> history)
    {
        if (history.Count == 0) throw new ArgumentException("A case has a history.", nameof(history));
        for (int i = 0; i < history.Count; i++)
        {
            if (history[i].Number != i + 1 || history[i].Matter != history[0].Matter) throw new ArgumentException($"Entry {i + 1} does not follow.", nameof(history));
        }

        return history.Aggregate(new Case(history), (found, entry) => entry.Action switch
        {
            CaseAction.Acknowledge => found with { State = CaseState.Acknowledged, Looked = entry },
            CaseAction.Assign => found with { Assignee = entry.Assignee, Looked = found.IsSettled ? found.Looked : entry },
            CaseAction.Accept => found with { State = CaseState.Accepted, Reason = entry.Text, ReviewOn = entry.ReviewOn, Looked = entry },
            CaseAction.Resolve => found with { State = CaseState.Resolved, Reason = null, ReviewOn = null, Looked = entry },
            CaseAction.Reopen => found with { State = CaseState.Open, Reason = null, ReviewOn = null, Looked = entry },
            _ => found with { Looked = found.IsSettled ? found.Looked : entry },
        });
    }

    /// <summary>Whether it was accepted until a day that has come: then it wants looking at again.</summary>
    public bool IsDue(DateOnly today) => State == CaseState.Accepted && ReviewOn <= today;

    /// <summary>Whether a finding of this matter rests on other evidence than the one that was looked at.</summary>
    public bool IsOutOfDateFor(Finding finding) => finding.Id != Finding || finding.Fingerprint != Fingerprint;
}
