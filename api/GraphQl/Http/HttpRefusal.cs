using GraphQL;

namespace OrgGraph.Api.GraphQl.Http;

/// <summary>A request that HTTP refuses before there is a query to run.</summary>
internal sealed class HttpRefusal(int status, string code, string message) : Exception(message)
{
    /// <summary>The status of the answer.</summary>
    public int Status => status;

    /// <summary>The same as a GraphQL error.</summary>
    public ExecutionResult Result => new() { Errors = [new ExecutionError(Message) { Code = code }] };

    public static HttpRefusal Bad(string message) => new(StatusCodes.Status400BadRequest, ErrorCodes.BadRequest, message);

    public static HttpRefusal TooLarge(int limit) => new(
        StatusCodes.Status413PayloadTooLarge, ErrorCodes.TooLarge, $"The body is larger than the {limit / 1024} KiB that are allowed.");

    public static HttpRefusal NotJson() => new(
        StatusCodes.Status415UnsupportedMediaType, ErrorCodes.UnsupportedMediaType, "Send the request as 'Content-Type: application/json', in UTF-8.");

    public static HttpRefusal Method() => new(StatusCodes.Status405MethodNotAllowed, ErrorCodes.MethodNotAllowed, "Ask by GET or POST.");

    public static HttpRefusal GetOnlyQueries() => new(StatusCodes.Status405MethodNotAllowed, ErrorCodes.MethodNotAllowed, "By GET only queries are answered. Send anything else by POST.");
}
