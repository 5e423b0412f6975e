using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OrgGraph.Neo4j.Tests.Http;

/// <summary>A real HTTP server that answers each request with the next of some answers, as badly as they say, and keeps what was asked.</summary>
internal sealed class MisbehavingServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly Queue<string?> answers;
    private readonly Task work;

    public MisbehavingServer(params IEnumerable<string?> answers)
    {
        this.answers = new(answers);
        listener.Start();
        work = Work();
    }

    public Uri Uri => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    /// <summary>The requests so far, head and body.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>No answer at all: the connection stays open and silent.</summary>
    public static string? Silence => null;

    /// <summary>The connection is closed without a word.</summary>
    public static string HangsUp => "";

    /// <summary>An answer of JSON.</summary>
    public static string Json(string body, string status = "202 Accepted") =>
        $"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}";

    /// <summary>An answer that ends before it should.</summary>
    public static string CutShort(string body) => $"HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: {body.Length + 500}\r\nConnection: close\r\n\r\n{body}";

    /// <summary>One row with a number.</summary>
    public static string Row(int number, string bookmark = "b") => Json($$"""{"data":{"fields":["answer"],"values":[[{{number}}]]},"bookmarks":["{{bookmark}}"]}""");

    /// <summary>Rows, and behind them an error, under a status that says all is well.</summary>
    public static string Error(string code, string status = "202 Accepted") =>
        Json($$"""{"data":{"fields":["answer"],"values":[[1]]},"errors":[{"code":"{{code}}","message":"So it is."}]}""", status);

    public async ValueTask DisposeAsync()
    {
        // Stopped under it, the listener would throw in the place of the cancellation.
        await end.CancelAsync();
        await work;
        listener.Stop();
        end.Dispose();
    }

    private async Task Work()
    {
        var held = new List<TcpClient>();
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(end.Token);
                held.Add(client);
                Asked.Add(await Request(client.GetStream(), end.Token));
                string? answer = answers.Count > 0 ? answers.Dequeue() : throw new InvalidOperationException("Asked once more than there are answers.");
                if (answer is null) continue;
                await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(answer), end.Token);
                client.Close();
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
        finally
        {
            held.ForEach(client => client.Dispose());
        }
    }

    private static async Task<string> Request(NetworkStream stream, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        byte[] buffer = new byte[65536];
        while (true)
        {
            int read = await stream.ReadAsync(buffer, cancellation);
            text.Append(Encoding.UTF8.GetString(buffer, 0, read));
            string soFar = text.ToString();
            int body = soFar.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (read == 0) return soFar;
            if (body < 0) continue;
            string length = soFar[..body].Split("\r\n").Single(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)).Split(':')[1];
            if (Encoding.UTF8.GetByteCount(soFar[(body + 4)..]) >= int.Parse(length, null)) return soFar;
        }
    }
}
