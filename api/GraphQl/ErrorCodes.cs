namespace OrgGraph.Api.GraphQl;

/// <summary>Codes of errors that are no refusal of the store or the guard. They do not change.</summary>
internal static class ErrorCodes
{
    /// <summary>The store cannot be reached or read.</summary>
    public const string StoreUnavailable = "STORE_UNAVAILABLE";

    /// <summary>A fault of this program.</summary>
    public const string Internal = "INTERNAL_ERROR";

    /// <summary>The answer took too long.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>A request that is not one.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>A body that is larger than allowed.</summary>
    public const string TooLarge = "BODY_TOO_LARGE";

    /// <summary>A body that is not JSON.</summary>
    public const string UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE";

    /// <summary>Another method than GET and POST, or more than a query by GET.</summary>
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";
}
