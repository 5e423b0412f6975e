using Microsoft.AspNetCore.DataProtection;
using OrgGraph.Api.Findings;
using OrgGraph.Api.GraphQl;
using OrgGraph.Sqlite;
using OrgGraph.Viz;

namespace OrgGraph.Api.Setup;

/// <summary>The one host: the store, the pages and the API, ready to serve.</summary>
public sealed class ExplorerHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly SqliteStore? opened;
    private readonly ExplorerOptions options;
    private readonly string found;

    private ExplorerHost(WebApplication app, SqliteStore? opened, ExplorerOptions options, string found) => (this.app, this.opened, this.options, this.found) = (app, opened, options, found);

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
        builder.Configuration.AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables("ASPNETCORE_").AddEnvironmentVariables("DOTNET_").AddEnvironmentVariables();
        string[] urls = (options.Urls ?? builder.Configuration["Urls"] ?? Address.Default).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Address.RefuseOpen(urls, builder.Configuration.GetValue<bool>(Address.BeyondLoopback));
        Address.RefuseEndpoints(builder.Configuration);
        var opening = options.Store is null ? Task.Run(() => Store(options, builder.Configuration, cancellation), cancellation) : null;
        builder.WebHost.UseKestrelCore().UseUrls(urls).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false).UseStaticWebAssets();
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging")).AddSimpleConsole().AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Services.AddSingleton(options.Clock);
        builder.Services.AddSingleton(_ => options.Store ?? opening!.GetAwaiter().GetResult().Store);
        // All that the program writes is in the data folder, the keys that protect its forms too.
        if (options.Store is null) builder.Services.AddDataProtection().PersistKeysToFileSystem(new(Path.Combine(DataFolder.Of(options.Data, builder.Configuration), "keys")));
        else builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        string? data = options.Store is null || options.Data is not null ? DataFolder.Of(options.Data, builder.Configuration) : null;
        builder.Services.AddSingleton(_ => data is null ? RulePacks.BuiltIn : RulePacks.Of(data, builder.Configuration["Packs"]));
        builder.Services.AddSingleton(new SavedScenarios(data is null ? null : Path.Combine(data, "scenarios")));
        builder.Services.AddPages();
        builder.Services.AddOrgGraphQl();
        var app = builder.Build();
        app.UsePages();
        app.MapOrgGraphQl();
        _ = app.Services.GetRequiredService<DiagramRenderer>().WarmUp(cancellation);
        if (opening is null) return new(app, null, options, "Serving the store that was given");
        try
        {
            var (store, found) = await opening;
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

        if (opened is not null) await options.Output.WriteLineAsync($"{found}, in {opened.File}.");
        foreach (var fault in app.Services.GetRequiredService<RulePacks>().Faults) await options.Output.WriteLineAsync($"Left out a rule pack. {fault.Message}");
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
        opened?.Dispose();
    }

    private static async Task<(SqliteStore Store, string Found)> Store(ExplorerOptions options, ConfigurationManager configuration, CancellationToken cancellation)
    {
        var store = SqliteStore.Open(DataFolder.Of(options.Data, configuration), options.Clock);
        try
        {
            return (store, await Seed.FillWhenEmpty(store, options.Clock, options.Dataset, cancellation));
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }
}
