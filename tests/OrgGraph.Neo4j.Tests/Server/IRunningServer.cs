namespace OrgGraph.Neo4j.Tests.Server;

/// <summary>A Neo4j that was started for the tests, and ends when it is disposed of.</summary>
internal interface IRunningServer : IAsyncDisposable
{
    /// <summary>Its HTTP server.</summary>
    Uri Uri { get; }
}
