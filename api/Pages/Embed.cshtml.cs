using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OrgGraph.Api.Diagrams;
using OrgGraph.Api.Pages.Shared;
using OrgGraph.Api.Setup;
using OrgGraph.Viz;

namespace OrgGraph.Api.Pages;

/// <summary>A diagram alone, to be shown in a frame of another page. Which pages may is set by <see cref="Framing"/>.</summary>
public sealed class EmbedModel(AskedDay asked, PageHead head, DiagramDesk desk, Framing framing) : PageModel
{
    /// <summary>The drawing; null when there is nothing to draw.</summary>
    public RenderedDiagram? Drawing { get; private set; }

    /// <summary>What is said in its place; null where there is a drawing.</summary>
    public string? Message { get; private set; }

    /// <summary>The address of the page with everything; null where the question makes no sense.</summary>
    public string? Whole { get; private set; }

    /// <summary>The page.</summary>
    public async Task<IActionResult> OnGetAsync(string kind, CancellationToken cancellation)
    {
        Response.Headers.ContentSecurityPolicy = framing.Policy;
        head.Title = "Diagram";
        if (!Words.TryParse(kind, out DiagramKind known)) return Refuse(DiagramRefusals.UnknownDiagram(kind));
        if (asked.Fault is { } fault) return Refuse(DiagramRefusals.BadDate("asOf", fault.Message));
        var reading = await desk.Read(known, Request.Query, cancellation);
        if (!reading.IsGood) return Refuse(reading.Refusals[0]);
        Whole = reading.Query.Page;
        head.Title = DiagramForms.Of(known).Title;
        switch (await desk.Of(reading.Query, cancellation))
        {
            case DiagramAnswer.Drawn drawn:
                Drawing = drawn.Drawing;
                head.Title = $"{drawn.Drawing.Diagram.Title}. {drawn.Drawing.Diagram.Day}";
                break;
            case DiagramAnswer.Nothing nothing:
                Message = nothing.Message;
                break;
            case DiagramAnswer.Refused refused:
                return Refuse(refused.Refusal);
        }

        return Page();
    }

    private PageResult Refuse(Refusal refusal)
    {
        Message = refusal.Message;
        Response.StatusCode = DiagramStatus.Of(refusal);
        return Page();
    }
}
