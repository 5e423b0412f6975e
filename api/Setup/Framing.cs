namespace OrgGraph.Api.Setup;

/// <summary>Which sites may show a diagram's embed page in a frame: by configuration <c>Embed:FrameAncestors</c>; this site alone where nothing is said. No other page is ever framed.</summary>
public sealed class Framing
{
    /// <summary>The setting.</summary>
    public const string Setting = "Embed:FrameAncestors";

    /// <summary>By a host's configuration.</summary>
    /// <exception cref="SetupException">The setting names something that is no site.</exception>
    public Framing(IConfiguration configuration)
    {
        string[] sites = (configuration[Setting] ?? "").Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (sites.FirstOrDefault(site => !IsSite(site)) is { } wrong)
            throw new SetupException($"Configuration '{Setting}' names '{wrong}', which is no site. Write sites such as https://intranet.example.org, separated by spaces, or 'self' or 'none'.");
        Ancestors = sites.Length == 0 ? "'self'" : string.Join(' ', sites.Select(site => site is "self" or "none" ? $"'{site}'" : site));
        Policy = SecurityHeaders.Policy.Replace(SecurityHeaders.NoFrame, $"frame-ancestors {Ancestors}", StringComparison.Ordinal);
    }

    /// <summary>The sites, as the policy writes them.</summary>
    public string Ancestors { get; }

    /// <summary>The policy of the embed page.</summary>
    public string Policy { get; }

    /// <summary>A word that stands for sites, or a scheme, a host and perhaps a port and nothing else; the first label may be a star.</summary>
    private static bool IsSite(string site) => site is "self" or "none" or "'self'" or "'none'"
        || (Uri.TryCreate(site.Replace("//*.", "//any.", StringComparison.Ordinal), UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https" && address.PathAndQuery == "/" && address.Fragment.Length == 0 && address.UserInfo.Length == 0
            && !site.EndsWith('/') && site.All(c => char.IsAsciiLetterOrDigit(c) || c is ':' or '/' or '.' or '-' or '*' or '[' or ']'));
}
