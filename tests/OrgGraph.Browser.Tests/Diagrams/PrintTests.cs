using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrgGraph.Browser.Tests.Diagrams;

/// <summary>A page with a diagram on paper: the picture alone on the first sheet, and its words on those that follow.</summary>
public sealed partial class PrintTests(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>A sheet of A4 inside the margins that the page asks for, in pixels of 1/96 inch.</summary>
    private const int Long = (int)((297 - 24) / 25.4 * 96), Short = (int)((210 - 24) / 25.4 * 96);

    [Theory]
    [InlineData("/reporting-lines?asOf=2017-08-10", true)]
    [InlineData("/diagrams/surroundings?of=programme/prevention&asOf=2017-08-10", false)]
    [InlineData("/diagrams/posts?asOf=2017-12-20", true)]
    [InlineData("/diagrams/accountability?asOf=2017-12-20", false)]
    public async Task The_picture_is_whole_on_one_sheet_without_controls(string path, bool lies)
    {
        await using var visit = await chromium.Open();
        var page = visit.Page;
        await page.SetViewportSizeAsync(lies ? Long : Short, lies ? Short : Long);
        await page.GotoAsync(path);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var picture = (await page.Locator("svg.diagram").BoundingBoxAsync())!;
        Assert.True(picture.X >= 0 && picture.X + picture.Width <= (lies ? Long : Short) + 1, $"From {picture.X}, {picture.Width} wide.");
        Assert.True(picture.Y >= 0 && picture.Y + picture.Height <= (lies ? Short : Long), $"From {picture.Y}, {picture.Height} high.");
        foreach (string control in (string[])[".og-controls", ".og-form", ".nhsuk-header", ".nhsuk-footer"])
        {
            foreach (var one in await page.Locator(control).AllAsync()) await Expect(one).ToBeHiddenAsync();
        }

        await Expect(page.Locator("svg.diagram")).ToContainTextAsync("Sources: ");
        string pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        var first = Size().Match(pdf);
        Assert.Equal(lies, Number(first.Groups[1]) > Number(first.Groups[2]));
    }

    [Fact]
    public async Task What_was_moved_on_the_screen_is_whole_on_paper_and_moved_again_after_it()
    {
        await using var visit = await chromium.Open();
        var reader = new Reader(visit.Page);
        await visit.Page.GotoAsync(Reader.ReportingLines);
        await Expect(reader.Button("Zoom in")).ToBeVisibleAsync();
        double[] whole = await reader.View();
        await reader.Button("Zoom in").ClickAsync();
        await reader.Rest();
        double[] near = await reader.View();
        Assert.True(near[2] < whole[2]);
        await visit.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        double[] size = await visit.Page.Locator("svg.diagram").EvaluateAsync<double[]>("svg => { const ground = svg.querySelector('.diagram-frame rect').getBBox(); return [ground.width, ground.height]; }");
        double[] printed = await reader.View();
        Assert.Equal(size, printed[2..]);
        await visit.Page.EvaluateAsync("dispatchEvent(new Event('afterprint'))");
        Assert.Equal(near, await reader.View());
    }

    private static double Number(Capture text) => double.Parse(text.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]")]
    private static partial Regex Size();
}
