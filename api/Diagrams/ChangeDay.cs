namespace OrgGraph.Api.Diagrams;

/// <summary>A day on which something that a diagram shows begins, ends, or becomes more or less certain.</summary>
/// <param name="Day">The day.</param>
/// <param name="What">What changes on it, each as a sentence without its full stop; empty for the day of the page when nothing does.</param>
public sealed record ChangeDay(DateOnly Day, IReadOnlyList<string> What);
