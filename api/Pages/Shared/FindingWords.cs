using System.Globalization;
using OrgGraph.Findings;
using OrgGraph.Findings.Cases;

namespace OrgGraph.Api.Pages.Shared;

/// <summary>How findings and cases are named, coloured and led to.</summary>
public static class FindingWords
{
    /// <summary>The path of a matter's page.</summary>
    public static string Path(MatterId matter) => $"/findings/{matter}";

    /// <summary>What a finding is called: its check, and whom or what it is about.</summary>
    public static string Title(Finding finding) => $"{CheckOf(finding).Title}: {About(finding)}";

    /// <summary>Whom or what it is about.</summary>
    public static string About(Finding finding) => Say.List([.. finding.Subjects.Select(subject => subject.Name)]);

    /// <summary>The check that found it.</summary>
    public static Check CheckOf(Finding finding) => CheckList.Find(finding.Check) ?? throw new InvalidOperationException($"No check is called {finding.Check}.");

    /// <summary>The check that a matter is of; null where there is none of that name any more.</summary>
    public static Check? CheckOf(MatterId matter) => matter.Text.LastIndexOf('-') is > 0 and var end ? CheckList.Find(matter.Text[..end]) : null;

    /// <summary>The colour of a severity's tag.</summary>
    public static string Colour(Severity severity) => severity switch
    {
        Severity.High => "red",
        Severity.Medium => "orange",
        _ => "grey",
    };

    /// <summary>The colour of a state's tag.</summary>
    public static string Colour(CaseState state) => state switch
    {
        CaseState.Open => "yellow",
        CaseState.Acknowledged => "blue",
        _ => "green",
    };

    /// <summary>What a severity means.</summary>
    public static string Meaning(Severity severity) => severity switch
    {
        Severity.High => "worth acting on",
        Severity.Medium => "worth a conversation",
        _ => "worth knowing",
    };

    /// <summary>A moment: 4 March 2025 at 14:05.</summary>
    public static string Moment(DateTimeOffset when) => when.ToString("d MMMM yyyy 'at' HH:mm", CultureInfo.InvariantCulture);
}
