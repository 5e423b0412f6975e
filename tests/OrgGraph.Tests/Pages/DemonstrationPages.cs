namespace OrgGraph.Tests.Pages;

/// <summary>One host with the demonstration dataset for all tests of a class.</summary>
public sealed class DemonstrationPages : IAsyncLifetime
{
    /// <summary>The host.</summary>
    public RunningHost Host { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => Host = await RunningHost.Demonstration();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
