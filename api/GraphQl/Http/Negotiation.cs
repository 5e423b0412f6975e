using Microsoft.Net.Http.Headers;

namespace OrgGraph.Api.GraphQl.Http;

/// <summary>Reads the Accept header.</summary>
internal static class Negotiation
{
    private const string GraphQlJson = "application/graphql-response+json";

    /// <summary>What the header prefers; JSON where it says nothing.</summary>
    public static Accepted Of(HttpRequest request)
    {
        var header = request.GetTypedHeaders().Accept;
        if (header.Count == 0) return Accepted.Json;
        var (best, weight) = (Accepted.Nothing, 0.0);
        foreach (var range in header)
        {
            var kind = Kind(range);
            double quality = range.Quality ?? 1;
            if (kind != Accepted.Nothing && quality > weight) (best, weight) = (kind, quality);
        }

        return best;
    }

    /// <summary>The content type of an answer.</summary>
    public static string ContentType(this Accepted accepted) => (accepted == Accepted.GraphQl ? GraphQlJson : "application/json") + "; charset=utf-8";

    private static Accepted Kind(MediaTypeHeaderValue range)
    {
        if (range.Charset.HasValue && !range.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)) return Accepted.Nothing;
        if (range.MediaType.Equals(GraphQlJson, StringComparison.OrdinalIgnoreCase)) return Accepted.GraphQl;
        if (range.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase)) return Accepted.Page;
        return range.MatchesAllTypes || range.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase) || range.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            ? Accepted.Json
            : Accepted.Nothing;
    }
}
