using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OrgGraph.Api.Diagrams;
using OrgGraph.Api.Pages.Shared;
using OrgGraph.Viz;

namespace OrgGraph.Api.Pages;

/// <summary>The reporting lines of boards and programmes on the day, as a diagram and in words; as files too.</summary>
public sealed class ReportingLinesModel(Reader reader, AskedDay asked, Links links, PageHead head, DiagramDesk desk, ChangeReading changes) : PageModel
{
    /// <summary>How wide the PNG picture is, in pixels: enough for a page of paper at 300 dots an inch.</summary>
    private const int PngWidth = 3000;

    /// <summary>The board or programme above and below which the diagram is drawn, as its id; everything when null.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Focus { get; set; }

    /// <summary>The drawing; null when there is nothing to draw.</summary>
    public RenderedDiagram? Drawing { get; private set; }

    /// <summary>The drawing as the page shows it.</summary>
    public Picture? Picture { get; private set; }

    /// <summary>The boards and programmes to choose from.</summary>
    public IReadOnlyList<Option> Bodies { get; private set; } = [];

    /// <summary>The address of the drawing as a file.</summary>
    public string File(string format) => links.To("/reporting-lines", ("handler", format), ("focus", Focus));

    /// <summary>The page.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await Draw(cancellation)) return NotFound();
        head.Title = "Reporting lines";
        head.Trail = [("Home", "/")];
        head.HasDiagram = true;
        var bodies = new List<Option> { new("", "Everything") };
        foreach (var kind in (NodeKind[])[NodeKind.Board, NodeKind.Programme])
        {
            var page = await reader.Store.Page(new() { Kind = kind, AsOf = reader.Day }, cancellation);
            bodies.AddRange(page.Items.Select(row => new Option(row.Node.NodeId.ToString(), row.Node.Name)));
        }

        Bodies = bodies;
        return Page();
    }

    /// <summary>The drawing as an SVG file.</summary>
    public async Task<IActionResult> OnGetSvgAsync(CancellationToken cancellation) =>
        await Draw(cancellation) && Drawing?.Scene is { } scene
            ? File(Encoding.UTF8.GetBytes(DiagramRenderer.SvgFile(scene)), "image/svg+xml", FileName("svg"))
            : NotFound();

    /// <summary>The drawing as a PNG file.</summary>
    public async Task<IActionResult> OnGetPngAsync(CancellationToken cancellation) =>
        await Draw(cancellation) && Drawing?.Scene is { } scene ? File(DiagramRenderer.Png(scene, PngWidth), "image/png", FileName("png")) : NotFound();

    private string FileName(string ending) => $"reporting-lines-{asked.Text}.{ending}";

    /// <returns>False when the focus is no board or programme of the day.</returns>
    private async Task<bool> Draw(CancellationToken cancellation)
    {
        var reading = DiagramQueryReader.Read(DiagramKind.ReportingLines, new KeyValuePair<string, string?>("of", Focus), new("asOf", asked.IsAsked ? asked.Text : null));
        if (!reading.IsGood) return false;
        var answer = await desk.Of(reading.Query, cancellation);
        if (answer is DiagramAnswer.Drawn drawn)
        {
            Drawing = drawn.Drawing;
            Picture = new(drawn.Query, drawn.Drawing) { Label = "Diagram of reporting lines", Days = await changes.Of(drawn, cancellation), IsWide = true };
        }

        return answer is not DiagramAnswer.Refused;
    }
}
