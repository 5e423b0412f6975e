using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OrgGraph.Api.Setup;

namespace OrgGraph.Neo4j.Tests.Hosting;

/// <summary>The real host on a free port of this machine, with a data folder of its own, and a client for it.</summary>
internal sealed class ServedStore : IAsyncDisposable
{
    private readonly ExplorerHost host;
    private readonly string folder;
    private readonly HttpClient client;
    private readonly StringWriter said;

    private ServedStore(ExplorerHost host, string folder, StringWriter said)
    {
        (this.host, this.folder, this.said) = (host, folder, said);
        client = new() { BaseAddress = new(host.Urls.Single()), Timeout = TimeSpan.FromMinutes(2) };
    }

    /// <summary>What the host has said so far.</summary>
    public string Said => said.ToString();

    /// <summary>What the host has written into its data folder.</summary>
    public IEnumerable<string> DataFolder => Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Over a store that is given.</summary>
    public static Task<ServedStore> Over(IGraphStore store) => Start(new() { Store = store });

    /// <summary>Over an embedded store of its own, filled with the London dataset.</summary>
    public static Task<ServedStore> Embedded() => Start(new());

    /// <summary>Over the Neo4j of some settings, as an operator configures it.</summary>
    public static Task<ServedStore> Configured(Uri uri) => Start(new() { Settings = new Dictionary<string, string?> { ["Store"] = "neo4j", ["Neo4j:Uri"] = uri.ToString() } });

    /// <summary>The status of an address, and what it answers.</summary>
    public async Task<(HttpStatusCode Status, string Body)> Get(string path)
    {
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation));
    }

    /// <summary>The whole answer to a GraphQL query.</summary>
    public async Task<JsonElement> Ask(string query)
    {
        using var response = await client.PostAsJsonAsync("/graphql", new { query }, Cancellation);
        return await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
    }

    /// <summary>The data of an answer that has no errors.</summary>
    public async Task<JsonElement> Data(string query)
    {
        var answer = await Ask(query);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>Waits until it can answer.</summary>
    public async Task Ready()
    {
        while ((await Get("/health/ready")).Status != HttpStatusCode.OK) await Task.Delay(TimeSpan.FromMilliseconds(100), Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await host.DisposeAsync();
        await said.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<ServedStore> Start(ExplorerOptions options)
    {
        string folder = Directory.CreateTempSubdirectory("orggraph-served-").FullName;
        var said = new StringWriter();
        var host = await ExplorerHost.Open(options with { Data = folder, Urls = "http://127.0.0.1:0", Output = TextWriter.Synchronized(said) }, Cancellation);
        await host.Start(Cancellation);
        return new(host, folder, said);
    }
}
