namespace OrgGraph.Tests.Pages;

/// <summary>One host with the London dataset for all tests of a class.</summary>
public sealed class LondonPages : IAsyncLifetime
{
    /// <summary>The host.</summary>
    public RunningHost Host { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => Host = await RunningHost.London();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
