namespace OrgGraph.Findings;

/// <summary>What a check looks at.</summary>
public enum CheckGroup
{
    People,
    Accountability,
    Structure,
    Data,
}
