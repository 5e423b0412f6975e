using System.Buffers;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace OrgGraph.Neo4j.Http;

/// <summary>
/// Neo4j's HTTP Query API: one statement, one request, one transaction. Typed parameters go out, plain rows come in. What is sent may be sent twice, so
/// a statement that writes must know by itself whether it has run already.
/// </summary>
internal sealed class QueryApi : IDisposable
{
    /// <summary>How often the same request is sent at most.</summary>
    public const int Tries = 6;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50), LongestPause = TimeSpan.FromSeconds(2);
    private static readonly MediaTypeHeaderValue TypedJson = new("application/vnd.neo4j.query");
    private readonly HttpClient client;
    private readonly Uri endpoint;
    private readonly TimeProvider clock;
    private readonly Faults faults;
    private readonly Bookmarks bookmarks = new();
    private long roundTrips;

    public QueryApi(Neo4jSettings settings, TimeProvider clock, HttpMessageHandler handler)
    {
        this.clock = clock;
        string root = settings.Uri.GetLeftPart(UriPartial.Path).TrimEnd('/');
        Address = $"{root}/db/{settings.Database}";
        endpoint = new($"{root}/db/{Uri.EscapeDataString(settings.Database)}/query/v2");
        faults = new(Address, settings.Timeout);
        client = new(handler) { Timeout = settings.Timeout };
        client.DefaultRequestHeaders.Accept.Add(new("application/json"));
        if (settings.User is { } user)
            client.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{settings.Password}")));
    }

    /// <summary>The database, for people: without user and password.</summary>
    public string Address { get; }

    /// <summary>How many requests have been sent.</summary>
    public long RoundTrips => Interlocked.Read(ref roundTrips);

    /// <summary>Runs a statement that only reads, and returns its rows, each an array of its columns.</summary>
    /// <exception cref="StoreException">There is no answer; the message says why, and what to do.</exception>
    public Task<IReadOnlyList<JsonElement>> Read(string statement, Parameters parameters, CancellationToken cancellation) => Run(statement, parameters, writes: false, cancellation);

    /// <summary>Runs a statement that writes, and does the same thing when it runs twice.</summary>
    /// <inheritdoc cref="Read"/>
    public Task<IReadOnlyList<JsonElement>> Write(string statement, Parameters parameters, CancellationToken cancellation) => Run(statement, parameters, writes: true, cancellation);

    public void Dispose() => client.Dispose();

    private async Task<IReadOnlyList<JsonElement>> Run(string statement, Parameters parameters, bool writes, CancellationToken cancellation)
    {
        for (int tries = 1; ; tries++)
        {
            var followed = bookmarks.Current;
            var (rows, made, trouble) = await Once(Body(statement, parameters, writes, followed), cancellation).ConfigureAwait(false);
            if (trouble is null)
            {
                if (writes) bookmarks.Replace(followed, made);
                return rows;
            }

            if (!trouble.TryAgain || tries == Tries) throw trouble.Fault;
            await Task.Delay(Pause(tries), clock, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Longer each time, and never the same for two who have met: from half of it to the whole.</summary>
    private static TimeSpan Pause(int tries)
    {
        var longest = FirstPause * Math.Pow(2, tries - 1);
        return (longest < LongestPause ? longest : LongestPause) * (0.5 + (Random.Shared.NextDouble() / 2));
    }

    private async Task<(IReadOnlyList<JsonElement> Rows, IReadOnlyList<string> Bookmarks, Trouble? Trouble)> Once(ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new ReadOnlyMemoryContent(body) { Headers = { ContentType = TypedJson } } };
        Interlocked.Increment(ref roundTrips);
        try
        {
            using var response = await client.SendAsync(request, cancellation).ConfigureAwait(false);
            byte[] answer = await response.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false);
            return Understand(response, answer);
        }
        catch (Exception fault) when (fault is HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } or HttpIOException)
        {
            return ([], [], faults.HalfAnAnswer(fault));
        }
        catch (HttpRequestException fault)
        {
            return ([], [], faults.Unreachable(fault));
        }
        catch (OperationCanceledException fault) when (!cancellation.IsCancellationRequested)
        {
            return ([], [], faults.TimedOut(fault));
        }
    }

    /// <summary>Rows before an error are thrown away: a 202 with errors behind its rows is no success.</summary>
    private (IReadOnlyList<JsonElement> Rows, IReadOnlyList<string> Bookmarks, Trouble? Trouble) Understand(HttpResponseMessage response, byte[] body)
    {
        JsonElement answer;
        try
        {
            answer = JsonSerializer.Deserialize<JsonElement>(body);
        }
        catch (JsonException fault)
        {
            return ([], [], response.IsSuccessStatusCode ? faults.HalfAnAnswer(fault) : faults.Status(response.StatusCode));
        }

        if (Has(answer, "errors", JsonValueKind.Array, out var errors) && errors.GetArrayLength() > 0) return ([], [], faults.Error(Text(errors[0], "code"), Text(errors[0], "message")));
        if (!response.IsSuccessStatusCode) return ([], [], faults.Status(response.StatusCode));
        if (!Has(answer, "data", JsonValueKind.Object, out var data) || !Has(data, "values", JsonValueKind.Array, out var values))
            return ([], [], faults.HalfAnAnswer(new FormatException("There are no rows in it.")));
        string[] made = Has(answer, "bookmarks", JsonValueKind.Array, out var bookmarks) ? [.. bookmarks.EnumerateArray().Select(bookmark => bookmark.GetString()!)] : [];
        return ([.. values.EnumerateArray()], made, null);
    }

    private static bool Has(JsonElement json, string property, JsonValueKind kind, out JsonElement value)
    {
        value = default;
        return json.ValueKind == JsonValueKind.Object && json.TryGetProperty(property, out value) && value.ValueKind == kind;
    }

    private static string Text(JsonElement error, string property) => Has(error, property, JsonValueKind.String, out var text) ? text.GetString()! : "";

    private static ReadOnlyMemory<byte> Body(string statement, Parameters parameters, bool writes, IReadOnlyCollection<string> bookmarks)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { SkipValidation = true }))
        {
            json.WriteStartObject();
            json.WriteString("statement"u8, statement);
            json.WriteString("accessMode"u8, writes ? "Write"u8 : "Read"u8);
            json.WritePropertyName("parameters"u8);
            parameters.WriteTo(json);
            if (bookmarks.Count > 0)
            {
                json.WriteStartArray("bookmarks"u8);
                foreach (string bookmark in bookmarks) json.WriteStringValue(bookmark);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }
}
