using Microsoft.AspNetCore.DataProtection;
using OrgGraph.Api.GraphQl;
using OrgGraph.Viz;

namespace OrgGraph.Api.Setup;

/// <summary>The one host: the store, the pages and the API, ready to serve.</summary>
public sealed class ExplorerHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly IAsyncDisposable? opened;
    private readonly ExplorerOptions options;
    private readonly string found;

    private ExplorerHost(WebApplication app, IAsyncDisposable? opened, ExplorerOptions options, string found) => (this.app, this.opened, this.options, this.found) = (app, opened, options, found);

    /// <summary>The addresses that it listens at, once it is started.</summary>
    public IReadOnlyCollection<string> Urls => [.. app.Urls];

    /// <summary>Opens the store, which takes place while the rest is put together, and fills it when it is empty.</summary>
    /// <exception cref="SetupException">It cannot start as it is set up.</exception>
    /// <exception cref="StoreException">The store cannot be opened.</exception>
    public static async Task<ExplorerHost> Open(ExplorerOptions options, CancellationToken cancellation = default)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(ExplorerHost).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory });
        // A file's address has its content in it, in a build as in a published program, so that it may be kept for ever in both.
        builder.Configuration.AddInMemoryCollection([new("EnableStaticAssetsDevelopmentCaching", "true")]);
        builder.Configuration.AddSettings().AddInMemoryCollection(options.Settings);
        string[] urls = (options.Urls ?? builder.Configuration["Urls"] ?? Address.Default).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Address.RefuseOpen(urls, builder.Configuration.GetValue<bool>(Address.BeyondLoopback));
        Address.RefuseEndpoints(builder.Configuration);
        var choice = options.Store is null ? StoreChoice.From(builder.Configuration, options.Data) : null;
        var opening = choice is null ? null : Task.Run(() => Store(choice, options, cancellation), cancellation);
        builder.WebHost.UseKestrelCore().UseUrls(urls).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false).UseStaticWebAssets();
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging")).AddSimpleConsole().AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Services.AddSingleton(options.Clock);
        builder.Services.AddSingleton(_ => options.Store ?? opening!.GetAwaiter().GetResult().Graph);
        builder.Services.AddSingleton(services => services.GetRequiredService<IGraphStore>() as ICaseStore ?? throw new InvalidOperationException("The store that was given keeps no cases."));
        // All that the program writes is in the data folder, the keys that protect its forms too.
        if (options.Store is null) builder.Services.AddDataProtection().PersistKeysToFileSystem(new(Path.Combine(DataFolder.Of(options.Data, builder.Configuration), "keys")));
        else builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddPages();
        builder.Services.AddOrgGraphQl();
        var app = builder.Build();
        app.UsePages();
        app.MapOrgGraphQl();
        _ = app.Services.GetRequiredService<DiagramRenderer>().WarmUp(cancellation);
        if (opening is null) return new(app, null, options, "Serving the store that was given.");
        try
        {
            var (_, store, found) = await opening;
            return new(app, store, options, found);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts to listen.</summary>
    /// <exception cref="SetupException">The address is taken.</exception>
    public async Task Start(CancellationToken cancellation = default)
    {
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException fault)
        {
            throw new SetupException($"Cannot serve: {fault.Message} Give another address with --urls.");
        }

        if (opened is not null) await options.Output.WriteLineAsync(found);
        await options.Output.WriteLineAsync($"Serving at {string.Join(" and ", Urls)} (Ctrl+C stops it).");
    }

    /// <summary>Serves until it is stopped.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> Serve(CancellationToken cancellation)
    {
        await Start(cancellation);
        await app.WaitForShutdownAsync(cancellation);
        return 0;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        if (opened is not null) await opened.DisposeAsync();
    }

    /// <summary>A server is waited for; a file is there or is an error.</summary>
    private static async Task<(IGraphStore Graph, IAsyncDisposable Opened, string Found)> Store(StoreChoice choice, ExplorerOptions options, CancellationToken cancellation)
    {
        if (choice is StoreChoice.OnServer)
        {
            var (awaited, told) = await AwaitedStore.Begin(cancel => OpenStore.OpenFilled(choice, options.Clock, cancel), options.Output, options.Clock, cancellation);
            return (awaited, awaited, told);
        }

        var (store, found) = await OpenStore.OpenFilled(choice, options.Clock, cancellation);
        return (store.Graph, store, found);
    }
}
