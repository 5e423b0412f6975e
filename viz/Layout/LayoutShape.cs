namespace OrgGraph.Viz.Layout;

/// <summary>In which shape a diagram is laid out.</summary>
public enum LayoutShape
{
    /// <summary>In tiers, with lines as elbows between them.</summary>
    Tiers,

    /// <summary>As a tree from the top down: each box below the one that leads to it first, those at the ends in stacks.</summary>
    Tree,

    /// <summary>Without levels: what is joined stands together.</summary>
    Network,
}
