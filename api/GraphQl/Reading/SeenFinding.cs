using OrgGraph.Findings;

namespace OrgGraph.Api.GraphQl.Reading;

/// <summary>A finding, and the report that it is from.</summary>
internal sealed record SeenFinding(Finding Finding, SeenReport Report);
