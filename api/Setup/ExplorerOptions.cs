namespace OrgGraph.Api.Setup;

/// <summary>What the host is started with.</summary>
public sealed record ExplorerOptions
{
    /// <summary>The data folder, as the command line gives it.</summary>
    public string? Data { get; init; }

    /// <summary>The address or addresses, as the command line gives them, separated by semicolons.</summary>
    public string? Urls { get; init; }

    /// <summary>What tells the time.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>A store to serve in the place of the one that is configured. It is not filled.</summary>
    public IGraphStore? Store { get; init; }

    /// <summary>Settings that win over the environment's; null for none.</summary>
    public IReadOnlyDictionary<string, string?>? Settings { get; init; }

    /// <summary>Where the host says what it does.</summary>
    public TextWriter Output { get; init; } = Console.Out;
}
