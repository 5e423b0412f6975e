using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace OrgGraph.Api.Pages.Shared;

/// <summary>A request that the store will not serve becomes a page that says why; a broken store, one that says so. Both are expected, so neither is logged as an error of the program.</summary>
public sealed partial class StoreFaultFilter(ILogger<StoreFaultFilter> log) : IExceptionFilter
{
    /// <summary>Under which the refusal is handed to the error page.</summary>
    public const string RefusalKey = "refusal";

    /// <inheritdoc/>
    public void OnException(ExceptionContext context)
    {
        switch (context.Exception)
        {
            case RefusedException refused:
                context.HttpContext.Items[RefusalKey] = refused.Refusal;
                context.Result = new StatusCodeResult(StatusCodes.Status400BadRequest);
                break;
            case StoreException broken:
                LogBroken(log, broken.Message);
                context.Result = new StatusCodeResult(StatusCodes.Status503ServiceUnavailable);
                break;
            default:
                return;
        }

        context.ExceptionHandled = true;
    }

    [LoggerMessage(LogLevel.Error, "The record cannot be reached: {Message}")]
    private static partial void LogBroken(ILogger log, string message);
}
