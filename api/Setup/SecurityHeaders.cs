namespace OrgGraph.Api.Setup;

/// <summary>Headers that keep a page from loading, running or showing itself in anything that is not this program's own.</summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    /// <summary>The part of the policy that keeps a page out of frames.</summary>
    public const string NoFrame = "frame-ancestors 'none'";

    /// <summary>What a page may load: files of this program and pictures that are part of the page or made by its scripts.</summary>
    public const string Policy =
        "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'self'; form-action 'self'; " + NoFrame;

    /// <summary>Adds the headers; an answer may have set a policy of its own.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = headers.ContentSecurityPolicy.Count > 0 ? headers.ContentSecurityPolicy : Policy;
            headers.XContentTypeOptions = "nosniff";
            // Where a policy lets others frame an answer, the older header would still forbid it.
            if (headers.ContentSecurityPolicy.ToString().Contains(NoFrame, StringComparison.Ordinal)) headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            return Task.CompletedTask;
        });
        return next(context);
    }
}
