namespace OrgGraph.Api.Pages.Shared;

/// <summary>The name under which somebody works on cases, kept in their browser from one time to the next. It is what they typed, and proves nothing.</summary>
public static class Named
{
    private const string Cookie = "orggraph-name";

    /// <summary>The name that a request brings; empty when it brings none.</summary>
    public static string By(HttpRequest request) => request.Cookies[Cookie] ?? "";

    /// <summary>Keeps a name for a year.</summary>
    public static void Remember(HttpResponse response, string name) => response.Cookies.Append(
        Cookie, name.Trim(), new() { HttpOnly = true, SameSite = SameSiteMode.Strict, IsEssential = true, MaxAge = TimeSpan.FromDays(365), Path = "/", Secure = response.HttpContext.Request.IsHttps });
}
