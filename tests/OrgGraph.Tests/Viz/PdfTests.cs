using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OrgGraph.Viz;
using OrgGraph.Viz.Diagrams;
using OrgGraph.Viz.Pdf;

namespace OrgGraph.Tests.Viz;

/// <summary>Documents on paper, read by the programs of Poppler where they are installed.</summary>
public sealed class PdfTests
{
    [Theory]
    [InlineData(Paper.A4, 842, 595)]
    [InlineData(Paper.A3, 1191, 842)]
    public async Task A_document_says_its_title_its_language_and_its_paper(Paper paper, double width, double height)
    {
        byte[] pdf = await Document(Charts.Random(12), paper);
        Assert.StartsWith("%PDF-1.", Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
        Assert.Contains("/Lang (en-GB)", Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
        string info = Poppler.Read("pdfinfo", pdf);
        Assert.Matches(@"Title:\s+A chart\. As of 20 December 2017", info);
        Assert.Matches(@"Creator:\s+OrgGraph", info);
        Assert.Matches(@"Pages:\s+1\n", info);
        var size = Regex.Match(info, @"Page size:\s+([\d.]+) x ([\d.]+) pts");
        Assert.Equal((width, height), (Math.Round(Number(size.Groups[1])), Math.Round(Number(size.Groups[2]))));
    }

    [Fact]
    public async Task Every_word_of_the_drawing_can_be_searched_and_stands_once()
    {
        var chart = Charts.Of([Charts.Box("a", 0, name: "Naïve “Café” and the Board – ffi"), Charts.Box("b", 1)], [Charts.Line("a", "b", LineStyle.Proposed, "halo")]);
        string text = string.Join(' ', Poppler.Read("pdftotext", await Document(chart, Paper.A4)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (string words in (string[])["A chart", "As of 20 December 2017", "Naïve “Café”", "– ffi", "Board b", "Political", "Proposed to report to", "One note.", "Sources: A paper (2017)."])
            Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(text, "halo"));
    }

    [Fact]
    public async Task The_typeface_is_in_the_file_for_its_characters_only()
    {
        byte[] pdf = await Document(Charts.Random(12), Paper.A4);
        Assert.True(pdf.Length < 60_000, $"{pdf.Length} bytes.");
        string[] fonts = Poppler.Read("pdffonts", pdf).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.Equal(2, fonts.Length);
        Assert.All(fonts, font => Assert.Matches(@"Arimo-(Bold|Regular)\s+CID TrueType\s+Identity-H\s+yes yes yes", font));
    }

    [Fact]
    public async Task The_same_drawing_gives_the_same_bytes() => Assert.Equal(await Document(Charts.Random(12), Paper.A4), await Document(Charts.Random(12), Paper.A4));

    private static async Task<byte[]> Document(Diagram diagram, Paper paper) => DiagramRenderer.Pdf((await Drawn.Of(diagram)).Scene!, paper);

    private static double Number(Capture text) => double.Parse(text.Value, CultureInfo.InvariantCulture);
}
