using System.Security.Cryptography;

namespace OrgGraph.Api.GraphQl.Http;

/// <summary>The editor for queries (GraphiQL), from this program's own files. Everything that it loads comes from here, and the policy allows nothing else.</summary>
internal static class EditorPage
{
    private const int NonceBytes = 16;

    /// <summary>Writes it.</summary>
    public static Task Write(HttpResponse response)
    {
        string nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes));
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentSecurityPolicy =
            $"default-src 'self'; style-src 'self' 'nonce-{nonce}'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        return response.WriteAsync(Page(nonce));
    }

    private static string Page(string nonce) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>Query editor - OrgGraph</title>
          <link rel="icon" href="data:,">
          <link rel="stylesheet" href="/dist/graphiql/graphiql.css">
        </head>
        <body>
          <main id="graphiql" aria-label="GraphQL query editor"><p>The query editor needs JavaScript. The API itself does not: send a POST request with JSON to this address.</p></main>
          <script src="/dist/graphiql/graphiql.js" nonce="{nonce}"></script>
        </body>
        </html>
        """;
}
