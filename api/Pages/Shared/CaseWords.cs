using OrgGraph.Findings.Cases;

namespace OrgGraph.Api.Pages.Shared;

/// <summary>What is done with cases, in words.</summary>
public static class CaseWords
{
    /// <summary>What can be done, for choosing.</summary>
    public static string Choice(CaseAction action) => action switch
    {
        CaseAction.Acknowledge => "Acknowledge: somebody has seen it",
        CaseAction.Assign => "Assign: say who works on it",
        CaseAction.Comment => "Comment",
        CaseAction.Accept => "Accept: it is as it should be, or will be borne with, until a date",
        CaseAction.Resolve => "Resolve: it has been dealt with",
        _ => "Reopen",
    };

    /// <summary>What was done, in an entry of a history.</summary>
    public static string Of(CaseEvent entry) => entry.Action switch
    {
        CaseAction.Acknowledge => "acknowledged it",
        CaseAction.Assign => entry.Assignee is { } assignee ? $"assigned it to {assignee}" : "assigned it to nobody any more",
        CaseAction.Comment => "commented",
        CaseAction.Accept => $"accepted it until {Say.Date(entry.ReviewOn!.Value)}",
        CaseAction.Resolve => "resolved it",
        _ => "reopened it",
    };

    /// <summary>What was done a moment ago.</summary>
    public static string Done(CaseEvent entry) => $"Saved: {entry.Who} {Of(entry)}.";
}
