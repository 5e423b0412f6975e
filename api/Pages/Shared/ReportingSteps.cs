namespace OrgGraph.Api.Pages.Shared;

/// <summary>Reporting lines one way, nearest first.</summary>
public sealed record ReportingSteps(string Title, IReadOnlyList<ReportingStep> Steps, string None);
