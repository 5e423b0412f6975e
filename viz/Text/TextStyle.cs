namespace OrgGraph.Viz.Text;

/// <summary>How a line of text is set.</summary>
/// <param name="Size">The height of its em, in pixels.</param>
/// <param name="Bold">Whether it is heavy.</param>
public readonly record struct TextStyle(double Size, bool Bold = false)
{
    /// <summary>From one baseline to the next, in pixels.</summary>
    public double Leading => Math.Round(Size * 1.28, 1);

    /// <summary>From the top of a line to its baseline, in pixels.</summary>
    public double Baseline => Math.Round(Size * 0.98, 1);

    /// <summary>How wide a text is in this style, in pixels.</summary>
    public double Width(string text) => Fonts.Of(this).Width(text, Size);
}
