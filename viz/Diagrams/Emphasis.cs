namespace OrgGraph.Viz.Diagrams;

/// <summary>How much a line of text in a box stands out.</summary>
public enum Emphasis
{
    /// <summary>The name.</summary>
    Strong,

    /// <summary>What is said of it.</summary>
    Normal,

    /// <summary>What is missing or uncertain.</summary>
    Quiet,

    /// <summary>A mark that catches the eye, in a frame of its own: "Vacant", "New".</summary>
    Mark,
}
