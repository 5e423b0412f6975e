namespace OrgGraph.Viz.Diagrams;

/// <summary>A part of what a node is joined to that can be drawn besides.</summary>
public enum OpenPart
{
    /// <summary>Who sits on it or belongs to it.</summary>
    Members,

    /// <summary>Where it sits or belongs.</summary>
    Seats,

    /// <summary>To whom it reports, and who reports to it.</summary>
    Reports,

    /// <summary>What it answers for, or who answers for it.</summary>
    Accountabilities,
}
