namespace OrgGraph.Store;

/// <summary>Which way an edge is walked.</summary>
public enum Direction
{
    /// <summary>Along the edge, from the node that it leaves.</summary>
    Out,

    /// <summary>Against the edge, from the node that it reaches.</summary>
    In,
}
