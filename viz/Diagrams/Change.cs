namespace OrgGraph.Viz.Diagrams;

/// <summary>What became of a line between two standpoints.</summary>
public enum Change
{
    /// <summary>Nothing, or the diagram does not compare.</summary>
    None,

    /// <summary>The second standpoint has it and the first has not.</summary>
    Came,

    /// <summary>The first standpoint has it and the second has not.</summary>
    Went,

    /// <summary>It possibly came: one standpoint has it only possibly, and the first has it less surely.</summary>
    PossiblyCame,

    /// <summary>It possibly went: one standpoint has it only possibly, and the second has it less surely.</summary>
    PossiblyWent,
}
