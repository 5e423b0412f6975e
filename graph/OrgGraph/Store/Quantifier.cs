namespace OrgGraph.Store;

/// <summary>How many of a node's links must satisfy a filter.</summary>
public enum Quantifier
{
    /// <summary>At least one.</summary>
    Some,

    /// <summary>Each; also when there are none.</summary>
    All,

    /// <summary>Not one.</summary>
    None,
}
