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
}
