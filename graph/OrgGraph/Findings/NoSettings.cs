namespace OrgGraph.Findings;

/// <summary>The settings of a check that has no threshold.</summary>
internal sealed record NoSettings;
