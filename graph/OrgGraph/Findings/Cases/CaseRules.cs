namespace OrgGraph.Findings.Cases;

/// <summary>What may be done with a case, and when it reopens by itself.</summary>
public static class CaseRules
{
    /// <summary>The most characters of a comment or a reason.</summary>
    public const int MaxText = 4000;

    /// <summary>The most characters of a name.</summary>
    public const int MaxName = 200;

    /// <summary>Under which name the program reopens a case.</summary>
    public const string Program = "OrgGraph";

    /// <summary>The next entry of a case's history, or why there is none.</summary>
    /// <param name="current">The case; null where nobody has done anything about the matter yet.</param>
    /// <param name="finding">The finding that is looked at.</param>
    /// <param name="request">What is to be done.</param>
    public static CaseStep Next(Case? current, Finding finding, CaseRequest request)
    {
        if (current is not null && current.Matter != finding.Matter) throw new ArgumentException($"{finding.Id} is not about {current.Matter}.", nameof(finding));
        return Against(current, finding, request) is { } refusal
            ? new CaseStep.Refused(refusal)
            : new CaseStep.Entry(new()
            {
                Matter = finding.Matter,
                Number = (current?.Version ?? 0) + 1,
                When = request.When,
                Who = request.Who.Trim(),
                Action = request.Action,
                Finding = finding.Id,
                Fingerprint = finding.Fingerprint,
                View = request.View,
                Text = string.IsNullOrWhiteSpace(request.Text) ? null : request.Text.Trim(),
                Assignee = request.Action == CaseAction.Assign && !string.IsNullOrWhiteSpace(request.Assignee) ? request.Assignee.Trim() : null,
                ReviewOn = request.Action == CaseAction.Accept ? request.ReviewOn : null,
            });
    }

    /// <summary>
    /// The entry by which a case reopens because the evidence, from the view from which it was accepted or resolved, has changed since, or because the day
    /// to look again has come; null when there is no reason.
    /// </summary>
    /// <param name="current">The case.</param>
    /// <param name="finding">The finding of its matter as it is now.</param>
    /// <param name="when">When this was noticed; its date decides whether an accepted case is due.</param>
    /// <param name="view">From where the finding is looked at; the record's own day by the default pack when null.</param>
    public static CaseEvent? Reopening(Case current, Finding finding, DateTimeOffset when, CaseView? view = null)
    {
        view ??= CaseView.Own;
        string? why = current.IsSettled && current.View == view && current.IsOutOfDateFor(finding) ? "The evidence has changed."
            : current.IsDue(DateOnly.FromDateTime(when.DateTime)) ? "The day to look again has come."
            : null;
        return why is null ? null : ((CaseStep.Entry)Next(current, finding, new(CaseAction.Reopen, Program, when) { Text = why, View = view })).Event;
    }

    private static Refusal? Against(Case? current, Finding finding, CaseRequest request)
    {
        string subject = finding.Matter.Text;
        var state = current?.State ?? CaseState.Open;
        if (string.IsNullOrWhiteSpace(request.Who) || request.Who.Length > MaxName) return new("NO_NAME", $"Say who does this, in at most {MaxName} characters.", subject);
        if (request.Text?.Length > MaxText) return new("TEXT_TOO_LONG", $"A comment or a reason has at most {MaxText} characters.", subject);
        if (request.Assignee?.Length > MaxName) return new("TEXT_TOO_LONG", $"A name has at most {MaxName} characters.", subject);
        if (request.Action == CaseAction.Assign && string.IsNullOrWhiteSpace(request.Assignee) && current?.Assignee is null) return new("NO_ASSIGNEE", "It is assigned to nobody. Say who works on it.", subject);
        if (request.Action is CaseAction.Comment or CaseAction.Accept or CaseAction.Reopen && string.IsNullOrWhiteSpace(request.Text))
            return new("NO_REASON", request.Action == CaseAction.Comment ? "The comment is empty." : "Say why.", subject);
        if (request.Action == CaseAction.Accept && request.ReviewOn is null) return new("NO_REVIEW_DATE", "Say when to look at it again.", subject);
        if (request.Action == CaseAction.Accept && request.ReviewOn <= DateOnly.FromDateTime(request.When.DateTime)) return new("REVIEW_DATE_PAST", "The day to look at it again must lie ahead.", subject);
        if (request.Action == CaseAction.Acknowledge && state != CaseState.Open) return new("NOT_OPEN", $"It is {Sentences.Word(state)} already.", subject);
        if (request.Action == CaseAction.Accept && state == CaseState.Resolved) return new("NOT_OPEN", "It is resolved. Reopen it first.", subject);
        if (request.Action == CaseAction.Resolve && state == CaseState.Resolved) return new("NOT_OPEN", "It is resolved already.", subject);
        return request.Action == CaseAction.Reopen && state == CaseState.Open ? new("OPEN_ALREADY", "It is open.", subject) : null;
    }
}
