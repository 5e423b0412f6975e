namespace OrgGraph.Viz.Diagrams;

/// <summary>Which way a diagram is read.</summary>
public enum Flow
{
    /// <summary>From the top down; tiers are bands.</summary>
    Down,

    /// <summary>From left to right; tiers are columns.</summary>
    Across,

    /// <summary>From the top down as a tree: each box below the one whose line reaches it first, those at the ends in stacks. Tiers are not drawn.</summary>
    Hanging,

    /// <summary>From anywhere: nothing stands above anything, and what is joined stands together. Tiers are not drawn.</summary>
    Around,
}
