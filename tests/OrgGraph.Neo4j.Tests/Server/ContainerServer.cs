using System.ComponentModel;
using System.Diagnostics;
using OrgGraph.Neo4j.Http;

namespace OrgGraph.Neo4j.Tests.Server;

/// <summary>A Neo4j in a container, on a port that Docker chooses, removed at the end.</summary>
internal sealed class ContainerServer : IRunningServer
{
    private const string Image = "neo4j:5.26-community";
    private readonly string container;

    private ContainerServer(string container, Uri uri) => (this.container, Uri) = (container, uri);

    public Uri Uri { get; }

    public static async Task<IRunningServer> Start()
    {
        if (await Docker("info") is not (0, _)) throw new NoServerException("Docker does not run");
        var (code, container) = await Docker("run", "--detach", "--rm", "--publish", "127.0.0.1::7474", "--env", "NEO4J_AUTH=none",
            "--env", $"JAVA_TOOL_OPTIONS={ShortLived.JavaOptions}", "--env", $"NEO4J_{ShortLived.Setting.Replace("_", "__", StringComparison.Ordinal).Replace('.', '_')}={ShortLived.Value}", Image);
        if (code != 0) throw new NoServerException($"a container of {Image} does not start");
        container = container.Trim().Split('\n')[^1];
        string port = (await Docker("port", container, "7474/tcp")).Said.Trim().Split(':')[^1];
        var server = new ContainerServer(container, new($"http://127.0.0.1:{port}"));
        using var api = new QueryApi(new() { Uri = server.Uri }, TimeProvider.System, new SocketsHttpHandler());
        for (int tries = 1; ; tries++)
        {
            try
            {
                await api.Read("RETURN 1", [], CancellationToken.None);
                return server;
            }
            catch (StoreException) when (tries < 20)
            {
                await Task.Delay(TimeSpan.FromSeconds(1));
            }
        }
    }

    public async ValueTask DisposeAsync() => await Docker("rm", "--force", container);

    private static async Task<(int Code, string Said)> Docker(params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("docker", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync();
            string said = await process.StandardOutput.ReadToEndAsync();
            await errors;
            await process.WaitForExitAsync();
            return (process.ExitCode, said);
        }
        catch (Win32Exception)
        {
            return (-1, "");
        }
    }
}
