using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using OrgGraph.Api.Setup;
using OrgGraph.Viz.Layout;

namespace OrgGraph.Tests.Pages;

/// <summary>The real host on a free port of this machine, with a data folder of its own, and a client that reads its pages.</summary>
public sealed class RunningHost : IAsyncDisposable
{
    /// <summary>A machine that runs all tests at once may be slow.</summary>
    private static readonly LayoutLimits Patient = new() { Time = TimeSpan.FromMinutes(2) };

    private readonly ExplorerHost host;
    private readonly string? folder;

    private RunningHost(ExplorerHost host, string? folder)
    {
        (this.host, this.folder) = (host, folder);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = new Uri(host.Urls.Single()) };
    }

    /// <summary>Asks without following redirects.</summary>
    public HttpClient Client { get; }

    /// <summary>With the dataset of a first start.</summary>
    public static async Task<RunningHost> London()
    {
        string folder = Directory.CreateTempSubdirectory("orggraph-pages-").FullName;
        return new(await Started(new() { Data = folder, Urls = "http://127.0.0.1:0", Layout = Patient, Output = TextWriter.Null }), folder);
    }

    /// <summary>With the demonstration dataset.</summary>
    public static async Task<RunningHost> Demonstration()
    {
        string folder = Directory.CreateTempSubdirectory("orggraph-pages-").FullName;
        return new(await Started(new() { Data = folder, Dataset = "demonstration", Urls = "http://127.0.0.1:0", Output = TextWriter.Null }), folder);
    }

    /// <summary>With a store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="layout">What a drawing may cost; patient where nothing is said.</param>
    public static async Task<RunningHost> With(IGraphStore store, LayoutLimits? layout = null) =>
        new(await Started(new() { Store = store, Urls = "http://127.0.0.1:0", Layout = layout ?? Patient, Output = TextWriter.Null }), null);

    /// <summary>A page.</summary>
    public async Task<(HttpStatusCode Status, IDocument Document)> Get(string path)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        string html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (response.StatusCode, await BrowsingContext.New().OpenAsync(request => request.Content(html).Address(new Uri(Client.BaseAddress!, path)), TestContext.Current.CancellationToken));
    }

    /// <summary>A page that is there.</summary>
    public async Task<IDocument> Page(string path)
    {
        var (status, document) = await Get(path);
        Assert.Equal(HttpStatusCode.OK, status);
        return document;
    }

    /// <summary>Fills in the form of a page and sends it, the fields that it brings along included; the answer, or the page that it leads to.</summary>
    /// <param name="path">The page with the form.</param>
    /// <param name="form">Which form: a selector.</param>
    /// <param name="fields">What is filled in.</param>
    public async Task<(HttpStatusCode Status, string? Location, IDocument Document)> Send(string path, string form, params (string Name, string Value)[] fields)
    {
        var page = await Page(path);
        var element = page.QuerySelector(form);
        Assert.True(element is not null, $"{path} has no form {form}.");
        var hidden = element.QuerySelectorAll("input[type=hidden]").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value") ?? ""));
        using var content = new FormUrlEncodedContent(hidden.Concat(fields).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        using var response = await Client.PostAsync(new Uri(element.GetAttribute("action")!, UriKind.Relative), content, TestContext.Current.CancellationToken);
        string html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        string? location = response.Headers.Location?.ToString();
        return (response.StatusCode, location, location is null
            ? await BrowsingContext.New().OpenAsync(request => request.Content(html), TestContext.Current.CancellationToken)
            : await Page(location.Split('#')[0]));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await host.DisposeAsync();
        if (folder is not null) Directory.Delete(folder, recursive: true);
    }

    private static async Task<ExplorerHost> Started(ExplorerOptions options)
    {
        var host = await ExplorerHost.Open(options, TestContext.Current.CancellationToken);
        await host.Start(TestContext.Current.CancellationToken);
        return host;
    }
}
