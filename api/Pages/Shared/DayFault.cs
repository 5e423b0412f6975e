namespace OrgGraph.Api.Pages.Shared;

/// <summary>What is wrong with a day that somebody typed, and in which of its three parts.</summary>
public sealed record DayFault(string Message, bool InDay = false, bool InMonth = false, bool InYear = false)
{
    /// <summary>The first part to correct, by the ending of its field's id.</summary>
    public string FirstField => InDay ? "day" : InMonth ? "month" : "year";
}
