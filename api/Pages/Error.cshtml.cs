using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OrgGraph.Api.Pages.Shared;

namespace OrgGraph.Api.Pages;

/// <summary>What went wrong, in words, with a way on; never the program's insides. It needs no store, because the store may be what is broken.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel(IGraphStore store, PageHead head, Links links) : PageModel
{
    /// <summary>The status of the answer.</summary>
    public int Status { get; private set; }

    /// <summary>Why the request was refused; null when it was not.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Whether the link leads into the middle of a list by a cursor that the list does not know.</summary>
    public bool IsOldPage => Refusal?.Code == Refusal.BadCursor().Code;

    /// <summary>The address that was asked for.</summary>
    public string Asked { get; private set; } = "";

    /// <summary>What may have been meant.</summary>
    public IReadOnlyList<Hit> Suggestions { get; private set; } = [];

    /// <summary>Answers whatever the method of the request that failed.</summary>
    public async Task<IActionResult> OnGetAsync(int? status, CancellationToken cancellation)
    {
        var thrown = HttpContext.Features.Get<IExceptionHandlerPathFeature>();
        var again = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        if (thrown is null && again is null) return NotFound();
        Status = thrown switch
        {
            null => status ?? StatusCodes.Status500InternalServerError,
            { Error: StoreException } => StatusCodes.Status503ServiceUnavailable,
            { Error: BadHttpRequestException bad } => bad.StatusCode,
            _ => StatusCodes.Status500InternalServerError,
        };
        Response.StatusCode = Status;
        Asked = thrown?.Path ?? again!.OriginalPath;
        Refusal = HttpContext.Items[StoreFaultFilter.RefusalKey] as Refusal;
        if (Status == StatusCodes.Status404NotFound) await Suggest(cancellation);
        head.Title = Status switch
        {
            StatusCodes.Status404NotFound => "Page not found",
            StatusCodes.Status400BadRequest => "This link does not work",
            StatusCodes.Status503ServiceUnavailable => "The record cannot be reached",
            _ => "There is a problem with OrgGraph",
        };
        return Page();
    }

    /// <inheritdoc cref="OnGetAsync"/>
    public Task<IActionResult> OnPostAsync(int? status, CancellationToken cancellation) => OnGetAsync(status, cancellation);

    /// <summary>The address of a suggestion.</summary>
    public string Address(Hit hit) => links.To(hit.Node.NodeId);

    /// <summary>A key is made of words, so the search can be asked for it.</summary>
    private async Task Suggest(CancellationToken cancellation)
    {
        string text = Asked.Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault("").Replace('-', ' ').Replace('.', ' ');
        if (text.Length is 0 or > SearchQuery.MaxLength) return;
        try
        {
            var found = await store.Search(new() { Text = text, Page = PageRequest.Of(5) }, cancellation);
            Suggestions = [.. found.Items];
        }
        catch (Exception fault) when (fault is StoreException or RefusedException)
        {
            Suggestions = [];
        }
    }
}
