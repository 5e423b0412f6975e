namespace OrgGraph.Viz.Scenes;

/// <summary>How an edge or a line is drawn.</summary>
/// <param name="Colour">Written #RRGGBB.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Dashes">Lengths of dash and gap in turn; empty for an unbroken one.</param>
public sealed record Stroke(string Colour, double Width, IReadOnlyList<double> Dashes)
{
    /// <summary>An unbroken one.</summary>
    public Stroke(string colour, double width)
        : this(colour, width, [])
    {
    }
}
