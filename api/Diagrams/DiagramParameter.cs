namespace OrgGraph.Api.Diagrams;

/// <summary>What a diagram can be asked with, besides its kind and its day.</summary>
public enum DiagramParameter
{
    /// <summary>What it is about.</summary>
    Of,

    /// <summary>Where a path leads.</summary>
    To,

    /// <summary>How many steps away it reaches.</summary>
    Depth,

    /// <summary>The first of two days that are compared.</summary>
    From,

    /// <summary>The second of two days that are compared.</summary>
    Until,

    /// <summary>How many people two boards share at least.</summary>
    MinShared,

    /// <summary>Which folded parts are drawn unfolded.</summary>
    Open,

    /// <summary>Which kinds of relationship are drawn.</summary>
    Edges,

    /// <summary>By what boxes are coloured.</summary>
    Colour,
}
