namespace OrgGraph.Viz.Diagrams;

/// <summary>Which way a diagram is read.</summary>
public enum Flow
{
    /// <summary>From the top down; tiers are bands.</summary>
    Down,

    /// <summary>From left to right; tiers are columns.</summary>
    Across,
}
