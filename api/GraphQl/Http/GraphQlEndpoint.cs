using System.Globalization;
using GraphQL;
using OrgGraph.Api.GraphQl.Guard;

namespace OrgGraph.Api.GraphQl.Http;

/// <summary>The endpoint <c>/graphql</c>: reads a request, runs it, and answers by the GraphQL-over-HTTP specification.</summary>
internal sealed class GraphQlEndpoint(QueryRunner runner, IGraphQLSerializer serializer, QueryLimits limits)
{
    private const int RetryAfterSeconds = 10;

    /// <summary>Handles one request.</summary>
    public async Task Handle(HttpContext http)
    {
        var accepted = Negotiation.Of(http.Request);
        http.Response.Headers.Vary = "Accept";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        if (accepted == Accepted.Page && HttpMethods.IsGet(http.Request.Method))
        {
            await EditorPage.Write(http.Response).ConfigureAwait(false);
            return;
        }

        if (accepted is Accepted.Nothing or Accepted.Page)
        {
            http.Response.StatusCode = StatusCodes.Status406NotAcceptable;
            return;
        }

        try
        {
            var request = await RequestReader.Read(http.Request, limits.BodyBytes).ConfigureAwait(false);
            var result = await runner.Run(request, queriesOnly: HttpMethods.IsGet(http.Request.Method), http.RequestAborted).ConfigureAwait(false);
            await Write(http, accepted, Status(result, accepted), result).ConfigureAwait(false);
        }
        catch (HttpRefusal refusal)
        {
            await Write(http, accepted, refusal.Status, refusal.Result).ConfigureAwait(false);
        }
    }

    private static int Status(ExecutionResult result, Accepted accepted)
    {
        if (result.Errors?.Any(error => error.Code is ErrorCodes.StoreUnavailable or ErrorCodes.Timeout) == true) return StatusCodes.Status503ServiceUnavailable;
        return result.Executed || accepted == Accepted.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
    }

    private async Task Write(HttpContext http, Accepted accepted, int status, ExecutionResult result)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = accepted.ContentType();
        if (status == StatusCodes.Status405MethodNotAllowed) http.Response.Headers.Allow = HttpMethods.IsGet(http.Request.Method) ? "POST" : "GET, POST";
        if (status == StatusCodes.Status503ServiceUnavailable) http.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
        await serializer.WriteAsync(http.Response.Body, result, http.RequestAborted).ConfigureAwait(false);
    }
}
