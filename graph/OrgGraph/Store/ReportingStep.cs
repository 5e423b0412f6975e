namespace OrgGraph.Store;

/// <summary>One reporting line on the way.</summary>
/// <param name="Depth">How many lines away from the start, from 1.</param>
/// <param name="Direction">Whether it was met going up or down.</param>
/// <param name="Link">The line, from the one who reports to the one reported to.</param>
/// <param name="ClosesLoop">Whether it leads back to where the way has already been.</param>
public sealed record ReportingStep(int Depth, ReportingDirection Direction, Link Link, bool ClosesLoop);
