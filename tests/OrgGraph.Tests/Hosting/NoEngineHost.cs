using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;

namespace OrgGraph.Tests.Hosting;

/// <summary>
/// The program as a process of its own, without the native library of the engine that lays diagrams out: as it is built where there is none for the machine. The
/// library is left out of a copy of the program, and out of the list by which .NET looks for it.
/// </summary>
public sealed class NoEngineHost : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("orggraph-no-engine-");
    private Process? process;

    /// <summary>Asks it without following redirects.</summary>
    public HttpClient Client { get; private set; } = null!;

    /// <summary>A page that is there.</summary>
    public async Task<IDocument> Page(string path)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        string html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return await BrowsingContext.New().OpenAsync(request => request.Content(html), TestContext.Current.CancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        string program = Path.Combine(folder.FullName, "program");
        Copy(new(AppContext.BaseDirectory), program);
        string list = Path.Combine(program, "OrgGraph.Api.deps.json");
        await File.WriteAllTextAsync(list, WithoutEngine(await File.ReadAllTextAsync(list)));
        process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(program, "OrgGraph.Api.dll"), "--data", Path.Combine(folder.FullName, "data"), "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var said = new List<string>();
        var wrong = process.StandardError.ReadToEndAsync();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (Regex.Match(line, @"^Serving at (http://127\.0\.0\.1:\d+)") is not { Success: true } match) continue;
            Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(match.Groups[1].Value), Timeout = TimeSpan.FromMinutes(10) };
            // What it says from now on must go somewhere, or it waits.
            _ = process.StandardOutput.ReadToEndAsync();
            return;
        }

        Assert.Fail($"The program ended: {string.Join(' ', said)} {await wrong}");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        if (process is not null)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }

        folder.Delete(recursive: true);
    }

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.EnumerateFiles().Where(file => !IsEngine(file.Name) && file.Extension is not (".pdb" or ".xml"))) file.CopyTo(Path.Combine(to, file.Name));
        foreach (var inner in from.EnumerateDirectories()) Copy(inner, Path.Combine(to, inner.Name));
    }

    private static string WithoutEngine(string text)
    {
        var list = JsonNode.Parse(text)!;
        var packages = list["targets"]!.AsObject().SelectMany(target => target.Value!.AsObject()).Where(package => package.Key.StartsWith("Microsoft.ClearScript.V8.Native.", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(packages);
        foreach (var package in packages) package.Value!.AsObject().Remove("runtimeTargets");
        return list.ToJsonString();
    }

    private static bool IsEngine(string file) => file.StartsWith("ClearScriptV8.", StringComparison.Ordinal);
}
