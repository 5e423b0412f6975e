namespace OrgGraph.Neo4j.Tests.Http;

/// <summary>Sends requests on to the real server; of those whose statement contains a text, the reply to the first is lost on the way back.</summary>
internal sealed class LosesReplies(string text) : DelegatingHandler(new SocketsHttpHandler())
{
    /// <summary>How many replies were lost.</summary>
    public int Lost { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        bool loses = Lost == 0 && (await request.Content!.ReadAsStringAsync(cancellationToken)).Contains(text, StringComparison.Ordinal);
        var response = await base.SendAsync(request, cancellationToken);
        if (!loses) return response;
        await response.Content.ReadAsByteArrayAsync(cancellationToken); // the server has committed
        Lost++;
        response.Dispose();
        throw new HttpRequestException(HttpRequestError.ResponseEnded);
    }
}
