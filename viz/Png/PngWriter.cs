using OrgGraph.Viz.Scenes;
using OrgGraph.Viz.Skia;
using SkiaSharp;

namespace OrgGraph.Viz.Png;

/// <summary>Draws a drawing as a PNG picture, with the font that it was measured in.</summary>
public static class PngWriter
{
    /// <summary>The most pixels that a picture may have.</summary>
    public const long MostPixels = 60_000_000;

    private static readonly Lazy<Typefaces> Fonts = new(() => new());

    /// <summary>The widest picture of a drawing that has no more than <see cref="MostPixels"/> pixels.</summary>
    public static int MostWidth(Scene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        int width = (int)Math.Sqrt(MostPixels * scene.Width / scene.Height) + 1;
        while (width * Height(scene, width) > MostPixels) width--;
        return width;
    }

    /// <summary>The drawing as a picture so many pixels wide.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The picture would have no width, or more than <see cref="MostPixels"/> pixels.</exception>
    public static byte[] Write(Scene scene, int width)
    {
        ArgumentNullException.ThrowIfNull(scene);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        long height = Height(scene, width);
        if (width * height > MostPixels) throw new ArgumentOutOfRangeException(nameof(width), width,
            $"The picture would have more than {MostPixels} pixels.");
        using var surface = SKSurface.Create(new SKImageInfo(width, (int)height, SKColorType.Rgba8888, SKAlphaType.Premul));
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale((float)(width / scene.Width));
        new SceneCanvas(surface.Canvas, Fonts.Value).Draw(scene);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    private static long Height(Scene scene, int width) => (long)Math.Ceiling(scene.Height * (width / scene.Width));
}
