using OrgGraph.Viz.Scenes;
using OrgGraph.Viz.Skia;
using OrgGraph.Viz.Text;
using SkiaSharp;

namespace OrgGraph.Viz.Pdf;

/// <summary>
/// Draws a drawing as a PDF document on paper: lines and shapes, and text that can be searched and copied, in a typeface that is part of the file.
/// It carries its title and its language. The same drawing gives the same bytes.
/// </summary>
public static class PdfWriter
{
    /// <summary>The drawing as a document.</summary>
    public static byte[] Write(Scene scene, Paper paper)
    {
        ArgumentNullException.ThrowIfNull(scene);
        var pages = Pages.Of(scene, paper);
        Mark[] marks = [.. pages.SelectMany(page => page.Layers).SelectMany(layer => layer.Marks)];
        using var fonts = new Typefaces(FontSubset.Of(Fonts.Regular, SceneText.Characters(marks, bold: false)), FontSubset.Of(Fonts.Bold, SceneText.Characters(marks, bold: true)));
        using var bytes = new MemoryStream();
        var about = new SKDocumentPdfMetadata { Title = scene.Title, Subject = scene.Description, Creator = "OrgGraph" };
        using (var document = SKDocument.CreatePdf(bytes, about))
        {
            foreach (var page in pages) Draw(document, page, fonts);
            document.Close();
        }

        return PdfLanguage.Add(bytes.ToArray(), "en-GB");
    }

    private static void Draw(SKDocument document, Page page, Typefaces fonts)
    {
        var canvas = document.BeginPage((float)page.Size.Width, (float)page.Size.Height);
        foreach (var layer in page.Layers)
        {
            canvas.Save();
            if (layer.Clip is { } clip) canvas.ClipRect(SKRect.Create((float)clip.X, (float)clip.Y, (float)clip.Width, (float)clip.Height));
            canvas.Translate((float)layer.Origin.X, (float)layer.Origin.Y);
            canvas.Scale((float)layer.Scale);
            var ink = new SceneCanvas(canvas, fonts);
            foreach (var mark in layer.Marks) ink.Draw(mark);
            canvas.Restore();
        }

        document.EndPage();
    }
}
