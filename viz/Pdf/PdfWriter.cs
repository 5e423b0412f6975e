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
    private static readonly TextStyle Caption = new(8);

    /// <summary>The drawing as a document.</summary>
    public static byte[] Write(Scene scene, Paper paper)
    {
        ArgumentNullException.ThrowIfNull(scene);
        var sheets = Sheets.For(scene, paper);
        string[] captions = [.. Enumerable.Range(0, sheets.Parts).Select(part => $"{scene.Title}. Part {part + 1} of {sheets.Parts}")];
        using var fonts = new Typefaces(
            FontSubset.Of(Fonts.Regular, SceneText.Characters(scene, bold: false).Concat(captions.SelectMany(text => text.EnumerateRunes()))),
            FontSubset.Of(Fonts.Bold, SceneText.Characters(scene, bold: true)));
        using var bytes = new MemoryStream();
        var about = new SKDocumentPdfMetadata { Title = scene.Title, Subject = scene.Description, Creator = "OrgGraph" };
        using (var document = SKDocument.CreatePdf(bytes, about))
        {
            Whole(document, scene, sheets, fonts);
            for (int part = 0; part < sheets.Parts; part++) Part(document, scene, sheets, fonts, part, captions[part]);
            document.Close();
        }

        return PdfLanguage.Add(bytes.ToArray(), "en-GB");
    }

    /// <summary>All of it, in the middle of the sheet.</summary>
    private static void Whole(SKDocument document, Scene scene, Sheets sheets, Typefaces fonts)
    {
        var canvas = document.BeginPage((float)sheets.Width, (float)sheets.Height);
        canvas.Translate((float)((sheets.Width - (scene.Width * sheets.Scale)) / 2), (float)Sheets.Margin);
        canvas.Scale((float)sheets.Scale);
        new SceneCanvas(canvas, fonts).Draw(scene);
        document.EndPage();
    }

    private static void Part(SKDocument document, Scene scene, Sheets sheets, Typefaces fonts, int part, string caption)
    {
        var canvas = document.BeginPage((float)sheets.Width, (float)sheets.Height);
        var ink = new SceneCanvas(canvas, fonts);
        ink.Draw(new Mark.Words(new(Sheets.Margin, sheets.Height - Sheets.Margin + 6, sheets.Inside, Caption.Leading), caption, Caption, Palette.Quiet, false));
        canvas.ClipRect(SKRect.Create((float)Sheets.Margin, (float)Sheets.Margin, (float)sheets.Inside, (float)sheets.InsideDown));
        double left = Sheets.Margin - Sheets.Start(part % sheets.Columns, sheets.Inside), top = Sheets.Margin - Sheets.Start(part / sheets.Columns, sheets.InsideDown);
        canvas.Translate((float)left, (float)top);
        canvas.Scale((float)sheets.PartScale);
        ink.Draw(scene);
        document.EndPage();
    }
}
