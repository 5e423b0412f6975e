using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.WebUtilities;

namespace OrgGraph.Api.Pages.Shared;

/// <summary>
/// Gives each page its day before it runs and its sources after. A day typed into the form becomes a link that can be kept:
/// the same address with <c>asOf</c>; one that is wrong is answered with the page as it usually is, and what to correct.
/// </summary>
public sealed class DayFilter(IGraphStore store, AskedDay asked, Reader reader, RecordSpan span, TimeProvider clock) : IAsyncPageFilter
{
    private static readonly string[] Parts = ["day", "month", "year", "asOf"];

    /// <inheritdoc/>
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerInstance is ErrorModel)
        {
            await next();
            return;
        }

        var request = context.HttpContext.Request;
        var state = await store.State(context.HttpContext.RequestAborted);
        asked.Read(request.Query, state.Dataset, clock);
        (asked.FirstSource, asked.LastSource) = await span.Of(state.Version, context.HttpContext.RequestAborted);
        if (asked.Fault is not null)
        {
            context.HttpContext.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        else if (request.Query.ContainsKey("day"))
        {
            context.Result = new RedirectResult(Address(request));
            return;
        }

        await next();
        await reader.FetchSources(context.HttpContext.RequestAborted);
    }

    /// <summary>The address with the day in one piece. Cursors belong to the list of another day and are left out.</summary>
    private string Address(HttpRequest request)
    {
        var kept = request.Query.Where(pair => !Parts.Contains(pair.Key) && pair.Key is not ("after" or "before"))
            .SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)));
        return QueryHelpers.AddQueryString(request.PathBase + request.Path, kept.Append(KeyValuePair.Create("asOf", (string?)asked.Text)));
    }
}
