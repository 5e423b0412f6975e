using OrgGraph.Neo4j;

namespace OrgGraph.Api.Setup;

/// <summary>Where the record is kept: configuration <c>Store</c>, which is <c>sqlite</c> where nothing is said.</summary>
public abstract record StoreChoice
{
    /// <summary>The word for the embedded store.</summary>
    public const string Sqlite = "sqlite";

    /// <summary>The word for Neo4j.</summary>
    public const string Neo4j = "neo4j";

    private StoreChoice()
    {
    }

    /// <summary>The store that is configured.</summary>
    /// <param name="configuration">The settings.</param>
    /// <param name="data">The data folder that the command line names; null when it names none.</param>
    /// <exception cref="SetupException">The settings name no store, or not all that it needs.</exception>
    public static StoreChoice From(IConfiguration configuration, string? data) => Named(configuration["Store"] is { Length: > 0 } store ? store : Sqlite, configuration, data);

    /// <summary>The store of a name, with the settings that are configured for it.</summary>
    /// <exception cref="SetupException">It is no store's name, or the settings have not all that it needs.</exception>
    public static StoreChoice Named(string store, IConfiguration configuration, string? data) => store.Trim().ToLowerInvariant() switch
    {
        Sqlite => new Embedded(DataFolder.Of(data, configuration)),
        Neo4j => new OnServer(Neo4jConfiguration.Read(configuration)),
        _ => throw new SetupException($"'{store}' is not a store. Write Store={Sqlite} for the file in the data folder, or Store={Neo4j} with Neo4j__Uri for a Neo4j server."),
    };

    /// <summary>In a file in the data folder.</summary>
    public sealed record Embedded(string Folder) : StoreChoice;

    /// <summary>In a database on a Neo4j server.</summary>
    public sealed record OnServer(Neo4jSettings Settings) : StoreChoice;
}
