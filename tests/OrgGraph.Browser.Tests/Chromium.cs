using Microsoft.Playwright;
using OrgGraph.Api.Setup;

namespace OrgGraph.Browser.Tests;

/// <summary>The real host with the dataset of a first start, London, and a real headless browser with an empty profile that asks nobody else for anything.</summary>
public class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";
    private readonly string folder = Directory.CreateTempSubdirectory("orggraph-browser-").FullName;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private ExplorerHost? host;

    /// <summary>The dataset; that of a first start when null.</summary>
    protected virtual string? Dataset => null;

    /// <summary>Where the pages are.</summary>
    public string Address => host!.Urls.Single();

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program)) return;
        host = await ExplorerHost.Open(new() { Data = folder, Dataset = Dataset, Urls = "http://127.0.0.1:0", Output = TextWriter.Null });
        await host.Start();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A new page of a width, which fails the test at its end where it asked another server or met an error.</summary>
    public async Task<Visit> Open(int width = 1280, bool scripts = true, Action<BrowserNewContextOptions>? with = null)
    {
        if (browser is null)
        {
            const string missing = "Chromium is not installed at " + Program + ". On Debian: apt-get update && apt-get install -y chromium";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", missing);
            Assert.Fail(missing);
        }

        var options = new BrowserNewContextOptions
        {
            BaseURL = Address,
            ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = scripts,
            AcceptDownloads = true,
            Locale = "en-GB",
        };
        with?.Invoke(options);
        var context = await browser.NewContextAsync(options);
        return new(context, await context.NewPageAsync(), Address);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (host is not null) await host.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
