using OrgGraph.Viz.Text;
using SkiaSharp;

namespace OrgGraph.Viz.Skia;

/// <summary>The two faces of the typeface, as Skia reads them.</summary>
internal sealed class Typefaces(byte[] regular, byte[] bold) : IDisposable
{
    private readonly SKTypeface regular = Load(regular), bold = Load(bold);

    /// <summary>The whole faces.</summary>
    public Typefaces()
        : this(Fonts.Regular.Bytes.ToArray(), Fonts.Bold.Bytes.ToArray())
    {
    }

    /// <summary>A font for a style, without hinting, so that text has the widths that were measured.</summary>
    public SKFont Of(TextStyle style) => new(style.Bold ? bold : regular, (float)style.Size)
    {
        Subpixel = true,
        Edging = SKFontEdging.Antialias,
        Hinting = SKFontHinting.None,
    };

    /// <inheritdoc/>
    public void Dispose()
    {
        regular.Dispose();
        bold.Dispose();
    }

    private static SKTypeface Load(byte[] font) => SKTypeface.FromData(SKData.CreateCopy(font)) ?? throw new InvalidOperationException("The font could not be read.");
}
