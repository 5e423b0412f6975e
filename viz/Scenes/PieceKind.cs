namespace OrgGraph.Viz.Scenes;

/// <summary>What a piece of a drawing is.</summary>
public enum PieceKind
{
    /// <summary>Ground, heading, footer.</summary>
    Frame,

    /// <summary>The band of a tier with its title.</summary>
    Tier,

    /// <summary>The heading of a group.</summary>
    Group,

    /// <summary>The light edges of lines, which keep crossing lines apart.</summary>
    Casing,

    /// <summary>A line with its arrow and its label.</summary>
    Line,

    /// <summary>A box.</summary>
    Box,

    /// <summary>An entry of the legend.</summary>
    Legend,
}
