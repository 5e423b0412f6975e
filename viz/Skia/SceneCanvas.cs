using OrgGraph.Viz.Layout;
using OrgGraph.Viz.Scenes;
using SkiaSharp;

namespace OrgGraph.Viz.Skia;

/// <summary>Draws a scene on a canvas of Skia, which makes pictures and pages of it.</summary>
internal sealed class SceneCanvas(SKCanvas canvas, Typefaces fonts)
{
    /// <summary>Everything, from back to front.</summary>
    public void Draw(Scene scene)
    {
        foreach (var mark in scene.Marks) Draw(mark);
    }

    /// <summary>One mark.</summary>
    public void Draw(Mark mark)
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
                Draw(words);
                break;
        }
    }

    private void Draw(Mark.Words words)
    {
        using var font = fonts.Of(words.Style);
        float x = (float)(words.IsCentred ? words.Area.X + (words.Area.Width / 2) : words.Area.X), y = (float)(words.Area.Y + words.Style.Baseline);
        if (words.IsCentred) x -= font.MeasureText(words.Content) / 2;
        if (words.Halo is { } colour)
        {
            // As a shape, not as text: a page would have the words twice for those who search it or copy from it.
            using var outline = font.GetTextPath(words.Content, new SKPoint(x, y));
            using var halo = Pen(new Stroke(colour, 4));
            halo.StrokeJoin = SKStrokeJoin.Round;
            canvas.DrawPath(outline, halo);
        }

        using var fill = Fill(words.Fill);
        canvas.DrawText(words.Content, x, y, SKTextAlign.Left, font, fill);
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
}
