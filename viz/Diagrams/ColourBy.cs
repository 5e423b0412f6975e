namespace OrgGraph.Viz.Diagrams;

/// <summary>By what the boxes of a diagram are coloured.</summary>
public enum ColourBy
{
    /// <summary>The organisation that somebody speaks for or works in, and that a body is part of.</summary>
    Organisation,

    /// <summary>The tier of a board or a programme; in an organogram the level of a post.</summary>
    Tier,
}
