using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Scenes;
using OrgGraph.Viz.Text;
using SkiaSharp;

namespace OrgGraph.Viz.Png;

/// <summary>Draws a drawing as a PNG picture, with the font that it was measured in.</summary>
public static class PngWriter
{
    /// <summary>The most pixels that a picture may have.</summary>
    public const long MostPixels = 60_000_000;

    private static readonly Lazy<SKTypeface> Regular = new(() => Load(Fonts.Regular)), Bold = new(() => Load(Fonts.Bold));

    /// <summary>The drawing as a picture so many pixels wide.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The picture would have no width, or more than <see cref="MostPixels"/> pixels.</exception>
    public static byte[] Write(Scene scene, int width)
    {
        ArgumentNullException.ThrowIfNull(scene);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        double scale = width / scene.Width;
        long height = (long)Math.Ceiling(scene.Height * scale);
        if (width * height > MostPixels) throw new ArgumentOutOfRangeException(nameof(width), width,
            $"The picture would have more than {MostPixels} pixels.");
        using var surface = SKSurface.Create(new SKImageInfo(width, (int)height, SKColorType.Rgba8888, SKAlphaType.Premul));
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale((float)scale);
        foreach (var mark in scene.Marks) Draw(surface.Canvas, mark);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    private static void Draw(SKCanvas canvas, Mark mark)
    {
        switch (mark)
        {
            case Mark.Rectangle rectangle:
                var area = new SKRect((float)rectangle.Area.X, (float)rectangle.Area.Y, (float)rectangle.Area.Right, (float)rectangle.Area.Bottom);
                using (var fill = Fill(rectangle.Fill)) canvas.DrawRoundRect(area, (float)rectangle.Radius, (float)rectangle.Radius, fill);
                if (rectangle.Outline is not { } outline) break;
                using (var pen = Pen(outline)) canvas.DrawRoundRect(area, (float)rectangle.Radius, (float)rectangle.Radius, pen);
                break;
            case Mark.Way way:
                using (var path = Path(way))
                using (var pen = Pen(way.Stroke)) canvas.DrawPath(path, pen);
                break;
            case Mark.Shape shape:
                using (var polygon = Polygon(shape))
                using (var fill = Fill(shape.Fill)) canvas.DrawPath(polygon, fill);
                break;
            case Mark.Words words:
                Draw(canvas, words);
                break;
        }
    }

    private static void Draw(SKCanvas canvas, Mark.Words words)
    {
        using var font = new SKFont(words.Style.Bold ? Bold.Value : Regular.Value, (float)words.Style.Size)
        {
            Subpixel = true,
            Edging = SKFontEdging.Antialias,
            Hinting = SKFontHinting.None
        };
        float x = (float)(words.IsCentred ? words.Area.X + (words.Area.Width / 2) : words.Area.X), y = (float)(words.Area.Y + words.Style.Baseline);
        var align = words.IsCentred ? SKTextAlign.Center : SKTextAlign.Left;
        if (words.Halo is { } colour)
        {
            using var halo = Pen(new Stroke(colour, 4));
            halo.StrokeJoin = SKStrokeJoin.Round;
            canvas.DrawText(words.Content, x, y, align, font, halo);
        }

        using var fill = Fill(words.Fill);
        canvas.DrawText(words.Content, x, y, align, font, fill);
    }

    private static SKPath Path(Mark.Way way)
    {
        using var path = new SKPathBuilder();
        path.MoveTo(At(way.Points[0]));
        foreach (var (corner, end) in Corners.Of(way))
        {
            if (corner is { } round) path.QuadTo(At(round), At(end));
            else path.LineTo(At(end));
        }

        return path.Detach();
    }

    private static SKPath Polygon(Mark.Shape shape)
    {
        using var path = new SKPathBuilder();
        path.AddPoly([.. shape.Points.Select(At)], true);
        return path.Detach();
    }

    private static SKPaint Fill(string colour) => new() { Color = SKColor.Parse(colour), IsAntialias = true };

    private static SKPaint Pen(Stroke stroke)
    {
        var pen = new SKPaint
        {
            Color = SKColor.Parse(stroke.Colour),
            IsAntialias = true,
            Style = SKPaintStyle.Stroke,
            StrokeWidth = (float)stroke.Width
        };
        if (stroke.Dashes.Count > 0)
        {
            float[] dashes = [.. stroke.Dashes.Select(length => (float)length)];
            pen.PathEffect = SKPathEffect.CreateDash(dashes.Length % 2 == 0 ? dashes : [.. dashes, .. dashes], 0);
        }

        return pen;
    }

    private static SKPoint At(Spot spot) => new((float)spot.X, (float)spot.Y);

    private static SKTypeface Load(FontFile font) => SKTypeface.FromData(SKData.CreateCopy(font.Bytes.Span))
        ?? throw new InvalidOperationException("The font could not be read.");
}
