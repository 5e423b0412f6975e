namespace OrgGraph.Api.Diagrams;

/// <summary>The diagrams that can be asked for, by the words of addresses: <c>reporting-lines</c>.</summary>
public enum DiagramKind
{
    ReportingLines,
    Surroundings,
    Accountability,
    Overlaps,
    Posts,
    Path,
    Changes,
}
