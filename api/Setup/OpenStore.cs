using OrgGraph.Exchange.Copying;
using OrgGraph.Neo4j;
using OrgGraph.Sqlite;

namespace OrgGraph.Api.Setup;

/// <summary>A store that is open: the one door through which the host and the commands come to whichever is configured.</summary>
/// <param name="Graph">The store; it keeps cases too.</param>
/// <param name="Place">Where its record lies, for people.</param>
/// <param name="SchemaChanges">What opening it changed in its schema, as sentences.</param>
public sealed record OpenStore(IGraphStore Graph, string Place, IReadOnlyList<string> SchemaChanges) : IAsyncDisposable
{
    /// <summary>The same store, for cases.</summary>
    public ICaseStore Cases => (ICaseStore)Graph;

    /// <summary>Opens it.</summary>
    /// <exception cref="StoreException">It cannot be opened.</exception>
    public static async Task<OpenStore> Open(StoreChoice choice, TimeProvider clock, CancellationToken cancellation = default)
    {
        switch (choice)
        {
            case StoreChoice.Embedded(var folder):
                var file = SqliteStore.Open(folder, clock);
                return new(file, file.File, []);
            case StoreChoice.OnServer(var settings):
                var server = await Neo4jStore.Open(settings, clock, cancellation);
                return new(server, $"Neo4j at {server.Address}", server.SchemaChanges);
            default:
                throw new ArgumentOutOfRangeException(nameof(choice));
        }
    }

    /// <summary>Opens one that is there, for those who only read it: a folder with no record in it is left as it is.</summary>
    /// <exception cref="StoreException">It is not there, or cannot be opened.</exception>
    public static Task<OpenStore> OpenExisting(StoreChoice choice, TimeProvider clock, CancellationToken cancellation = default)
    {
        if (choice is not StoreChoice.Embedded(var folder) || IsThere(choice)) return Open(choice, clock, cancellation);
        string whole = Path.GetFullPath(folder);
        string missing = Directory.Exists(folder) ? $"There is no record in the data folder {whole}." : File.Exists(folder) ? $"{whole} is a file, not a data folder." : $"The data folder {whole} is not there.";
        throw new StoreException($"{missing} Name the folder that keeps the record with --data FOLDER; or import a dataset into this one, or serve once from it to begin with the London dataset.");
    }

    /// <summary>Whether there is a file that keeps the record; what is on a server is found only by asking it.</summary>
    public static bool IsThere(StoreChoice choice) => choice is not StoreChoice.Embedded(var folder) || File.Exists(Path.Combine(folder, SqliteStore.FileName));

    /// <summary>Opens it, and fills it when it is empty.</summary>
    /// <param name="choice">Which store.</param>
    /// <param name="clock">What tells the time.</param>
    /// <param name="dataset">The dataset that was asked for; null for the default one, or whatever is there.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The store, and what to say about it on the console.</returns>
    /// <exception cref="StoreException">It cannot be opened, read or filled.</exception>
    /// <exception cref="SetupException">It holds a part of a copy, or the dataset to fill it with cannot be used.</exception>
    public static async Task<(OpenStore Store, string Found)> OpenFilled(StoreChoice choice, TimeProvider clock, string? dataset, CancellationToken cancellation = default)
    {
        var store = await Open(choice, clock, cancellation);
        try
        {
            if (await StoreCopy.IsUnfinished(store.Graph, cancellation))
                throw new SetupException($"{store.Place} holds a part of a copy that was interrupted. Run the same 'copy' again: it goes on where it stopped.");
            string found = await Seed.FillWhenEmpty(store.Graph, clock, dataset, cancellation);
            return (store, string.Join(Environment.NewLine, [.. store.SchemaChanges, $"{found}, in {store.Place}."]));
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Graph is IAsyncDisposable server) await server.DisposeAsync();
        else if (Graph is IDisposable file) file.Dispose();
    }
}
