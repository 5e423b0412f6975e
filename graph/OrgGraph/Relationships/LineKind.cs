namespace OrgGraph.Relationships;

/// <summary>How firm a reporting line is.</summary>
public enum LineKind
{
    Solid,
    Dotted,
    Proposed,
}
