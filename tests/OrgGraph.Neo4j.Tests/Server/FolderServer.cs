using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using OrgGraph.TestKit;

namespace OrgGraph.Neo4j.Tests.Server;

/// <summary>A Neo4j from the folder beside the repository, on free ports, with a home of its own that is deleted at the end.</summary>
internal sealed class FolderServer : IRunningServer
{
    private readonly string script;
    private readonly string home = Directory.CreateTempSubdirectory("orggraph-neo4j-").FullName;
    private readonly int http = FreePort(), bolt = FreePort();

    private FolderServer(string script) => this.script = script;

    public Uri Uri => new($"http://127.0.0.1:{http}");

    public static async Task<IRunningServer> Start()
    {
        var server = Prepared();
        try
        {
            await server.Begin();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>One that has its ports and its home, and does not run yet.</summary>
    public static FolderServer Prepared()
    {
        string script = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "neo4j", "neo4j"));
        if (!File.Exists(script)) throw new NoServerException("the folder ../shared/neo4j is not there");
        if (!OperatingSystem.IsLinux() || !HasJava()) throw new NoServerException("there is no Java to run ../shared/neo4j with (on Debian: apt-get install openjdk-17-jre-headless)");
        return new FolderServer(script);
    }

    /// <summary>Starts it, for the first time or again on what it has.</summary>
    public async Task Begin()
    {
        var (code, said) = await Run(script, "start", "--home", home, "--http", $"{http}", "--bolt", $"{bolt}", "--set", $"{ShortLived.Setting}={ShortLived.Value}");
        if (code != 0) throw new InvalidOperationException($"Neo4j did not start: {said}");
    }

    /// <summary>Ends it as a failing machine does.</summary>
    public async Task Kill()
    {
        using var process = Process.GetProcessById(int.Parse(await File.ReadAllTextAsync(Path.Combine(home, "run", "server.pid")), CultureInfo.InvariantCulture));
        process.Kill();
        await process.WaitForExitAsync();
        File.Delete(Path.Combine(home, "run", "server.pid"));
    }

    public async ValueTask DisposeAsync()
    {
        if (File.Exists(Path.Combine(home, "run", "server.pid"))) await Run(script, "stop", "--home", home);
        Directory.Delete(home, recursive: true);
    }

    private static bool HasJava() => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "java")));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Runs a program to its end. What it says goes to files: a server that it leaves behind would hold a pipe open.</summary>
    private static async Task<(int Code, string Said)> Run(string program, params string[] arguments)
    {
        string output = Path.GetTempFileName();
        try
        {
            string command = string.Join(' ', arguments.Prepend(program).Select(word => $"'{word}'"));
            using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", $"{command} > '{output}' 2>&1"]) { Environment = { ["NEO4J_HEAP"] = "700m", ["JAVA_TOOL_OPTIONS"] = ShortLived.JavaOptions } })!;
            await process.WaitForExitAsync();
            return (process.ExitCode, await File.ReadAllTextAsync(output));
        }
        finally
        {
            File.Delete(output);
        }
    }
}
