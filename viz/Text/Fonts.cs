namespace OrgGraph.Viz.Text;

/// <summary>
/// The typeface that diagrams are measured and drawn in: Arimo (SIL Open Font License 1.1), whose characters are exactly as wide as those
/// of Arial and Liberation Sans. A drawing shown in any of the three has the widths that were measured.
/// </summary>
public static class Fonts
{
    /// <summary>What an SVG asks for, in this order.</summary>
    public const string Family = "Arial, Arimo, 'Liberation Sans', Helvetica, sans-serif";

    /// <summary>The upright face.</summary>
    public static FontFile Regular { get; } = new(Read("Arimo-Regular.ttf"));

    /// <summary>The heavy face.</summary>
    public static FontFile Bold { get; } = new(Read("Arimo-Bold.ttf"));

    /// <summary>The face of a style.</summary>
    public static FontFile Of(TextStyle style) => style.Bold ? Bold : Regular;

    private static byte[] Read(string name)
    {
        using var stream = typeof(Fonts).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The font {name} is not in the build.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
