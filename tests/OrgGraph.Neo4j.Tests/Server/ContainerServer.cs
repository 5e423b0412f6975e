using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;

namespace OrgGraph.Neo4j.Tests.Server;

/// <summary>A Neo4j in a container, on a port that Docker chooses, removed at the end.</summary>
internal sealed class ContainerServer : IRunningServer
{
    private const string Image = "neo4j:5.26-community";
    private const ushort Port = 7474;
    private readonly IContainer container;

    private ContainerServer(IContainer container) => (this.container, Uri) = (container, new UriBuilder("http", container.Hostname, container.GetMappedPublicPort(Port)).Uri);

    public Uri Uri { get; }

    public static async Task<IRunningServer> Start()
    {
        try
        {
            var container = new ContainerBuilder(Image)
                .WithPortBinding(Port, assignRandomHostPort: true)
                .WithEnvironment("NEO4J_AUTH", "none")
                .WithEnvironment("JAVA_TOOL_OPTIONS", ShortLived.JavaOptions)
                .WithEnvironment($"NEO4J_{ShortLived.Setting.Replace("_", "__", StringComparison.Ordinal).Replace('.', '_')}", ShortLived.Value)
                .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(request => request.ForPort(Port)))
                .Build();
            await container.StartAsync();
            return new ContainerServer(container);
        }
        catch (DockerUnavailableException)
        {
            throw new NoServerException("Docker does not run");
        }
    }

    public ValueTask DisposeAsync() => container.DisposeAsync();
}
