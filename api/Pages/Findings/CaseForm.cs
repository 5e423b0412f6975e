using OrgGraph.Api.Pages.Shared;
using OrgGraph.Findings;
using OrgGraph.Findings.Cases;

namespace OrgGraph.Api.Pages.Findings;

/// <summary>What somebody fills in to do something with a case. Each thing that can be done has fields of its own.</summary>
public sealed record CaseForm
{
    private readonly List<FieldFault> faults = [];

    /// <summary>Who does it.</summary>
    public string Who { get; init; } = "";

    /// <summary>What is to be done, as a word.</summary>
    public string Action { get; init; } = "";

    /// <summary>To whom it is to be assigned.</summary>
    public string Assignee { get; init; } = "";

    /// <summary>The texts, by what is to be done.</summary>
    public IReadOnlyDictionary<CaseAction, string> Texts { get; init; } = new Dictionary<CaseAction, string>();

    /// <summary>When an accepted matter is to be looked at again, as it was typed.</summary>
    public (string Day, string Month, string Year) Review { get; init; } = ("", "", "");

    /// <summary>What is wrong with that; null when nothing is.</summary>
    public DayFault? ReviewFault { get; private set; }

    /// <summary>What is to be corrected.</summary>
    public IReadOnlyList<FieldFault> Faults => faults;

    /// <summary>The name of the field for the text of what is to be done.</summary>
    public static string TextOf(CaseAction action) => $"{Words.Of(action)}-text";

    /// <summary>The form as it was sent.</summary>
    public static CaseForm Of(IFormCollection form) => new()
    {
        Who = form["who"].ToString().Trim(),
        Action = form["action"].ToString(),
        Assignee = form["assignee"].ToString().Trim(),
        Texts = Enum.GetValues<CaseAction>().ToDictionary(action => action, action => form[TextOf(action)].ToString().Trim()),
        Review = (form["review-day"].ToString().Trim(), form["review-month"].ToString().Trim(), form["review-year"].ToString().Trim()),
    };

    /// <summary>What can be done with a case as it is.</summary>
    public static IReadOnlyList<CaseAction> Possible(Case? current, Finding finding, TimeProvider clock)
    {
        var now = clock.GetLocalNow();
        return
        [
            .. Enum.GetValues<CaseAction>().Where(action => CaseRules.Next(
                current, finding, new(action, "Somebody", now) { Text = "A reason", Assignee = "Somebody", ReviewOn = DateOnly.FromDateTime(now.DateTime).AddDays(1) }) is CaseStep.Entry),
        ];
    }

    /// <summary>What is asked for; null when something is to be corrected first.</summary>
    public CaseRequest? Read()
    {
        if (Who.Length == 0) Wrong("Enter your name", "who");
        if (!Words.TryParse(Action, out CaseAction action))
        {
            Wrong("Select what you want to do", "action");
            return null;
        }

        DateOnly? review = null;
        if (action == CaseAction.Accept)
        {
            if (string.IsNullOrWhiteSpace(Texts[action])) Wrong("Enter a reason", TextOf(action));
            var reading = DayReading.Of(Review.Day, Review.Month, Review.Year);
            if (reading.Fault is { } fault) WrongDay(fault with { Message = fault.Message == "Enter a date" ? "Enter when to look at it again" : fault.Message });
            review = reading.Day;
        }

        return faults.Count > 0 ? null : new(action, Who, default) { Text = Texts[action], Assignee = Assignee, ReviewOn = review };
    }

    /// <summary>Takes a refusal to the field that it is about.</summary>
    public void Refuse(Refusal refusal)
    {
        string text = Words.TryParse(Action, out CaseAction action) ? TextOf(action) : "action";
        switch (refusal.Code)
        {
            case "NO_NAME":
                Wrong(refusal.Message, "who");
                break;
            case "NO_ASSIGNEE":
                Wrong("Enter who works on it", "assignee");
                break;
            case "NO_REASON":
                Wrong(action == CaseAction.Comment ? "Enter a comment" : "Enter a reason", text);
                break;
            case "TEXT_TOO_LONG":
                Wrong(refusal.Message, Assignee.Length > CaseRules.MaxName ? "assignee" : text);
                break;
            case "NO_REVIEW_DATE" or "REVIEW_DATE_PAST":
                WrongDay(new(refusal.Message, true, true, true));
                break;
            default:
                Wrong(refusal.Message, "action");
                break;
        }
    }

    private void Wrong(string message, string field) => faults.Add(new(message, field));

    private void WrongDay(DayFault fault)
    {
        ReviewFault = fault;
        Wrong(fault.Message, $"review-{fault.FirstField}");
    }
}
